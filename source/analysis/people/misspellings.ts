/**
 * Problem: papers misspell the names that they write in haste, “Keith Rowley … Rowely said”.
 * Approach: what is nobody's name is that of the one person whose surname is one letter off, where it stands as people's
 * names do.
 */

import {famousNames} from '../languages/famous-names.ts';
import type {Candidate} from '../names/candidates.ts';
import {foldedOf, isGivenName} from '../names/words.ts';
import {remembering} from '../remembering.ts';
import type {KnownNames, Scored} from './known.ts';
import type {Alias} from './nicknames.ts';

/** Letters of a word that may be misspelt: of shorter ones a letter makes another name. */
const SHORTEST = 5;
const LONGEST = 16;
/** People of one first name or surname that are looked at. */
const MOST = 20;
/** What must stand around a surname alone, as the cues say it. */
const ENOUGH_AROUND = 1;

/** The misspelt names of people that the article makes sure. */
export function misspeltNames(scored: readonly Scored[], known: KnownNames): readonly Alias[] {
	const strange = scored.filter(({candidate: {key, isLong}, context, isHeadline}) => {
		if (isLong || isHeadline || context < ENOUGH_AROUND || known.short.has(key)) return false;
		// Zelensky, where the article has Volodymyr Zelenskyy: who is known by one word is spelt in several ways.
		return !known.full.has(key) || famousNames.has(key);
	});
	if (strange.length === 0) return [];
	const wanted = new Set(strange.flatMap(({candidate: {words}}) => formsOf(foldedOf(words[0]!))));
	const owners = new Map<string, Set<string>>();
	const surnames = new Map<string, Set<string>>();
	for (const {candidate} of scored) {
		if (!candidate.isLong || !known.full.has(candidate.key)) continue;
		const surname = surnameOf(candidate);
		const others = owners.get(surname);
		if (others) others.add(candidate.key);
		else {
			owners.set(surname, new Set([candidate.key]));
			for (const form of formsOf(surname))
				if (wanted.has(form)) surnames.set(form, (surnames.get(form) ?? new Set()).add(surname));
		}
	}

	return strange.flatMap(({candidate: {key, words}}) => {
		const word = foldedOf(words[0]!);
		const meant = new Set<string>();
		for (const form of formsOf(word)) {
			for (const surname of surnames.get(form) ?? []) if (isOneOff(word, surname)) meant.add(surname);
		}

		const [surname] = meant;
		const persons = meant.size === 1 ? owners.get(surname!)! : null;
		return persons?.size === 1 ? [{alias: key, person: [...persons][0]!}] : [];
	});
}

/**
 * Full names of two words that stand once and differ from one that stands more often by one letter of the first name, of
 * which no list has both, or by two letters of the surname in each other's place: Khmais Vidal, Khemais Vidal; Ann Schietse,
 * Ann Schieste.
 */
export function misspeltFullNames(scored: readonly Scored[], known: KnownNames): readonly Alias[] {
	const places = new Map<string, number>();
	const names = new Map<string, Candidate>();
	for (const {candidate} of scored) {
		const {key, words} = candidate;
		if (words.length !== 2 || !known.full.has(key)) continue;
		places.set(key, (places.get(key) ?? 0) + 1);
		if (!names.has(key)) names.set(key, candidate);
	}

	// The commoner spelling is the one meant.
	const commoner = new Map<string, Candidate[]>();
	for (const [key, candidate] of names) {
		if (places.get(key) === 1) continue;
		for (const {word} of candidate.words) commoner.set(word, [...(commoner.get(word) ?? []), candidate].slice(0, MOST));
	}

	if (commoner.size === 0) return [];
	return [...names].flatMap(([key, candidate]) => {
		if (places.get(key) !== 1) return [];
		const others = candidate.words.flatMap(({word}) => commoner.get(word) ?? []);
		const other = others.find(one => isSameButFor(one, candidate));
		return other ? [{alias: key, person: other.key}] : [];
	});
}

/** Whether two names are one but for a letter, none of them too short to be misspelt. */
function isSameButFor({words: [given, surname]}: Candidate, {words: [otherGiven, otherSurname]}: Candidate): boolean {
	const [a, b] = [foldedOf(surname!), foldedOf(otherSurname!)];
	if (a !== b) return foldedOf(given!) === foldedOf(otherGiven!) && isSwapped(a, b) && isSpelt(a);
	if (![given, otherGiven].every(word => isSpelt(foldedOf(word!)))) return false;
	return (!isGivenName(given!) || !isGivenName(otherGiven!)) && isOneOff(foldedOf(given!), foldedOf(otherGiven!));
}

/** Whether two letters that follow one another have changed places, and nothing else. */
function isSwapped(one: string, other: string): boolean {
	const from = firstDifference(one, other);
	const [a, b] = [one.slice(from), other.slice(from)];
	return a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0];
}

function isSpelt({length}: string): boolean {
	return length >= SHORTEST && length <= LONGEST;
}

function firstDifference(one: string, other: string): number {
	let from = 0;
	while (from < one.length && one[from] === other[from]) from++;
	return from;
}

function surnameOf({words}: Candidate): string {
	return foldedOf(words.at(-1)!);
}

/** A word and the words that it becomes when a letter behind the first is left out; none of one too short or long. */
const formsOf = remembering((word): readonly string[] => {
	if (!isSpelt(word)) return [];
	return [word, ...Array.from({length: word.length - 1}, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))];
});

/** Whether one letter is left out, added or another, or two have changed places. */
function isOneOff(one: string, other: string): boolean {
	const from = firstDifference(one, other);
	const [a, b] = [one.slice(from), other.slice(from)];
	return isSwapped(one, other) || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}
