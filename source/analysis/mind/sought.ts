import type {Gender} from '../analysis.ts';
import type {Allusion} from './allusions.ts';

/** Where a person was last heard or meant without being named. */
export type Trace = {
	readonly at: number;
	/** Index of the break before its sentence; -1 for none. */
	readonly sentence: number;
	readonly person: number;
	/** Meant by a pronoun, by one that is no subject (her grandmother, told him), by words that point to whoever was named last (ce dernier), or heard. */
	readonly how: 'meant' | 'owner' | 'pointed' | 'heard';
};

/** Who may be meant by a pronoun or a description. */
export type Sought = {
	readonly gender: Gender | null;
	/** Offset of the pronoun. */
	readonly at: number;
	/** Index of the quotation that the pronoun stands in; -1 for none. */
	readonly parent: number;
	/** People who cannot be meant; where `only` is given, nor can anybody else. */
	readonly excluded: ReadonlySet<number>;
	readonly only: ReadonlySet<number> | null;
	/** Whether whoever is sought speaks, behind a quotation: “…,” she said. */
	readonly isSpeaking: boolean;
};

const NOBODY: ReadonlySet<number> = new Set();

/** Anybody in mind at an offset of a quotation, or of the narration where `parent` is -1, but for those excluded. */
export function anybodyAt(
	at: number,
	parent = -1,
	gender: Gender | null = null,
	excluded: ReadonlySet<number> = NOBODY,
): Sought {
	return {gender, at, parent, excluded, only: null, isSpeaking: false};
}

/** What the whole article says of its people. */
export type Gist = {
	/** Whom the whole article is about, such as the one questioned; -1 where that is not known. */
	readonly topic: number;
	/** People of the title whom the article keeps naming. */
	readonly leading: readonly number[];
	/** Whom the article is about, though nothing says so: see protagonistOf; -1 for nobody. */
	readonly protagonist: number;
	/** People who are dead: see fallenOf. */
	readonly fallen: ReadonlySet<number>;
	/** Who was heard so far. */
	readonly heard: ReadonlySet<number>;
	/** Nouns that point to people, in the order of the text, and whom each means, by its index; -1 where that is not known. */
	readonly allusions: readonly Allusion[];
	readonly meant: (allusion: number) => number;
};
