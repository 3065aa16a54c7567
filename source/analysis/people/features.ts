import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt} from '../names/cue.ts';
import {foldedOf, isGivenName, isNameWord} from '../names/words.ts';
import type {AddFeature} from './model.ts';
import {ending, kindOf, shapeOf, wordOf} from './word-kinds.ts';

/** What the model sees of the name itself, as short strings; the same for every place where the name stands so. */
export function formFeatures({words}: Candidate, names: NameData, add: AddFeature): void {
	const first = words[0]!;
	const last = words.at(-1)!;
	const count = String(Math.min(4, words.filter(isNameWord).length));
	const given = isGivenName(first) ? 'g' : 'u';
	add('n', count);
	add('n', count, given);
	add('k', words.map(word => kindOf(word, names)).join(''));
	add('s', words.map(shapeOf).join(''));
	add('a', first.word);
	add('z', last.word);
	add('e', count, ending(last));
	add('b', count, ending(first));
	if (count !== '1') {
		add('l', isGivenName(last) ? 'g' : 'u', given);
		add('h', given, kindOf(last, names));
	}

	// Particles and openers are no names of things because titles of papers have them too.
	for (const word of words) {
		if (names.openers.has(word.word)) continue;
		add('w', foldedOf(word));
		add('o', kindOf(word, names));
	}
}

/** Places around the name, as tokenAt counts, of which the model sees each word by itself. */
export const PLACES = [-1, -2, -3, -4, 1, 2, 3, 4] as const;

/** The kinds of names that a word is seen beside: long or not, begun by a first name or not. */
function surroundedBy({isLong, isGiven}: Candidate): readonly [length: string, given: string] {
	return [isLong ? 'L' : 'S', isGiven ? 'g' : 'u'];
}

/**
 * What the model sees of one word around the name. Words count for the language of `code` alone: what French "a" says must
 * not be heard in Spanish.
 */
export function wordFeatures(
	candidate: Candidate,
	place: (typeof PLACES)[number],
	names: NameData,
	code: string,
	add: AddFeature,
): void {
	const [length, given] = surroundedBy(candidate);
	const token = tokenAt(candidate, place);
	const word = wordOf(token, code);
	add(place < 0 ? 'V' : 'W', word);
	if (place === -1) {
		add('P', word);
		add('P', length, word);
		add('G', given, word);
		add('p', kindOf(token, names), length);
		add('y', ending(token));
	} else if (place === 1) {
		add('N', word);
		add('N', length, word);
		add('H', given, word);
		add('m', kindOf(token, names), length);
		add('x', ending(token));
	} else if (place === -2) {
		add('Q', word);
		add('Y', ending(token));
	} else if (place === 2) {
		add('M', word);
		add('X', ending(token));
	}
}

/** What the model sees of the words around the name together. */
export function sequenceFeatures(candidate: Candidate, names: NameData, code: string, add: AddFeature): void {
	const {tokens, first} = candidate;
	const [length, given] = surroundedBy(candidate);
	const [before1, before2, before3] = [tokenAt(candidate, -1), tokenAt(candidate, -2), tokenAt(candidate, -3)];
	const [after1, after2, after3] = [tokenAt(candidate, 1), tokenAt(candidate, 2), tokenAt(candidate, 3)];
	const [b1, b2, b3] = [wordOf(before1, code), wordOf(before2, code), wordOf(before3, code)];
	const [a1, a2, a3] = [wordOf(after1, code), wordOf(after2, code), wordOf(after3, code)];
	add('Q', b2, ' ', b1);
	add('T', b3, ' ', b2, ' ', b1);
	add('M', a1, ' ', a2);
	add('U', a1, ' ', a2, ' ', a3);
	add('B', b1, ' ', a1);
	add('q', kindOf(before2, names), kindOf(before1, names));
	add('t', kindOf(after1, names), kindOf(after2, names));
	add('O', String(tokens[first]!.isOpening), length, given);
}
