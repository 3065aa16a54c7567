import type {WordSet} from './word-lists.ts';

/** The small words of a language around and inside names, and others that may have a capital and are no name. */
export type LinkData = {
	/** Words that begin a sentence or a title with a capital and are no name. */
	readonly openers: WordSet;
	/** First names that a question may begin with as a verb: Will (Vidal run?). */
	readonly askers: WordSet;
	/** Those of the openers that are no surname: (Jack) is. */
	readonly pureOpeners: WordSet;
	/** Adverbs that open a sentence right before a name: Afterward, Ailleurs; and how such words end that no list has. */
	readonly adverbs: WordSet;
	readonly adverbEnding: RegExp;
	/** Lower-case words that may stand between first name and surname only after a known first name. */
	readonly weakParticles: WordSet;
	/** Prepositions before a place rather than a person. */
	readonly placePrepositions: WordSet;
	/** Those of them that lead to people as well: (pictures) from. */
	readonly eitherPrepositions: WordSet;
	/** Those of them that a sentence begins with before a place alone: At (Vidal, they lost). */
	readonly openingPrepositions: WordSet;
	/** Prepositions and conjunctions before a person rather than a place. */
	readonly personPrepositions: WordSet;
	/** What stands before “to” and whom words come from: according. */
	readonly sourceWords: WordSet;
	/** What stands before who wrote something, at the beginning of a block: by, par. */
	readonly by: WordSet;
	/** What stands between a full name and an office: (Ann Lee) comme (présidente). */
	readonly as: WordSet;
	/** Articles and other words before a noun; before a name they make a thing likelier. */
	readonly articles: WordSet;
	/** Those before one thing that is known, which a full name seldom has before it: the, la. */
	readonly definiteArticles: WordSet;
	/** Those of them before one thing that is not known. */
	readonly indefiniteArticles: WordSet;
	/** Those of them before many, which begin names of groups: Les (Indégivrables). */
	readonly pluralArticles: WordSet;
	/** Articles that have a preposition in them: au, des. */
	readonly contractions: WordSet;
	/** What stands between a noun and the name of what it is: (ville) de (Vidal), (musée) du (Louvre), (Bank) of (Ghent). */
	readonly of: WordSet;
	/** What stands between a noun and another that says of what kind it is: (agence) de (presse). */
	readonly ofKind: WordSet;
	/** Auxiliaries between the name and a verb that a person is the subject of. */
	readonly auxiliaries: WordSet;
	/** Marks behind whoever owns what follows, as texts write them: (Ann Lee)'s (report). */
	readonly genitives: WordSet;
	/** Words between two names joined in a list. */
	readonly conjunctions: WordSet;
	/** That of them which tells of both. */
	readonly and: WordSet;
	/** The pronoun by which those who write mean themselves as a group: (follow) us. */
	readonly us: WordSet;
	/** Word beginnings cut off before a capital: l', d', qu'. Empty where the language has none. */
	readonly elisions: WordSet;
	/** Word endings cut off after an apostrophe: 's, 'll. */
	readonly clitics: WordSet;
	/** Those of them that only verbs have: (don)'t. */
	readonly verbClitics: WordSet;
};
