import {
	degrees,
	easternSurnames,
	foreignParticles,
	particles,
	postNominals,
	ranks,
	suffixes,
} from '../languages/any-people.ts';
import {remembering} from '../remembering.ts';
import type {Token} from './tokens.ts';

/** A name as names are compared: lower case, without accents (Søren: soren), hyphens and apostrophes of one form. */
export const foldName: (name: string) => string = remembering(name => {
	if (/^[a-z'-]*$/u.test(name)) return name;
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[’ʼ]/gu, "'")
		.replaceAll(/[‐‑−]/gu, '-')
		.toLowerCase()
		.replaceAll(/[đıłø]/gu, letter => LETTERS[letter]!);
});

/** Letters whose marks Unicode does not part from them. */
const LETTERS: Readonly<Record<string, string>> = {đ: 'd', ı: 'i', ł: 'l', ø: 'o'};

/** The words of a name, folded and joined: the key under which its mentions meet. */
export function keyOf(words: readonly Token[]): string {
	return words.length === 1 ? foldedOf(words[0]!) : words.map(foldedOf).join(' ');
}

/** The word of a token, folded. */
export function foldedOf({form, word}: Token): string {
	form.folded ??= foldName(word);
	return form.folded;
}

/** Whether a token may be a word of a name: a capital or an initial. */
export function isNameWord({shape}: Token): boolean {
	return shape === 'capitalised' || shape === 'capitals' || shape === 'initial';
}

/** Lower-case words inside names, in any language; whether French "de" is one depends on what stands before it. */
export function isParticle(word: string): boolean {
	return particles.has(word);
}

/** The same of a token, asked once for all places of its word. */
export function isParticleAt({form, word}: Token): boolean {
	form.isParticle ??= particles.has(word);
	return form.isParticle;
}

/** Particles that are no word of the languages around, so that a name may begin with one: van der Vidal. */
export function isForeignParticle(word: string): boolean {
	return foreignParticles.has(word);
}

/** What follows a name without being part of the surname: Jr., III. */
export function isSuffix(token: Token): boolean {
	const isNumeral = token.shape === 'capitals' || token.word.length === 1;
	return suffixes.has(token.word) || (isNumeral && /^[ivx]+$/u.test(token.word));
}

/** A rank or office before a name as letters: PC, DI, CEO. */
export function isRank({shape, word}: Pick<Token, 'shape' | 'word'>): boolean {
	return shape === 'capitals' && ranks.has(word);
}

/** Whether a word is letters rather than a name: four capitals or fewer, or two or three without a vowel. */
export function areLetters({shape, word, given}: Token): boolean {
	if (given !== 'none') return false;
	return shape === 'capitals' ? word.length < 5 : shape === 'capitalised' && /^[b-df-hj-np-tv-xz]{2,3}$/u.test(word);
}

/** Whether a word is a family name of China, Korea, Vietnam or Cambodia, where it stands first. */
export function isEasternSurname(token: Token): boolean {
	return easternSurnames.has(foldedOf(token));
}

/** Letters behind a name, for a seat or an honour: MP, OBE. */
export function isPostNominal({shape, word}: Token): boolean {
	return (shape === 'capitals' && postNominals.has(word)) || degrees.has(word);
}

/** Whether the token is a first name of some list. */
export function isGivenName({given}: Token): boolean {
	return given !== 'none';
}

/** The same for a first name that several languages have, which makes it surer. */
export function isCommonGivenName({given}: Token): boolean {
	return given === 'common';
}
