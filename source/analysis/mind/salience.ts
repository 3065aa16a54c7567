import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Placed} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {distanceFrom, distancesTo} from './distances.ts';
import {isCalled} from './gender-behind.ts';
import {isIntroduced} from './introduced.ts';
import {isOpening} from './protagonist.ts';
import {isOblique, roleOf, sentenceOf} from './roles.ts';
import {type Salient, Scores} from './scores.ts';
import type {Gist, Sought, Trace} from './sought.ts';
import {subjectBefore} from './subject-before.ts';
import {isTelling} from './telling.ts';
import {isInTitle} from './title-people.ts';

/** Characters before a pronoun in which its person is looked for, and mentions and traces among them. */
const REACH = 1600;
const MOST_MENTIONS = 40;
const MOST_TRACES = 8;

/** What counts for and against a person; of a first name's gender a mistake is possible, so that a wrong one only weighs. */
const WEIGHT = {
	subject: 1,
	heard: 0.9,
	/** Says something in the sentence before, which the pronoun goes on with. */
	telling: 1,
	meant: 0,
	owner: -1,
	allusion: 0.5,
	topic: -0.5,
	leading: -3,
	protagonist: -0.6,
	/** Named in the title: the article comes back to whom it is about. */
	title: 0.6,
	titleWhenQuoted: 2,
	oblique: -0.4,
	agentAhead: -2.2,
	unplaced: 0,
	eachMention: 0.12,
	unknownGender: -0.4,
	/** Somebody who was killed or died. */
	fallen: -2,
	wrongGender: -7,
	/** A wrong gender, where the sentence itself goes on with a pronoun of the gender sought. */
	correctedGender: -1,
} as const;

/** Characters between a name and the noun of its apposition. */
const APPOSED = 6;

/** Characters in which a pronoun ends. */
const LONGEST_PRONOUN = 12;

const MOST_COUNTED = 8;

/** The person whom the text before `at` keeps in mind; null where nobody is near. */
export function mostSalient(reading: Reading, traces: readonly Trace[], gist: Gist, sought: Sought): Salient | null {
	const {mentions, people, breaks} = reading;
	const {gender: asked, at: to, parent, excluded, only} = sought;
	const here = lastStartingAtOrBefore(breaks, to - 1);
	const distances = distancesTo(reading, asked, to);
	const from = Math.max(0, to - REACH);
	const scores = new Scores();
	const consider = (person: number, sentence: number, bonus: number, wrong: number = WEIGHT.wrongGender) => {
		if (excluded.has(person) || only?.has(person) === false) return;
		const {gender, mentions: all} = people[person]!;
		const agreement = !asked || gender === asked ? 0 : gender ? wrong : WEIGHT.unknownGender;
		const frequency = WEIGHT.eachMention * Math.min(all.length, MOST_COUNTED);
		const title = gender && isInTitle(reading, person) ? (parent >= 0 ? WEIGHT.titleWhenQuoted : WEIGHT.title) : 0;
		const death = gist.fallen.has(person) ? WEIGHT.fallen : 0;
		scores.raise(person, bonus + agreement + frequency + title + death + distanceFrom(distances, sentence));
	};

	let isTold = false;
	let speaker = -1;
	for (let index = Math.max(0, traces.length - MOST_TRACES); index < traces.length; index++) {
		const {at, sentence, person, how} = traces[index]!;
		// “he conceded that he could not say. “I’d like to think so,” he said.”
		const isTeller = how === 'meant' && sentence === here - 1 && isTelling(reading, endOfPronoun(reading, at));
		if (isTeller) isTold = true;
		if (how === 'heard' && sentence >= here - 1 && people[person]!.gender === asked) speaker = person;
		if (at >= from && at < to) consider(person, sentence, isTeller && parent < 0 ? WEIGHT.telling : WEIGHT[how]);
	}

	const {topic, protagonist, allusions, meant} = gist;
	if (topic >= 0) consider(topic, here, WEIGHT.topic);
	for (const person of gist.leading) consider(person, here, WEIGHT.leading);
	// A missing girl is named most and never heard.
	const isSilent = sought.isSpeaking && gist.heard.size > 0 && !gist.heard.has(protagonist);
	const isHers = !isSilent && protagonist >= 0 && parent < 0 && asked !== null && people[protagonist]!.gender === asked;
	const isBack = isHers && !isTold && isOpening(reading, to);
	// “…,” she said: whoever was just told of goes on, and the article does not come back.
	const isSaying = isBack && (sought.isSpeaking || isTelling(reading, endOfPronoun(reading, to)));
	const isOther = isSaying && [speaker, subjectBefore(reading, to, asked)].some(one => one >= 0 && one !== protagonist);
	if (isBack && !isOther) consider(protagonist, here, WEIGHT.protagonist);
	let last = lastStartingAtOrBefore(mentions, to - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS && mentions[last]!.start >= from; last--, count++) {
		const mention = mentions[last]!;
		const {quotation} = mention;
		if (mention.isLabel || (quotation >= 0 && !isHeardFrom(reading, quotation, parent))) continue;
		const role = roleOf(reading, last);
		const sentence = sentenceOf(reading, mention);
		const isCorrected = role === 'subject' && isCalled(reading, last, asked);
		const telling = role === 'subject' && sentence === here - 1 && tells(reading, mention) ? WEIGHT.telling : 0;
		const wrong = isCorrected ? WEIGHT.correctedGender : WEIGHT.wrongGender;
		const isNew = sought.isSpeaking && role === 'oblique' && sentence === here - 1 && isIntroduced(reading, last);
		consider(mention.person, sentence, (isNew ? WEIGHT.subject : WEIGHT[role]) + telling, wrong);
	}

	last = lastStartingAtOrBefore(allusions, to - 1);
	for (let count = 0; last >= 0 && count < MOST_MENTIONS && allusions[last]!.start >= from; last--, count++) {
		const person = meant(last);
		if (person < 0) continue;
		const allusion = allusions[last]!;
		// “Ann Lee, the mayor,”: named there, and not meant once more.
		allusion.known.named ??= lastStartingAtOrBefore(mentions, allusion.start);
		const named = itemAt(mentions, allusion.known.named);
		const isApposed = named?.person === person && allusion.start - named.end <= APPOSED;
		if (isApposed && reading.article.text[named.end] === ',') continue;
		const sentence = sentenceOf(reading, allusion);
		const telling = sentence === here - 1 && tells(reading, allusion) ? WEIGHT.telling : 0;
		const bonus = isOblique(reading, allusion) ? WEIGHT.oblique : WEIGHT.allusion + telling;
		consider(person, sentence, bonus);
	}

	return scores.best();
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
