import {itemAt} from '../../text/lists.ts';
import {onceBy} from '../remembering.ts';
import type {Token} from './tokens.ts';

/** Lists of words that follow one another. */
export type Sequences = readonly (readonly string[])[];

/** Those of the lists whose words stand from token `at` on, in their order. */
export function sequencesAt(tokens: readonly Pick<Token, 'word'>[], at: number, lists: Sequences): Sequences {
	const token = itemAt(tokens, at);
	const begun = token && indexOf(lists).get(token.word);
	return begun ? begun.filter(list => list.every((word, offset) => tokens[at + offset]?.word === word)) : NONE;
}

const NONE: Sequences = [];

/** The lists under their first words, so that most words are told by one look to begin none. */
const indexOf = onceBy((lists: Sequences): ReadonlyMap<string, Sequences> => {
	const made = new Map<string, Sequences>();
	for (const list of lists) made.set(list[0]!, [...(made.get(list[0]!) ?? []), list]);
	return made;
});
