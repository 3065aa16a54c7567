import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Allusion} from './attribution-allusions.ts';
import type {Break} from './attribution-breaks.ts';
import type {Phrase} from './attribution-phrase.ts';
import type {Reading} from './attribution-reading.ts';
import type {Place} from './attribution-voices.ts';
import type {SpeechData} from './languages/speech-data.ts';

/** Where a person was last heard or meant without being named. */
export type Trace = {readonly at: number; readonly person: number; readonly isMeant?: boolean};

/** Who may be meant by a pronoun or a description. */
export type Sought = {
	readonly gender: Gender | null;
	/** Offset of the pronoun. */
	readonly at: number;
	/** Index of the quotation that the pronoun stands in; -1 for none. */
	readonly parent: number;
	/** Whom the whole article is about, such as the one questioned; -1 where that is not known. */
	readonly topic: number;
	/** People who cannot be meant; where `only` is given, nor can anybody else. */
	readonly excluded: ReadonlySet<number>;
	readonly only?: ReadonlySet<number>;
	/** Nouns that point to people, in the order of the text, and whom each means; -1 where that is not known. */
	readonly allusions: readonly Allusion[];
	readonly meant: (allusion: Allusion) => number;
};

/** A person, and how firmly the text keeps them in mind. */
export type Salient = {readonly person: number; readonly score: number};

/** Characters before a pronoun in which its person is looked for, and mentions and traces among them. */
const REACH = 1600;
const MOST_MENTIONS = 40;
const MOST_TRACES = 8;

/** What counts for and against a person; of a first name's gender a mistake is possible, so that a wrong one only weighs. */
const WEIGHT = {
	subject: 1,
	heard: 0.9,
	meant: 0,
	allusion: 0.5,
	topic: -0.5,
	/** Named in the title: the article comes back to whom it is about. */
	title: 0.6,
	oblique: -0.4,
	/** “Asked by Ann Lee, he said”: somebody else is. */
	agentAhead: -4,
	eachMention: 0.12,
	sentence: -1.2,
	paragraph: -0.8,
	/** A sentence that begins with the pronoun sought goes on about the same person; one with a description may. */
	samePronoun: -0.35,
	description: -0.9,
	unknownGender: -0.4,
	wrongGender: -7,
	/** A wrong gender, where the sentence itself goes on with a pronoun of the gender sought. */
	correctedGender: -1,
} as const;

/** What any number of sentences costs at the most. */
const FARTHEST = 9;

const MOST_COUNTED = 8;
const LONGEST_PARTICIPIAL = 120;

/** The person whom the text before `at` keeps in mind; null where nobody is near. */
export function mostSalient(reading: Reading, traces: readonly Trace[], sought: Sought): Salient | null {
	const {mentions, people, breaks} = reading;
	const from = Math.max(0, sought.at - REACH);
	const scores = new Map<number, number>();
	const consider = (person: number, at: number, bonus: number, isCorrected = false) => {
		if (sought.excluded.has(person) || sought.only?.has(person) === false) return;
		const {gender, mentions: all} = people[person]!;
		const wrong = isCorrected ? WEIGHT.correctedGender : WEIGHT.wrongGender;
		const agreement = !sought.gender || gender === sought.gender ? 0 : gender ? wrong : WEIGHT.unknownGender;
		const frequency = WEIGHT.eachMention * Math.min(all.length, MOST_COUNTED);
		const title = isInTitle(reading, person) ? WEIGHT.title : 0;
		const score = bonus + agreement + frequency + title + distance(breaks, at, sought);
		scores.set(person, Math.max(score, scores.get(person) ?? -Infinity));
	};

	for (const {at, person, isMeant} of traces.slice(-MOST_TRACES)) {
		if (at >= from && at < sought.at) consider(person, at, isMeant ? WEIGHT.meant : WEIGHT.heard);
	}

	if (sought.topic >= 0) consider(sought.topic, sought.at, WEIGHT.topic);
	let last = lastStartingAtOrBefore(mentions, sought.at - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS && mentions[last]!.start >= from; last--, count++) {
		const {start, person, quotation, isLabel} = mentions[last]!;
		if (isLabel || (quotation >= 0 && quotation !== sought.parent)) continue;
		const role = remembered(roles, mentions[last]!, () => roleOf(reading, last));
		consider(person, start, role, role === WEIGHT.subject && isCalled(reading, last, sought.gender));
	}

	const {allusions, meant} = sought;
	last = lastStartingAtOrBefore(allusions, sought.at - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS && allusions[last]!.start >= from; last--, count++) {
		const allusion = allusions[last]!;
		const person = meant(allusion);
		if (person >= 0) consider(person, allusion.start, isOblique(reading, allusion) ? WEIGHT.oblique : WEIGHT.allusion);
	}

	let best: Salient | null = null;
	for (const [person, score] of scores) if (!best || score > best.score) best = {person, score};
	return best;
}

/** Sentences in which the one is looked for whom “the latter” means. */
const LATTER_WITHIN = 2;

