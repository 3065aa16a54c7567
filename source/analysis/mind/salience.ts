import {itemAt} from '../../text/lists.ts';
import {lastAtMost, lastStartingAtOrBefore} from '../../text/range.ts';
import type {Placed} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {isDeadBehind} from './fallen.ts';
import {isCalled} from './gender-behind.ts';
import {isIntroduced} from './introduced.ts';
import {isOblique} from './obliques.ts';
import {isOpening} from './protagonist.ts';
import {roleOf, sentenceOf} from './roles.ts';
import type {Salient} from './scores.ts';
import type {Gist, Sought, Trace} from './sought.ts';
import {subjectBefore} from './subject-before.ts';
import {isTelling} from './telling.ts';
import {WEIGHT, Weighing, weightOfRole} from './weighing.ts';

/** Mentions, nouns and traces before a pronoun among which its person is looked for. */
const MOST_MENTIONS = 40;
const MOST_TRACES = 8;

/** Characters between a name and the noun of its apposition. */
const APPOSED = 6;

/** Characters in which a pronoun ends. */
const LONGEST_PRONOUN = 12;

/** The person whom the text before what is sought keeps in mind; null where nobody is near. */
export function mostSalient(reading: Reading, traces: readonly Trace[], gist: Gist, sought: Sought): Salient | null {
	const weighing = new Weighing(reading, gist, sought);
	const told = weighTraces(weighing, reading, traces, sought);
	weighGist(weighing, reading, gist, sought, told);
	weighMentions(weighing, reading, gist, sought);
	weighAllusions(weighing, reading, gist, sought);
	return weighing.best();
}

/** Who spoke last, -1 for nobody of the gender sought, and whether one whom a pronoun means was just told to say something. */
type Told = {readonly speaker: number; readonly isTold: boolean};

/** Weighs those who were heard or meant. */
function weighTraces(
	weighing: Weighing,
	reading: Reading,
	traces: readonly Trace[],
	{gender, at: to, parent}: Sought,
): Told {
	let isTold = false;
	let speaker = -1;
	for (let index = Math.max(0, traces.length - MOST_TRACES); index < traces.length; index++) {
		const {at, sentence, person, how} = traces[index]!;
		// “he conceded that he could not say. “I’d like to think so,” he said.”
		const isTeller = how === 'meant' && sentence === weighing.here - 1 && isTelling(reading, endOfPronoun(reading, at));
		if (isTeller) isTold = true;
		// Headings are heard last, and ask what the body had come to.
		if (at < weighing.from || at >= to) continue;
		if (how === 'heard' && sentence >= weighing.here - 1 && reading.people[person]!.gender === gender) speaker = person;
		weighing.add(person, sentence, isTeller && parent < 0 ? WEIGHT.telling : WEIGHT[how]);
	}

	return {speaker, isTold};
}

/** Weighs those whom the whole article is about. */
function weighGist(weighing: Weighing, reading: Reading, gist: Gist, sought: Sought, {speaker, isTold}: Told): void {
	const {here} = weighing;
	const {topic, leading, protagonist, heard} = gist;
	const {gender, at, parent, isSpeaking} = sought;
	if (topic >= 0) weighing.add(topic, here, WEIGHT.topic);
	for (const person of leading) weighing.add(person, here, WEIGHT.leading);
	if (protagonist < 0 || parent >= 0 || gender === null || reading.people[protagonist]!.gender !== gender) return;
	// A missing girl is named most and never heard.
	const isSilent = isSpeaking && heard.size > 0 && !heard.has(protagonist);
	if (isSilent || isTold || !isOpening(reading, at)) return;
	// “…,” she said: whoever was just told of goes on, and the article does not come back.
	const isSaying = isSpeaking || isTelling(reading, endOfPronoun(reading, at));
	const others = isSaying ? [speaker, subjectBefore(reading, at, gender)] : [];
	if (others.some(one => one >= 0 && one !== protagonist)) return;
	weighing.add(protagonist, here, WEIGHT.protagonist);
}

/** Weighs those who are named before. */
function weighMentions(
	weighing: Weighing,
	reading: Reading,
	{fallen}: Gist,
	{gender, at, parent, isSpeaking}: Sought,
): void {
	const {mentions} = reading;
	const before = weighing.here - 1;
	let last = lastAtMost(reading.starts.mentions, at - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS; last--, count++) {
		const mention = mentions[last]!;
		const {start, person, quotation, isLabel} = mention;
		if (start < weighing.from) return;
		if (isLabel || (quotation >= 0 && !isHeardFrom(reading, quotation, parent))) continue;
		const role = roleOf(reading, last);
		const sentence = sentenceOf(reading, mention);
		const isSubject = role === 'subject';
		const wrong = isSubject && isCalled(reading, last, gender) ? WEIGHT.correctedGender : WEIGHT.wrongGender;
		const telling = isSubject && sentence === before && tells(reading, mention) ? WEIGHT.telling : 0;
		const isNew = isSpeaking && role === 'oblique' && sentence === before && isIntroduced(reading, last);
		// « Né en 1941, Paul Roux chantait. « … », disait-il. »: the dead spoke too, where it is not their death that is told.
		const isTold = isSubject && sentence === before && fallen.has(person) && !isDeadBehind(reading, mention.end);
		const alive = isTold ? -WEIGHT.fallen : 0;
		weighing.add(person, sentence, (isNew ? WEIGHT.subject : weightOfRole(role)) + telling + alive, wrong);
	}
}

/** Weighs those whom nouns before mean. */
function weighAllusions(weighing: Weighing, reading: Reading, {allusions, meant}: Gist, {at}: Sought): void {
	let last = lastStartingAtOrBefore(allusions, at - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS; last--, count++) {
		const allusion = allusions[last]!;
		if (allusion.start < weighing.from) return;
		const person = meant(last);
		if (person < 0 || isApposed(reading, allusion, person)) continue;
		const sentence = sentenceOf(reading, allusion);
		const telling = sentence === weighing.here - 1 && tells(reading, allusion) ? WEIGHT.telling : 0;
		weighing.add(person, sentence, isOblique(reading, allusion) ? WEIGHT.oblique : WEIGHT.allusion + telling);
	}
}

/** “Ann Lee, the mayor,”, « la pilote Ann Lee »: named there, and not meant once more. */
function isApposed({article, mentions, speech}: Reading, {start, end, known}: Placed, person: number): boolean {
	known.named ??= lastStartingAtOrBefore(mentions, start);
	const next = mentions[known.named + 1];
	if (!speech.modifiersFirst && next?.person === person && next.start === end + 1) return true;
	const named = itemAt(mentions, known.named);
	return named?.person === person && start - named.end <= APPOSED && article.text[named.end] === ',';
}

function endOfPronoun({article}: Reading, at: number): number {
	return at + article.text.slice(at, at + LONGEST_PRONOUN).search(/\s|$/);
}

/** Whether somebody named or meant by a noun says something behind that. */
function tells(reading: Reading, {end, known}: Placed): boolean {
	known.isTelling ??= isTelling(reading, end);
	return known.isTelling;
}

/** “I rang Tom,” she said. “He said, ‘No.’”: whether those whom a quotation names may be meant in another, `parent`. */
function isHeardFrom({quotations}: Reading, quotation: number, parent: number): boolean {
	if (quotation === parent || parent < 0) return quotation === parent;
	const [one, other] = [quotations[quotation]!, quotations[parent]!];
	return one.parent < 0 && one.block === other.block;
}
