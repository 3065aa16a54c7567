import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import {type Candidate, candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {isGivenName} from '../names/words.ts';

/**
 * The surnames of first names that the article has first before “and” and a full name, by the key of the first name.
 *
 *   Tom and Becky Vidal      not Adele and Paul Vidal, nor Claire and Paul Vidal where Claire was named before
 *   key           surname
 */
export function sharedSurnames(mentions: readonly Candidate[], {and}: NameData): ReadonlyMap<string, Candidate> {
	const met = new Set<string>();
	const found = new Map<string, Candidate>();
	for (const [at, one] of mentions.entries()) {
		const {key, isLong, isGiven, tokens, last} = one;
		if (isLong || !isGiven || met.has(key)) continue;
		met.add(key);
		const other = mentions[at + 1];
		const isBeside = other?.tokens === tokens && other.first === last + 2 && and.has(wordAt(one, 1));
		if (isBeside && other.isLong && other.isGiven && !famousNames.has(key)) found.set(key, surnameOf(other));
	}

	return found;
}

/** Vidal, of Ann B. Vidal. */
function surnameOf(one: Candidate): Candidate {
	const {words, places, last} = one;
	const isMiddle = words.length > 2 && (isGivenName(words[1]!) || words[1]!.shape === 'initial');
	return candidate(one, places[isMiddle ? 2 : 1]!, last);
}
