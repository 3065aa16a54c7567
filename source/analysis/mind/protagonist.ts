/**
 * Problem: a portrait returns to its person at the beginning of a paragraph, “At 19 she joined up”, whoever was named last.
 * Approach: the person named first in the body and most often in all of the article is in mind before anybody is named
 * in a paragraph, in its first sentence.
 */
import {lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import {firstInBody} from '../reading/mentions.ts';
import type {Reading} from '../reading/reading.ts';
import type {Pronoun} from './pronouns.ts';

/** Mentions of the person of an article, and how many times as many as of the next one. */
const OFTEN = 3;
const TIMES = 1.3;

/** The person named first in the body and most often in the article, or portrayed in it; -1 for nobody. */
export function protagonistOf(reading: Reading, pronouns: readonly Pronoun[]): number {
	const {people, mentions} = reading;
	const told = mentions.slice(firstInBody(reading)).find(({quotation, isLabel}) => quotation < 0 && !isLabel);
	const first = told?.person ?? -1;
	if (first < 0) return -1;
	const count = people[first]!.mentions.length;
	const isMost = people.every((other, index) => index === first || other.mentions.length * TIMES <= count);
	return (count >= OFTEN && isMost) || isPortrayed(reading, first, pronouns) ? first : -1;
}

/** The share of its paragraphs that a portrait opens with the pronoun of its person, and how many at least. */
const OPENED = 1 / 2;
const LEAST_OPENED = 3;

/** “She was born in Lons. … At 19 she joined up”: most paragraphs have her pronoun before anybody is named or heard. */
function isPortrayed(
	{article, people, mentions, quotations}: Reading,
	person: number,
	pronouns: readonly Pronoun[],
): boolean {
	const {gender} = people[person]!;
	const paragraphs = article.blocks.filter(({kind}) => kind === 'paragraph');
	const opened = paragraphs.filter(({start, end}) => {
		const next = nextFrom(pronouns, start);
		const others = [nextFrom(mentions, start), nextFrom(quotations, start)];
		if (!next || next.start >= end || next.gender !== gender) return false;
		return others.every(other => !other || other.start > next.start);
	});
	return opened.length >= LEAST_OPENED && opened.length > OPENED * paragraphs.length;
}

function nextFrom<Kind extends Pick<Range, 'start'>>(list: readonly Kind[], at: number): Kind | undefined {
	return list[lastStartingAtOrBefore(list, at - 1) + 1];
}

/** Whether an offset stands in the first sentence of its block, before anybody is named there. */
export function isOpening({article, mentions, breaks}: Reading, at: number): boolean {
	const start = article.blocks[lastStartingAtOrBefore(article.blocks, at)]?.start ?? 0;
	const before = [
		breaks[lastStartingAtOrBefore(breaks, at - 1)]?.end,
		mentions[lastStartingAtOrBefore(mentions, at - 1)]?.end,
	];
	return before.every(end => (end ?? 0) <= start);
}
