import type {Token} from './tokens.ts';

/** Lists of words that follow one another. */
export type Sequences = readonly (readonly string[])[];

/** The lists under their first words, so that most words are told by one look to begin none. */
const indexes = new WeakMap<Sequences, ReadonlyMap<string, Sequences>>();

/** Those of the lists whose words stand from token `at` on, in their order. */
export function sequencesAt(tokens: readonly Token[], at: number, lists: Sequences): Sequences {
	const token = tokens[at];
	const begun = token && indexOf(lists).get(token.word);
	return begun ? begun.filter(list => list.every((word, offset) => tokens[at + offset]?.word === word)) : NONE;
}

const NONE: Sequences = [];

function indexOf(lists: Sequences): ReadonlyMap<string, Sequences> {
	const known = indexes.get(lists);
	if (known) return known;
	const made = new Map<string, Sequences>();
	for (const list of lists) made.set(list[0]!, [...(made.get(list[0]!) ?? []), list]);
	indexes.set(lists, made);
	return made;
}
