import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {foldedOf, isCommonGivenName, isGivenName, isNameWord, isParticle, isSuffix, keyOf} from './words.ts';

/**
 * The keys by which a person of this name may be called: without "III", by surname, with or without particles, by first
 * name, without the middle, by initials and surname, by surname and "III", by a nickname from the middle, alone and before
 * the surname, where people have two surnames by the first. None for a name of one word.
 */
export function shortNames(candidate: Candidate, names: NameData): ReadonlySet<string> {
	if (!candidate.isLong) return NONE;
	candidate.known.short ??= keysOf(candidate, names);
	return candidate.known.short;
}

const NONE: ReadonlySet<string> = new Set();

function keysOf({words, nickname}: Candidate, {hasTwoSurnames}: NameData): ReadonlySet<string> {
	const keys = new Set<string>();
	const core = isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
	if (core.length < words.length) {
		keys.add(keyOf(core));
		for (let i = 1; i < core.length; i++) keys.add(keyOf(words.slice(i)));
	}

	for (let i = 1; i < core.length; i++) {
		if (core.slice(i).some(isNameWord) && core[i]!.shape !== 'initial') keys.add(keyOf(core.slice(i)));
		if (core[0]!.shape !== 'initial' && (!isParticle(core[i - 1]!.word) || isGivenName(core[i - 1]!)))
			keys.add(keyOf(core.slice(0, i)));
	}

	const first = core[0]!;
	if (core.length > 2) keys.add(keyOf([first, core.at(-1)!]));
	const hasMiddle = core.length > 2 && (isGivenName(core[1]!) || core[1]!.shape === 'initial');
	if (core.length > 1 && first.shape === 'capitalised') {
		const surname = keyOf(core.slice(hasMiddle ? 2 : 1));
		const initials = initialsOf(foldedOf(first));
		keys.add(`${initials} ${surname}`);
		// JP and J.T., of two first names.
		const both = hasMiddle ? `${initials}.${foldedOf(core[1]!).slice(0, 1)}` : initials;
		for (const letters of both.length > 1 ? [both, both.replaceAll(/[.-]/gu, '')] : [])
			keys.add(`${letters} ${surname}`);
	}

	// Not told by lists of first names, in which García and Ruiz stand.
	if (hasTwoSurnames && core.length > 2 && isNameWord(core.at(-2)!)) keys.add(keyOf([core.at(-2)!]));
	if (nickname.length > 0) {
		keys.add(keyOf(nickname));
		keys.add(keyOf([...nickname, core.at(-1)!]));
	}

	return keys;
}

/**
 * Vidal of Ana Vidal Paz, by which papers of any language may call her; null where the word is a first name, or a place or
 * thing that the article may speak of as well: Washington of George Washington Vidal.
 */
export function firstSurname({words, isGiven}: Candidate, names: NameData): string | null {
	const surname = words.at(-2);
	if (!isGiven || words.length < 3 || surname?.shape !== 'capitalised' || isCommonGivenName(surname)) return null;
	const things = [names.places, names.organisations, names.thingsBefore, names.thingsAfter, names.thingsInside];
	if (things.some(list => list.has(surname.word))) return null;
	return words.every(({shape}) => shape === 'capitalised') ? keyOf([surname]) : null;
}

/** The initials of a first name as a text has them before a surname: j for Jeanne, j.-p for Jean-Paul. */
function initialsOf(given: string): string {
	return given
		.split('-')
		.map(part => part.slice(0, 1))
		.join('.-');
}
