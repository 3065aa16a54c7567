import type {Gender} from '../analysis.ts';

/** Words as they are looked up: lower case, with their accents and apostrophes, abbreviations without their full stop. */
export type WordSet = ReadonlySet<string>;

/** Words that say who a person is, with the gender they give away. */
export type PersonWords = ReadonlyMap<string, Gender | null>;

/** No word at all. */
export const NOTHING: WordSet = new Set();

/** An expression that nothing matches. */
export const NEVER = /(?!)/u;

/** The words of a list written with white space between them; hong_kong is one entry of two words. */
export function words(list: string): WordSet {
	const found = list.match(/\S+/g) ?? [];
	return new Set(list.includes('_') ? found.map(word => word.replaceAll('_', ' ')) : found);
}

/** An expression for the beginning of a text that one of the rows describes, each in its syntax, behind what `before` describes. */
export function beginning(rows: readonly string[], before = ''): RegExp {
	return new RegExp(`^${before}(?:${rows.join('|')})`);
}

/** Phrases, parted by commas, as the lists of their words. */
export function phrases(list: string): readonly (readonly string[])[] {
	return list.split(',').map(phrase => phrase.trim().split(/\s+/u));
}

/** Phrases, parted by commas, by their last words. */
export function phrasesByEnd(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, string[][]>();
	for (const parts of phrases(list)) {
		const last = parts.at(-1)!;
		found.set(last, [...(found.get(last) ?? []), [...parts]]);
	}

	return found;
}

/** Words with the gender that each list says. */
export function personWords(lists: {
	readonly female: string;
	readonly male: string;
	readonly either: string;
}): PersonWords {
	const all = new Map<string, Gender | null>();
	for (const word of words(lists.either)) all.set(word, null);
	for (const word of words(lists.female)) all.set(word, 'female');
	for (const word of words(lists.male)) all.set(word, 'male');
	return all;
}
