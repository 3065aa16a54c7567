/** A sign that a quotation is of a kind; weights add up, and the heaviest kind wins. */
export type KindCue = {
	readonly kind: 'speech' | 'scare' | 'title';
	/**
	 * Where the pattern is looked for: in what stands before the quotation, after it, in it, or on both sides of it, where
	 * the word QUOTATION stands for it and no more than a word before it is read.
	 */
	readonly place: 'before' | 'after' | 'inside' | 'around';
	/**
	 * Over text with straight apostrophes; what stands before is in lower case. \p{L} would cost half a start: [a-zà-ÿœ].
	 * Left out where the words suffice.
	 */
	readonly pattern?: RegExp;
	/**
	 * One of these words, divided by |, stands right before the pattern; for 'after' it begins what follows the quotation, for
	 * 'inside' the quotation, in small letters. They may be beginnings of words, of three plain letters or more. So a cue costs
	 * nothing where none of its words is met.
	 */
	readonly words?: string;
	/**
	 * Words that at most stand between the first of these and the quotation, de and l' of “de l'” being two; none counted
	 * where it is left out.
	 */
	readonly within?: number;
	/** With words: what the quotation itself must match, too. */
	readonly content?: RegExp;
	readonly weight: number;
};
