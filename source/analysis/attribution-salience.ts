import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Reading} from './attribution-reading.ts';

/** Where a person was last heard or meant without being named. */
export type Trace = {readonly at: number; readonly person: number};

/** Who may be meant by a pronoun or a description. */
export type Sought = {
	readonly gender: Gender | null;
	/** Offset of the pronoun. */
	readonly at: number;
	/** Index of the quotation that the pronoun stands in; -1 for none. */
	readonly parent: number;
	/** Whom the whole article is about, such as the one questioned; -1 where that is not known. */
	readonly topic: number;
	/** People who cannot be meant. */
	readonly excluded: ReadonlySet<number>;
};

export type Salient = {readonly person: number; readonly score: number};

/** Characters before a pronoun in which its person is looked for. */
const REACH = 1600;
const MOST_MENTIONS = 40;
const MOST_TRACES = 4;

const SENTENCE = 1.2;
/** A sentence that begins with the pronoun sought, or with a description, goes on about the same person. */
const SAME_TOPIC = 0.35;

/**
 * The person whom the text before `at` keeps in mind: near, the subject of its sentence, heard last, often named, and of
 * the right gender; null where nobody is. A first name can mislead about the gender, so that a wrong one only weighs.
 */
export function mostSalient(reading: Reading, traces: readonly Trace[], sought: Sought): Salient | null {
	const {mentions, people} = reading;
	const from = Math.max(0, sought.at - REACH);
	const breaks = sentenceBreaks(reading, from, sought);
	const scores = new Map<number, number>();
	const consider = (person: number, at: number, bonus: number, isContradicted = false) => {
		if (sought.excluded.has(person)) return;
		const {gender, mentions: all} = people[person]!;
		const agreement = !sought.gender || gender === sought.gender ? 0 : gender ? (isContradicted ? -1 : -3.5) : -0.4;
		const score = bonus + agreement + 0.12 * Math.min(all.length, 8) - distanceOf(breaks, at);
		scores.set(person, Math.max(score, scores.get(person) ?? -Infinity));
	};

	for (const {at, person} of traces.slice(-MOST_TRACES)) if (at >= from && at < sought.at) consider(person, at, 0.9);
	if (sought.topic >= 0) consider(sought.topic, sought.at, -0.5);
	let last = lastStartingAtOrBefore(mentions, sought.at - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS && mentions[last]!.start >= from; last--, count++) {
		const {start, person, quotation} = mentions[last]!;
		if (quotation >= 0 && quotation !== sought.parent) continue;
		const role = roleOf(reading, last, breaks);
		consider(person, start, role, role > 0 && sought.gender !== null && isCalled(reading, last, breaks, sought.gender));
	}

	let best: Salient | null = null;
	for (const [person, score] of scores) if (!best || score > best.score) best = {person, score};
	return best;
}

type Break = {readonly at: number; readonly cost: number};

/** Where sentences of the narration end between two offsets, and what each costs those named before it. */
function sentenceBreaks({article, inner, speech}: Reading, from: number, {at: to, gender}: Sought): Break[] {
	const breaks: Break[] = [];
	const quoted = inner.get(-1) ?? [];
	const text = article.text.slice(from, to);
	for (const match of text.matchAll(/[.!?…]["'’”»)\]]*\s+(?=[\p{Lu}«“"—])|\n|;\s/gu)) {
		const at = from + match.index;
		const around = quoted[lastStartingAtOrBefore(quoted, at)];
		if (around !== undefined && at < around.end - 2 && article.text[at] !== '\n') continue;
		const next = text.slice(match.index + match[0].length, match.index + match[0].length + 24).toLowerCase();
		const [first, second] = next.replaceAll('’', "'").match(/\p{L}+'?/gu) ?? [];
		const isSame = first !== undefined && gender !== null && speech.pronouns.get(first)?.gender === gender;
		const isDescribed = speech.determiners.get(first ?? '')?.pointing === 'definite' && second !== undefined;
		breaks.push({at, cost: isSame || isDescribed ? SAME_TOPIC : SENTENCE});
	}

	return breaks;
}

function distanceOf(breaks: readonly Break[], at: number): number {
	let distance = 0;
	for (let index = breaks.length - 1; index >= 0 && breaks[index]!.at >= at; index--) distance += breaks[index]!.cost;
	return distance;
}

/** What the place of a mention in its sentence adds: the first is its subject, one after “of” or a verb is not. */
function roleOf(reading: Reading, index: number, breaks: readonly Break[]): number {
	const {start} = reading.mentions[index]!;
	if (isOblique(reading, index)) return -1.2;
	const sentence = breaks.findLast(({at}) => at < start)?.at ?? -1;
	for (let before = index - 1; before >= 0 && reading.mentions[before]!.start > sentence; before--) {
		if (!isOblique(reading, before)) return 0;
		if (index - before > 6) return 0;
	}

	return 1;
}

/** Whether a pronoun of this gender, and none of the other, follows the mention in its sentence. */
function isCalled(
	{article, mentions, speech}: Reading,
	index: number,
	breaks: readonly Break[],
	gender: Gender,
): boolean {
	const {end} = mentions[index]!;
	const to = breaks.find(({at}) => at >= end)?.at ?? end + 200;
	const following =
		article.text
			.slice(end, Math.min(to, end + 200))
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const genders = new Set(following.map(word => speech.pronouns.get(word)?.gender ?? null));
	return genders.has(gender) && !genders.has(gender === 'male' ? 'female' : 'male');
}

/** After a preposition, a verb of saying or before a possessive: not the subject. */
function isOblique({article, mentions, speech}: Reading, index: number): boolean {
	const {start, end} = mentions[index]!;
	const before = article.text
		.slice(Math.max(0, start - 24), start)
		.toLowerCase()
		.replaceAll('’', "'");
	const word = /(\p{L}+'?)\s*(?:(?:m|mme|dr|mr|mrs|ms|le|la)\.?\s*)?$/u.exec(before)?.[1];
	if (word !== undefined && (speech.prepositions.has(word) || /é$|ed$/.test(word))) return true;
	return /^['’]s/.test(article.text.slice(end, end + 2));
}
