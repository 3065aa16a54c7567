import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {isGivenName, isNameWord, isParticle, isSuffix, keyOf} from './name-words.ts';

/**
 * The keys by which a person of this name may be called: without "III", by surname, with or without particles, by first
 * name, without the middle, by initial and surname, by a nickname from the middle, where people have two surnames by the
 * first. None for a name of one word.
 */
export function shortNames({words, nickname, isLong}: Candidate, {hasTwoSurnames}: NameData): ReadonlySet<string> {
	const keys = new Set<string>();
	if (!isLong) return keys;
	const core = isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
	if (core.length < words.length) keys.add(keyOf(core));
	for (let i = 1; i < core.length; i++) {
		if (core.slice(i).some(isNameWord) && core[i]!.shape !== 'initial') keys.add(keyOf(core.slice(i)));
		if (core[0]!.shape !== 'initial' && (!isParticle(core[i - 1]!.word) || isGivenName(core[i - 1]!)))
			keys.add(keyOf(core.slice(0, i)));
	}

	const first = core[0]!;
	if (core.length > 2) keys.add(keyOf([first, core.at(-1)!]));
	if (core.length > 1 && first.shape === 'capitalised') {
		keys.add(`${initialsOf(keyOf([first]))} ${keyOf(core.slice(isGivenName(core[1]!) && core.length > 2 ? 2 : 1))}`);
	}

	// Not told by lists of first names, in which García and Ruiz stand.
	if (hasTwoSurnames && core.length > 2 && isNameWord(core.at(-2)!)) keys.add(keyOf([core.at(-2)!]));
	if (nickname.length > 0) keys.add(keyOf(nickname));
	return keys;
}

/** The initials of a first name as a text has them before a surname: j for Jeanne, j.-p for Jean-Paul. */
function initialsOf(given: string): string {
	return given
		.split('-')
		.map(part => part.slice(0, 1))
		.join('.-');
}
