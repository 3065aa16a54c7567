/**
 * Problem: a portrait returns to its person at the beginning of a paragraph, “At 19 she joined up”, whoever was named last.
 * Approach: the person named first in the body and most often in all of the article is in mind before anybody is named
 * in a paragraph, in its first sentence.
 */
import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Reading} from './attribution-reading.ts';

/** Mentions of the person of an article, and how many times as many as of the next one. */
const OFTEN = 3;
const TIMES = 1.3;

/** The person named first in the body and most often in the article; -1 where that is not one. */
export function protagonistOf({article, people, mentions}: Reading): number {
	const body = article.blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	const first = mentions.find(({start, quotation, isLabel}) => start >= body && quotation < 0 && !isLabel);
	if (!first) return -1;
	const count = people[first.person]!.mentions.length;
	const isMost = people.every((other, index) => index === first.person || other.mentions.length * TIMES <= count);
	return count >= OFTEN && isMost ? first.person : -1;
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
