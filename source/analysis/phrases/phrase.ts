import type {Gender} from '../analysis.ts';

/** A 'crowd' is many people whom no table knows as a group: les mushers. */
export type PhraseKind =
	| 'person'
	| 'pronoun'
	| 'first person'
	| 'second person'
	| 'description'
	| 'organisation'
	| 'crowd'
	| 'unnamed';

/** A noun phrase or a pronoun that may name a speaker; `from`, `to` and `name` are indices of tokens, ends exclusive. */
export type Phrase = {
	readonly kind: PhraseKind;
	readonly from: number;
	readonly to: number;
	/** Index of the person; -1 where the phrase names none. */
	readonly person: number;
	/** The noun or the pronoun, in lower case: "président"; of a bare name ''. */
	readonly head: string;
	readonly gender: Gender | null;
	readonly isPlural: boolean;
	readonly isPossessive: boolean;
	/** Of an organisation, the tokens that name it, without the article. */
	readonly name: {readonly from: number; readonly to: number};
};

/** A phrase of some tokens, of which nothing more is known than what is given. */
export function phraseOf(kind: PhraseKind, from: number, to: number, known: Partial<Phrase> = NOTHING): Phrase {
	// Each by its name: V8 copies what is spread without knowing its shape.
	const {person = -1, head = '', gender = null, isPlural = false, isPossessive = false, name = {from, to}} = known;
	return {kind, from, to, person, head, gender, isPlural, isPossessive, name};
}

const NOTHING: Partial<Phrase> = {};
