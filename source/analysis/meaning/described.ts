import {calledAround, calledDeputies, type Descriptions} from '../mind/descriptions.ts';
import {isOtherGender} from '../mind/genders.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Place} from './voice.ts';

/** People by index, the latest first, and those who are called so, but hold another office. */
type Described = {
	readonly before: readonly number[];
	readonly later: readonly number[];
	readonly opposed: readonly number[];
};

/** Whom the article describes with one of the nouns, before a phrase or only later; nobody of the other gender. */
export function peopleDescribed(
	reading: Reading,
	descriptions: Descriptions,
	nouns: string | readonly string[],
	{head, from, to, gender}: Phrase,
	{tokens, excluded}: Place,
): Described {
	const {speech} = reading;
	const at = tokens[from]!.start;
	const called = calledAround(descriptions, nouns, at);
	if (called.length === 0) return {before: [], later: [], opposed: []};
	const words = new Set(tokens.slice(from, to).map(({word}) => word));
	const places = tokens.slice(from + 1, to).flatMap(({word, isCapital}) => (isCapital && word !== head ? [word] : []));
	// “the chancellor” is not the shadow chancellor.
	const opposing = [...speech.opposing].filter(word => words.has(word) || descriptions.has(word));
	const isOpposed = (person: number) =>
		opposing.some(word => words.has(word) !== Boolean(descriptions.get(word)?.has(person)));
	const before: number[] = [];
	const later: number[] = [];
	const opposed: number[] = [];
	for (const {person, start} of called) {
		if (isOpposed(person)) opposed.push(person);
		else if (excluded.includes(person) || isOtherGender(reading, person, gender)) continue;
		else (start < at ? before : later).unshift(person);
	}

	if (before.length < 2) return {before, later, opposed};
	// “the mayor” is not the deputy mayor.
	const deputies = calledDeputies(descriptions, nouns, speech);
	const isOfDeputy = [...words].some(word => speech.deputies.has(word));
	const fitting = before.filter(person => deputies.some(those => those.has(person)) === isOfDeputy);
	// “the mayor of Elm”, « la députée du RN »: not the one of another town or party.
	const all = fitting.length > 0 ? fitting : before;
	const placed = all.filter(person => places.some(word => descriptions.get(word)?.has(person)));
	return {before: placed.length > 0 ? placed : all, later, opposed};
}