/** The person named last before “the latter”, of the other gender only where nobody else is; -1 where nobody is near. */
export function latestNamed(
	{mentions, people, breaks}: Reading,
	{gender, from}: Phrase,
	{tokens, parent, excluded}: Place,
): number {
	const {start} = tokens[from]!;
	const since = breaks[lastStartingAtOrBefore(breaks, start - 1) - LATTER_WITHIN + 1]?.start ?? 0;
	let other = -1;
	for (let at = lastStartingAtOrBefore(mentions, start - 1); at >= 0 && mentions[at]!.start >= since; at--) {
		const {person, quotation} = mentions[at]!;
		if ((quotation >= 0 && quotation !== parent) || excluded.includes(person)) continue;
		const known = people[person]!.gender;
		if (!gender || !known || known === gender) return person;
		if (other < 0) other = person;
	}

	return other;
}

/** Whether the first heading names a person. */
function isInTitle({article, people}: Reading, person: number): boolean {
	const [title] = article.blocks;
	return title?.kind === 'heading' && people[person]!.mentions[0]!.start < title.end;
}

/** What the sentences between an offset and the pronoun cost. */
function distance(breaks: readonly Break[], at: number, sought: Sought): number {
	let sum = 0;
	for (let index = lastStartingAtOrBefore(breaks, sought.at - 1); index >= 0 && breaks[index]!.start >= at; index--) {
		const {pronoun, opening, isParagraph} = breaks[index]!;
		if (isParagraph) sum += WEIGHT.paragraph;
		if (sought.gender !== null && pronoun === sought.gender) sum += WEIGHT.samePronoun;
		else sum += opening === 'description' ? WEIGHT.description : WEIGHT.sentence;
	}

	return -FARTHEST * (1 - Math.exp(sum / FARTHEST));
}

/** The first name of a sentence is its subject, unless a pronoun began it; one after “of” or a verb is not. */
function roleOf(reading: Reading, index: number): number {
	const {mentions, breaks} = reading;
	const sentence = breaks[lastStartingAtOrBefore(breaks, mentions[index]!.start - 1)];
	if (isAgentAhead(reading, sentence?.end ?? 0, mentions[index]!.start)) return WEIGHT.agentAhead;
	if (isOblique(reading, mentions[index]!)) return WEIGHT.oblique;
	if (sentence?.opening === 'pronoun') return 0;
	for (let before = index - 1; before >= Math.max(0, index - 6); before--) {
		if (mentions[before]!.start <= (sentence?.start ?? -1)) break;
		if (!isOblique(reading, mentions[before]!)) return 0;
	}

	return WEIGHT.subject;
}

/** Whether a participle begins the sentence from `from` on, and whoever did it stands at `to`: “Pressé par la juge Ann Lee, il”. */
function isAgentAhead({article, speech}: Reading, from: number, to: number): boolean {
	if (to - from > LONGEST_PARTICIPIAL || to <= from) return false;
	const words: readonly string[] =
		article.text
			.slice(from, to)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	return words.length > 1 && speech.participle.test(words[0]!) && words.lastIndexOf(speech.agent) > 0;
}

/** Whether a pronoun of this gender, and none of the other, follows the mention in its sentence. */
function isCalled({article, mentions, breaks, speech}: Reading, index: number, gender: Gender | null): boolean {
	const genders = remembered(gendersBehind, mentions[index]!, () => {
		const {end} = mentions[index]!;
		const to = Math.min(breaks[lastStartingAtOrBefore(breaks, end - 1) + 1]?.start ?? Infinity, end + 200);
		const following =
			article.text
				.slice(end, to)
				.toLowerCase()
				.match(/\p{L}+/gu) ?? [];
		return new Set(following.map(word => speech.pronouns.get(word)?.gender ?? null));
	});
	return gender !== null && genders.has(gender) && !genders.has(gender === 'male' ? 'female' : 'male');
}

/** After a preposition, a participle or before a possessive: not the subject. */
function isOblique({article, speech}: Reading, range: Range): boolean {
	return remembered(obliques, range, () => isObliqueAt(article.text, range, speech));
}

function isObliqueAt(text: string, {start, end}: Range, speech: SpeechData): boolean {
	const before = text
		.slice(Math.max(0, start - 24), start)
		.toLowerCase()
		.replaceAll('’', "'");
	const word = /(\p{L}+'?)\s*(?:(?:m|mme|dr|mr|mrs|ms|le|la)\.?\s*)?$/u.exec(before)?.[1];
	if (word !== undefined && (speech.prepositions.has(word) || /é$|ed$/.test(word))) return true;
	return /^['’]s/.test(text.slice(end, end + 2));
}

/** What was found of mentions and allusions, by themselves: every pronoun asks again for all that stand before it. */
const roles = new WeakMap<Range, number>();
const obliques = new WeakMap<Range, boolean>();
const gendersBehind = new WeakMap<Range, ReadonlySet<Gender | null>>();

function remembered<Value>(values: WeakMap<Range, Value>, range: Range, find: () => Value): Value {
	const known = values.get(range);
	if (known !== undefined) return known;
	const value = find();
	values.set(range, value);
	return value;
}
