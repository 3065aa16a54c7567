import type {NameData} from '../languages/name-data.ts';
import type {Shape} from '../names/shapes.ts';
import type {Token} from '../names/tokens.ts';
import {isGivenName, isNameWord} from '../names/words.ts';

/** The word with its language. */
export function wordOf(token: Token | undefined, code: string): string {
	if (!token) return code + wordIn(token);
	token.form.ofLanguage ??= code + wordIn(token);
	return token.form.ofLanguage;
}

function wordIn(token: Token | undefined): string {
	if (!token) return '|';
	return token.shape === 'number' ? '0' : token.word;
}

/** The last three letters of a word, and whether it has a capital; of a mark, the mark. */
export function ending(token: Token | undefined): string {
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

/** A letter for the shape of a token, with a hyphen where it has one. */
export function shapeOf({shape, word}: Token): string {
	const letter = SHAPE_LETTERS[shape];
	return word.includes('-') ? `${letter}-` : letter;
}

/** One letter for the first list of words that has the token. */
export function kindOf(token: Token | undefined, names: NameData): string {
	if (!token) return '|';
	token.form.kind ??= kindOfWord(token, names);
	return token.form.kind;
}

function kindOfWord(token: Token, names: NameData): string {
	for (const [letter, list] of KINDS) if (names[list].has(token.word)) return letter;
	if (isNameWord(token)) return isGivenName(token) ? 'G' : 'A';
	return shapeOf(token);
}

const KINDS = [
	['h', /* @__KEY__ */ 'honorifics'],
	['r', /* @__KEY__ */ 'roles'],
	['p', /* @__KEY__ */ 'places'],
	['o', /* @__KEY__ */ 'organisations'],
	['d', /* @__KEY__ */ 'demonyms'],
	['c', /* @__KEY__ */ 'calendar'],
	['b', /* @__KEY__ */ 'thingsBefore'],
	['f', /* @__KEY__ */ 'thingsAfter'],
	['i', /* @__KEY__ */ 'thingsInside'],
	['v', /* @__KEY__ */ 'personVerbs'],
	['x', /* @__KEY__ */ 'auxiliaries'],
	['t', /* @__KEY__ */ 'articles'],
	['e', /* @__KEY__ */ 'placePrepositions'],
	['s', /* @__KEY__ */ 'personPrepositions'],
	['n', /* @__KEY__ */ 'openers'],
] as const;
