import {lastStartingAtOrBefore} from '../../text/range.ts';
import {ofChunk} from '../chunk-memory.ts';
import {chunkWithin, firstChunkBehind} from '../chunks.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Voices} from '../meaning/voices.ts';
import type {Reading} from '../reading/reading.ts';

/** Words that a headline's quotation and that of the body must have in common, in a row; fewer where it has fewer. */
const LONGEST = 3;
const MOST_WORDS = 120;
const MOST_READ = 900;

/** A quotation of the body with some words of a heading's, which begin in the heading's at the word `at`. */
export type HeadlineMatch = {readonly index: number; readonly at: number};

/** For each quotation of a heading, the quotation of the body that has its words, the first ones if any; none where none has. */
export function headlineMatches(
	reading: Reading,
	isHeading: (index: number) => boolean,
): ReadonlyMap<number, HeadlineMatch> {
	const {quotations} = reading;
	const wanted = new Map<string, {readonly heading: number; readonly at: number}[]>();
	for (const index of quotations.keys()) {
		if (!isHeading(index)) continue;
		const all = wordsOf(reading, index);
		for (let at = 0; at < all.length && (at === 0 || at + LONGEST <= all.length); at++) {
			const key = all.slice(at, at + LONGEST).join(' ');
			const list = wanted.get(key) ?? [];
			if (list.length === 0) wanted.set(key, list);
			list.push({heading: index, at});
		}
	}

	const matches = new Map<number, HeadlineMatch>();
	if (wanted.size === 0) return matches;
	for (const index of quotations.keys()) {
		if (isHeading(index)) continue;
		const all = wordsOf(reading, index);
		for (const start of all.keys()) {
			for (let length = 1; length <= LONGEST && start + length <= all.length; length++) {
				const key = all.slice(start, start + length).join(' ');
				for (const {heading, at} of wanted.get(key) ?? []) {
					if (at < (matches.get(heading)?.at ?? Infinity)) matches.set(heading, {index, at});
				}

				// The same words further down are no better match.
				wanted.delete(key);
			}
		}
	}

	for (const [heading, index] of loosely(reading, isHeading)) {
		if (!matches.has(heading)) matches.set(heading, {index, at: 1});
	}

	return matches;
}

/** Letters of a long word by which it is known in another form, and how many such words a heading's quotation must have. */
const STEM = 5;
const LEAST_STEMS = 2;
/** Headings' quotations that are looked for so: more share words than an article's have. */
const MOST_HEADINGS = 100;

/** For each quotation of a heading that has several long words, the first one of the body that has all of them. */
function loosely(reading: Reading, isHeading: (index: number) => boolean): ReadonlyMap<number, number> {
	const {quotations} = reading;
	const wanted = new Map<string, Set<number>>();
	const needed = new Map<number, number>();
	const stemsOf = (index: number) =>
		new Set(wordsOf(reading, index).flatMap(word => (word.length >= STEM ? [word.slice(0, STEM)] : [])));
	for (const heading of quotations.keys()) {
		const stems = isHeading(heading) ? stemsOf(heading) : new Set<string>();
		if (stems.size < LEAST_STEMS) continue;
		if (needed.size === MOST_HEADINGS) break;
		needed.set(heading, stems.size);
		for (const stem of stems) wanted.set(stem, (wanted.get(stem) ?? new Set()).add(heading));
	}

	const found = new Map<number, number>();
	if (needed.size === 0) return found;
	for (const index of quotations.keys()) {
		if (isHeading(index)) continue;
		const counts = new Map<number, number>();
		for (const stem of stemsOf(index))
			for (const heading of wanted.get(stem) ?? []) counts.set(heading, (counts.get(heading) ?? 0) + 1);
		for (const [heading, count] of counts)
			if (count === needed.get(heading) && !found.has(heading)) found.set(heading, index);
	}

	return found;
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

/**
 * Every three words of a quotation that follow one another, by which it is known again in a longer one; where `among` is
 * given, those alone of which all are in it.
 */
export function rowsOf(reading: Reading, index: number, among?: ReadonlySet<string>): readonly string[] {
	const words = wordsOf(reading, index);
	const rows: string[] = [];
	let from = 0;
	for (let at = 0; at < words.length; at++) {
		if (among?.has(words[at]!) === false) from = at + 1;
		else if (at + 1 - from >= LONGEST) rows.push(words.slice(at + 1 - LONGEST, at + 1).join(' '));
	}

	return rows;
}

/** The words of a quotation in lower case; brackets in a word, parle[r], end it where the source had it. */
function wordsOf({chunks, quotations}: Reading, index: number): readonly string[] {
	const {start, end} = quotations[index]!.content;
	const read = {start, end: Math.min(end, start + MOST_READ)};
	const words: string[] = [];
	for (let at = firstChunkBehind(chunks, start); at < chunks.starts.length && chunks.starts[at]! < read.end; at++) {
		const chunk = chunkWithin(chunks, at, read);
		if (chunk.isPlain) words.push(chunk.text);
		else for (const word of wordsIn(chunk, null)) words.push(word);
	}

	return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}

const wordsIn = ofChunk(
	({text}): readonly string[] =>
		text
			.toLowerCase()
			.replaceAll(/\[\p{L}*\]/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? [],
);
