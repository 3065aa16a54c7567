import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {Reading} from '../reading/reading.ts';
import {roleOf, sentenceOf} from './roles.ts';

/** Mentions before an offset that are looked at, those in quotations among them. */
const MOST_MENTIONS = 12;

/**
 * Who of a gender is named as the subject of the last sentence before an offset, between which and the offset nothing but
 * quotations stands; -1 for nobody.
 */
export function subjectBefore(reading: Reading, at: number, gender: Gender): number {
	const {breaks, mentions, people} = reading;
	const here = lastStartingAtOrBefore(breaks, at - 1);
	let sentence = -1;
	const last = lastStartingAtOrBefore(mentions, at - 1);
	for (let index = last; index >= 0 && index > last - MOST_MENTIONS; index--) {
		const mention = mentions[index]!;
		if (mention.quotation >= 0) continue;
		const own = sentenceOf(reading, mention);
		const isNext = own === here - 1 || isQuotedOnly(reading, breaks[own + 1]?.end ?? at, at);
		const isLast = sentence < 0 ? isNext : own === sentence;
		if (!isLast || mention.isLabel) return -1;
		sentence = own;
		if (roleOf(reading, index) === 'subject') return people[mention.person]!.gender === gender ? mention.person : -1;
	}

	return -1;
}

/** Quotations between a sentence and an offset. */
const MOST_QUOTATIONS = 6;

/** Whether no words stand between two offsets outside quotations. */
function isQuotedOnly({article, inner}: Reading, from: number, to: number): boolean {
	const quotations = inner.get(-1) ?? [];
	const last = lastStartingAtOrBefore(quotations, to - 1);
	let at = to;
	for (let index = last; index >= 0 && index > last - MOST_QUOTATIONS && quotations[index]!.end > from; index--) {
		if (/\p{L}/u.test(article.text.slice(quotations[index]!.end, at))) return false;
		at = quotations[index]!.start;
	}

	return !/\p{L}/u.test(article.text.slice(from, Math.max(from, at)));
}
