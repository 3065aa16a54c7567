import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Phrase} from './attribution-phrase.ts';
import type {Reading} from './attribution-reading.ts';
import type {Place} from './attribution-voice.ts';

/** Blocks after one in which its person is introduced, and characters before the name: a civility or an office. */
const NEXT_BLOCKS = 2;
const TITLE_LENGTH = 16;

/** How many mentions stand in the title and headings before the body. */
export function firstInBody({article, mentions}: Reading): number {
	const start = article.blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	return lastStartingAtOrBefore(mentions, start - 1) + 1;
}

/**
 * “A dealer told a court …” and, a paragraph on, “Tom Ray, 57, denied it”: the person whom an article names first, in the
 * mention `first`, where that is soon after a phrase; -1 where it is not.
 */
export function introducedAfter(
	{article, people, mentions, speech}: Reading,
	first: number,
	{kind, head, gender, isPlural, from}: Phrase,
	{tokens, parent, isAfter}: Place,
): number {
	const isSingle = kind === 'pronoun' ? gender !== null : speech.personNoun.test(head);
	const {start} = tokens[from]!;
	const next = mentions[first];
	if (isAfter || !isSingle || isPlural || parent >= 0 || !next || next.start < start || next.quotation >= 0) return -1;
	const block = lastStartingAtOrBefore(article.blocks, next.start);
	const isNear = block - lastStartingAtOrBefore(article.blocks, start) <= NEXT_BLOCKS;
	if (!isNear || next.start - article.blocks[block]!.start > TITLE_LENGTH) return -1;
	const known = people[next.person]!.gender;
	return known && gender && known !== gender ? -1 : next.person;
}
