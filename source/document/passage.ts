/*
 * Problem: a highlight must survive the article as a place does, and its words may be edited, too.
 *
 * Approach: both of its ends are places, with the highlight's own words on one side of each. Where the words stand as
 * they were, at either end or at all near the old place, they are it: of several such places the one whose surroundings
 * are most familiar. Else what lies between the two ends is the passage, if it resembles the words.
 *
 *     … said: | We will rebuild the bridge. | Nobody asked why. …
 *     before  ^ words                       ^ after
 *
 * Limits: of a passage that lost one of its ends, the words from the other on count, as many as there were.
 */

import type {Range} from '../text/range.ts';
import {type Anchor, leastEvidence, nearest, type Resolved, trigrams} from './anchor.ts';
import {placeIn} from './book.ts';
import {anchorIn, resolveIn, type Whole} from './book-anchors.ts';
import {squeeze} from './squeeze.ts';

/** A stretch of a text that can be found again after edits: where it starts, its words, and what stood on either side. */
export type Passage = Anchor & {
	/** All of the stretch; `before` and `after` are what stands around it. */
	readonly words: string;
};

/** A stretch found again: `kept` where it was, `moved` or changed, or `lost`, and then empty and about where it was. */
export type FoundPassage = {
	readonly range: Range;
	readonly certainty: Resolved['certainty'];
	/** The words that stand there; of a lost one those that stood. */
	readonly words: string;
};

/** How much of a passage must be in what is taken for it, by runs of three characters. */
const leastLikeness = 0.5;

/** Code units by which an end of a passage may have been found beside where it is. */
const nearby = 24;

/** The passage of a range; of a text in parts, one that lies in a part. */
export function passageIn(whole: Whole, {start, end}: Range): Passage {
	const {offset, before} = anchorIn(whole, start);
	return {offset, before, words: textIn(whole, {start, end}) ?? '', after: anchorIn(whole, end).after};
}

/** Finds a passage again. Never throws; the range is in the text, and never empty unless the passage is lost. */
export function resolvePassage(whole: Whole, passage: Passage): FoundPassage {
	const {offset, before, words, after} = passage;
	const {length} = words;
	const start = resolveIn(whole, {offset, before, after: words + after});
	const range = {start: offset, end: offset + length};
	if (offset > 0 && start.certainty === 'kept' && textIn(whole, range) === words)
		return {range, certainty: 'kept', words};
	const end = resolveIn(whole, {offset: offset + length, before: before + words, after});
	const ends = isFound(start) && isFound(end) ? [{start: start.offset, end: end.offset}] : [];
	const ranges = [
		...ends,
		...(isFound(start) ? [{start: start.offset, end: start.offset + length}] : []),
		...(isFound(end) ? [{start: end.offset - length, end: end.offset}] : []),
	]
		.map(range => settled(whole, range, words))
		.filter(range => range.start < range.end && textIn(whole, range) !== null);
	const found =
		mostFamiliar(whole, passage, [...ranges, ...nearestWords(whole, passage)]) ??
		ranges.find(range => likeness(textIn(whole, range)!, words) >= leastLikeness);
	if (!found) return {range: {start: start.offset, end: start.offset}, certainty: 'lost', words};
	const now = textIn(whole, found)!;
	return {range: found, certainty: found.start === offset && now === words ? 'kept' : 'moved', words: now};
}

function isFound({certainty}: Resolved): boolean {
	return certainty !== 'lost';
}

/**
 * A range whose ends were found by what stands around them, which an edit there shifts: where the words at an end of the
 * passage stand nearby, that is its end. At its ends it has the white space that they had, and no other.
 */
function settled(whole: Whole, {start, end}: Range, words: string): Range {
	const {text, start: from} = partAt(whole, start);
	const size = Math.min(leastEvidence, words.length);
	const head = nearest(text, words.slice(0, size), start - from);
	const tail = nearest(text, words.slice(-size), end - from - size) + size;
	const first = head !== -1 && Math.abs(head - (start - from)) <= nearby ? head : start - from;
	const last = tail >= size && Math.abs(tail - (end - from)) <= nearby ? tail : end - from;
	const own = text.slice(first, last);
	const begin = first + own.length - own.trimStart().length;
	const close = last - own.length + own.trimEnd().length;
	const lead = /^\s*/.exec(words)![0];
	const rest = /\s*$/.exec(words)![0];
	return {
		start: from + begin - (text.startsWith(lead, begin - lead.length) ? lead.length : 0),
		end: from + close + (text.startsWith(rest, close) ? rest.length : 0),
	};
}

/** Where the very words stand nearest to where they were, if they are enough to tell by. */
function nearestWords(whole: Whole, {offset, words}: Passage): readonly Range[] {
	if (words.length < leastEvidence) return [];
	const {text, start} = partAt(whole, offset);
	const own = nearest(text, words, Math.min(offset - start, text.length));
	return own === -1 ? [] : [{start: start + own, end: start + own + words.length}];
}

/** Of the ranges with the very words, the one with the surroundings most like those of the passage; the first of equal ones. */
function mostFamiliar(whole: Whole, {before, words, after}: Passage, ranges: readonly Range[]): Range | null {
	const exact = ranges.filter(range => textIn(whole, range) === words);
	if (exact.every(({start}) => start === exact[0]!.start)) return exact[0] ?? null;
	const familiarity = ({start, end}: Range) => {
		const {text, start: from} = partAt(whole, start);
		const around = (at: number, to: number) => text.slice(Math.max(0, at), Math.max(0, to));
		return (
			likeness(around(start - from - before.length, start - from), before) +
			likeness(around(end - from, end - from + after.length), after)
		);
	};

	return exact.reduce((best, range) => (familiarity(range) > familiarity(best) ? range : best));
}

/** The text of a range; null where it does not lie in the text, or not in one of its parts. */
function textIn(whole: Whole, {start, end}: Range): string | null {
	const {text, start: from} = partAt(whole, start);
	return start >= from && end - from <= text.length ? text.slice(start - from, end - from) : null;
}

/** The text around an offset, and where it starts in the whole. */
function partAt(whole: Whole, offset: number): {readonly text: string; readonly start: number} {
	if (typeof whole === 'string') return {text: whole, start: 0};
	const {part} = placeIn(whole, offset);
	return {text: whole.part(part).text, start: whole.startOf(part)};
}

/** How much two texts have in common, by their runs of three characters: 1 where they are the same but for typography. */
function likeness(one: string, other: string): number {
	const [first, second] = [squeeze(one), squeeze(other)];
	if (first === second) return 1;
	const [runs, others] = [trigrams(first), trigrams(second)];
	const shared = [...runs].filter(run => others.has(run)).length;
	return shared / Math.max(1, runs.size, others.size);
}
