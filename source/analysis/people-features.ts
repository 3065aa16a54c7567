import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import type {Shape, Token} from './name-tokens.ts';
import {foldName, isGivenName, isNameWord} from './name-words.ts';
import type {FeatureParts} from './people-model.ts';
import {rememberingBy} from './remembering.ts';

/** Takes a feature. */
export type AddFeature = (...parts: FeatureParts) => void;

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
		add('w', foldName(word.word));
		add('o', kindOf(word, names));
	}
}

/**
 * What the model sees around the name. Words count for the language of `code` alone: what French "a" says must not be
 * heard in Spanish.
 */
export function contextFeatures(candidate: Candidate, names: NameData, code: string, add: AddFeature): void {
	const wordOf = (token: Token | undefined) => code + wordIn(token);
	const {tokens, first, last, words} = candidate;
	const length = words.filter(isNameWord).length > 1 ? 'L' : 'S';
	const given = isGivenName(words[0]!) ? 'g' : 'u';
	const [before1, before2, before3, before4] = [1, 2, 3, 4].map(distance => tokens[first - distance]);
	const [after1, after2, after3, after4] = [1, 2, 3, 4].map(distance => tokens[last + distance]);
	const [b1, b2, b3] = [wordOf(before1), wordOf(before2), wordOf(before3)];
	const [a1, a2, a3] = [wordOf(after1), wordOf(after2), wordOf(after3)];
	const [kindBefore, kindBehind] = [kindOf(before1, names), kindOf(after1, names)];
	add('P', b1);
	add('P', length, b1);
	add('Q', b2);
	add('Q', b2, ' ', b1);
	add('T', b3, ' ', b2, ' ', b1);
	add('N', a1);
	add('N', length, a1);
	add('M', a2);
	add('M', a1, ' ', a2);
	add('U', a1, ' ', a2, ' ', a3);
	add('B', b1, ' ', a1);
	add('G', given, b1);
	add('H', given, a1);
	add('p', kindBefore, length);
	add('q', kindOf(before2, names), kindBefore);
	add('m', kindBehind, length);
	add('t', kindBehind, kindOf(after2, names));
	add('y', ending(before1));
	add('x', ending(after1));
	add('Y', ending(before2));
	add('X', ending(after2));
	add('O', String(tokens[first]!.isOpening), length, given);
	for (const word of [b1, b2, b3, wordOf(before4)]) add('V', word);
	for (const word of [a1, a2, a3, wordOf(after4)]) add('W', word);
}

function wordIn(token: Token | undefined): string {
	if (!token) return '|';
	return token.shape === 'number' ? '0' : token.word;
}

function ending(token: Token | undefined): string {
	if (!token || token.shape === 'mark') return wordIn(token);
	return `${token.shape === 'lower' ? '' : 'A'}${token.word.slice(-3)}`;
}

const SHAPE_LETTERS: Readonly<Record<Shape, string>> = {
	capitalised: 'A',
	capitals: 'C',
	lower: 'a',
	initial: 'I',
	handle: '@',
	number: '0',
	mark: '.',
};

function shapeOf({shape, word}: Token): string {
	const letter = SHAPE_LETTERS[shape];
	return word.includes('-') ? `${letter}-` : letter;
}

/** One letter for the first list of words that has the token. */
function kindOf(token: Token | undefined, names: NameData): string {
	if (!token) return '|';
	const letter = listLetter(token.word, names);
	if (letter !== '') return letter;
	if (isNameWord(token)) return isGivenName(token) ? 'G' : 'A';
	return shapeOf(token);
}

const KINDS = [
	['h', 'honorifics'],
	['r', 'roles'],
	['p', 'places'],
	['o', 'organisations'],
	['d', 'demonyms'],
	['c', 'calendar'],
	['b', 'thingsBefore'],
	['f', 'thingsAfter'],
	['i', 'thingsInside'],
	['v', 'personVerbs'],
	['x', 'auxiliaries'],
	['t', 'articles'],
	['e', 'placePrepositions'],
	['s', 'personPrepositions'],
	['n', 'openers'],
] as const;

/** The letter of the first list that has a word; '' where none has. */
const listLetter = rememberingBy((word: string, names: NameData) => {
	for (const [letter, list] of KINDS) if (names[list].has(word)) return letter;
	return '';
});
