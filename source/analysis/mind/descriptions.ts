import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {lastTokenAt, tokensOf} from '../reading/scopes.ts';
import {onceBy} from '../remembering.ts';
import {isOtherGender} from './genders.ts';
import {nounsBeside} from './nouns-beside.ts';
import {originOf, synonymsOf} from './synonyms.ts';

/** What the article calls people beside their names: noun -> person -> where it was said first. */
export type Descriptions = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Characters on each side of a name that are read. */
const REACH = 90;

/** Nouns next to names: “the pilot Tom Ray”, “Ann Lee, 44, a retired nurse”, “her brother, Max”. */
export function collectDescriptions(reading: Reading): Descriptions {
	const {article, mentions, quotations, speech} = reading;
	const found = new Map<string, Map<number, number>>();
	const add = (noun: string, person: number, at: number) => {
		const people = found.get(noun) ?? new Map<number, number>();
		found.set(noun, people);
		if (!people.has(person)) people.set(person, at);
	};

	let block = 0;
	for (const {start, end, person, quotation} of mentions) {
		while (block < article.blocks.length - 1 && article.blocks[block]!.end < end) block++;
		const scope = quotation >= 0 ? quotations[quotation]!.content : article.blocks[block]!;
		const range = {start: Math.max(scope.start, start - REACH), end: Math.min(scope.end, end + REACH)};
		const tokens = tokensOf(reading, range, quotation);
		const at = lastTokenAt(tokens, start);
		if (tokens[at]?.kind !== 'name' || tokens[at]!.start !== start) continue;
		for (const noun of nounsBeside(tokens, at, speech)) {
			add(noun, person, start);
			const origin = originOf(noun, speech);
			if (origin !== null) add(origin, person, start);
		}
	}

	return found;
}

/** What an article calls a person. */
export function nounsOf(descriptions: Descriptions, person: number): readonly string[] {
	return nounsByPerson(descriptions).get(person) ?? [];
}

const nounsByPerson = onceBy((descriptions: Descriptions): ReadonlyMap<number, readonly string[]> => {
	const found = new Map<number, string[]>();
	for (const [noun, called] of descriptions) {
		for (const person of called.keys()) {
			const nouns = found.get(person) ?? [];
			found.set(person, nouns);
			nouns.push(noun);
		}
	}

	return found;
});

/** Somebody whom an article calls by a noun, and where it first does so. */
type Called = {readonly person: number; readonly start: number};

/** People called so who are looked at on each side of an offset. */
const MOST_CALLED = 50;

const inOrder = onceBy((_: Descriptions) => new Map<string | readonly string[], readonly Called[]>());

/**
 * Whom an article calls by a noun, or by any of a list of them that is always the same one, those who are first called so
 * nearest to an offset, in the order of the text.
 */
export function calledAround(
	descriptions: Descriptions,
	nouns: string | readonly string[],
	at: number,
): readonly Called[] {
	const known = inOrder(descriptions);
	let all = known.get(nouns);
	if (!all) {
		const found: Called[] = [];
		for (const noun of listOf(nouns)) {
			for (const [person, start] of descriptions.get(noun) ?? NOBODY) found.push({person, start});
		}

		all = found.sort((a, b) => a.start - b.start);
		known.set(nouns, all);
	}

	const next = lastStartingAtOrBefore(all, at - 1) + 1;
	return all.slice(Math.max(0, next - MOST_CALLED), next + MOST_CALLED);
}

const NOBODY: ReadonlyMap<number, number> = new Map();

function listOf(nouns: string | readonly string[]): readonly string[] {
	return typeof nouns === 'string' ? [nouns] : nouns;
}

/** Of the nouns of an article those of two words, “deputy mayor”: few, or none. */
const inTwoWords = onceBy((descriptions: Descriptions): readonly string[] =>
	[...descriptions.keys()].filter(noun => noun.includes(' ')),
);

/** Those whom an article calls somebody's deputy by one of some nouns, with where it first does so. */
export function calledDeputies(
	descriptions: Descriptions,
	nouns: string | readonly string[],
	{deputies}: SpeechData,
): readonly ReadonlyMap<number, number>[] {
	const isDeputy = (called: string, noun: string) =>
		called.endsWith(` ${noun}`) && deputies.has(called.slice(0, -noun.length - 1));
	return inTwoWords(descriptions)
		.filter(called => listOf(nouns).some(noun => isDeputy(called, noun)))
		.map(called => descriptions.get(called)!);
}

/**
 * “l'édile”: the one person of a gender, null for any, whom the article introduced before an offset with a narrower noun
 * than the one given; -1 where that is nobody, or several.
 */
export function introducedAs(
	reading: Reading,
	descriptions: Descriptions,
	noun: string,
	gender: Gender | null,
	at: number,
): number {
	let only = -1;
	for (const {person, start} of calledAround(descriptions, synonymsOf(noun, reading.speech), at)) {
		if (start >= at) break;
		if (person === only || isOtherGender(reading, person, gender)) continue;
		if (only >= 0) return -1;
		only = person;
	}

	return only;
}
