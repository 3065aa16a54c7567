import {genderOfFirstName, isCommonFirstName} from './first-names.ts';
import type {NameData} from './languages/name-data.ts';
import type {Token} from './name-tokens.ts';

/** A name as names are compared: lower case, without accents, hyphens and apostrophes of one form. */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[’ʼ]/gu, "'")
		.replaceAll(/[‐‑]/gu, '-')
		.toLowerCase();
}

/** Whether a token may be a word of a name: a capital or an initial. */
export function isNameWord({shape}: Token): boolean {
	return shape === 'capitalised' || shape === 'capitals' || shape === 'initial';
}

/** Lower-case words inside names, in any language; whether French "de" is one depends on what stands before it. */
export function isParticle(word: string): boolean {
	return PARTICLES.has(word);
}

/** Particles that are no word of French or English, so that a name may begin with one: van der Poel. */
export function isForeignParticle(word: string): boolean {
	return FOREIGN_PARTICLES.has(word);
}

/** What follows a name without being part of the surname: Jr., III. */
export function isSuffix(token: Token): boolean {
	return /^(?:jr|sr|[ivx]+)$/u.test(token.word) && (token.shape === 'capitals' || token.word.length > 1);
}

/** Whether the token is a first name of some list and no opener, such as "Le", that lists of names hold too. */
export function isGivenName(token: Token, names: NameData): boolean {
	return mayBeGiven(token, names) && genderOfFirstName(foldName(token.word)) !== undefined;
}

/** The same for a first name that several languages have, which makes it surer. */
export function isCommonGivenName(token: Token, names: NameData): boolean {
	return mayBeGiven(token, names) && isCommonFirstName(foldName(token.word));
}

function mayBeGiven(token: Token, names: NameData): boolean {
	return token.shape !== 'initial' && !names.openers.has(token.word) && !isParticle(token.word);
}

const FOREIGN_PARTICLES: ReadonlySet<string> = new Set(
	"van von der ter vander vom zu zur bin bint ibn ould dos della dello degli delle af av 't".split(' '),
);

const PARTICLES: ReadonlySet<string> = new Set([
	...FOREIGN_PARTICLES,
	...'den ten ben al el da das do di del de du des d la le les los las y e san'.split(' '),
]);
