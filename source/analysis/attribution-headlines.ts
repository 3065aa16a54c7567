import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Reading} from './attribution-reading.ts';
import type {Heard, Voices} from './attribution-voices.ts';

/** Words that a headline's quotation and that of the body must have in common, in a row; fewer where it has fewer. */
const LONGEST = 3;
const MOST_WORDS = 120;

/** For each quotation of a heading, the quotation of the body that holds its first words; none where none does. */
export function headlineMatches(reading: Reading, isHeading: (index: number) => boolean): ReadonlyMap<number, number> {
	const {quotations} = reading;
	const wanted = new Map<string, number[]>();
	for (const index of quotations.keys()) {
		if (!isHeading(index)) continue;
		const all = wordsOf(reading, index);
		if (all.length === 0) continue;
		const key = all.slice(0, LONGEST).join(' ');
		wanted.set(key, [...(wanted.get(key) ?? []), index]);
	}

	const matches = new Map<number, number>();
	if (wanted.size === 0) return matches;
	for (const index of quotations.keys()) {
		if (isHeading(index)) continue;
		const all = wordsOf(reading, index);
		for (const at of all.keys()) {
			for (let length = 1; length <= LONGEST && at + length <= all.length; length++) {
				const headings = wanted.get(all.slice(at, at + length).join(' ')) ?? [];
				for (const heading of headings) if (!matches.has(heading)) matches.set(heading, index);
			}
		}
	}

	return matches;
}

/** The person whom a heading names beside a quotation that nothing else explains; null where it names nobody. */
export function namedInHeading({article, quotations, mentions}: Reading, voices: Voices, index: number): Heard | null {
	const {start, end} = article.blocks[quotations[index]!.block]!;
	const from = lastStartingAtOrBefore(mentions, start - 1) + 1;
	for (let at = from; at < mentions.length && mentions[at]!.start < end; at++) {
		if (mentions[at]!.quotation < 0) return {voice: voices.person(mentions[at]!.person), reason: 'headline'};
	}

	return null;
}

/** The words of a quotation in lower case; brackets in a word, parle[r], end it where the source had it. */
function wordsOf({article, quotations}: Reading, index: number): string[] {
	const {start, end} = quotations[index]!.content;
	const content = article.text
		.slice(start, Math.min(end, start + 900))
		.toLowerCase()
		.replaceAll('’', "'");
	return (
		content
			.replaceAll(/\[\p{L}*\]/gu, '')
			.match(/[\p{L}\p{N}]+/gu)
			?.slice(0, MOST_WORDS) ?? []
	);
}
