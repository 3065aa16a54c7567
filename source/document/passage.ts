/*
 * Problem: a highlight must survive the article as a place does, and its words may be edited, too.
 *
 * Approach: both of its ends are places, with the highlight's own words on one side of each. The end that is found gives
 * the other by the length of the words, where they still are what they were; else what lies between the two ends is the
 * passage, if it resembles the words.
 *
 *     … said: | We will rebuild the bridge. | Nobody asked why. …
 *     before  ^ words                       ^ after
 *
 * Limits: of a passage that lost one of its ends, the words from the other on count, as many as there were.
 */

import type {Range} from '../text/range.ts';
import type {Anchor, Resolved} from './anchor.ts';
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

/** The passage of a range; of a text in parts, one that lies in a part. */
export function passageIn(whole: Whole, {start, end}: Range): Passage {
	const {offset, before} = anchorIn(whole, start);
	return {offset, before, words: textIn(whole, {start, end}) ?? '', after: anchorIn(whole, end).after};
}

/** Finds a passage again. Never throws; the range is in the text, and never empty unless the passage is lost. */
export function resolvePassage(whole: Whole, passage: Passage): FoundPassage {
	const {offset, before, words, after} = passage;
	const end = resolveIn(whole, {offset: offset + words.length, before: before + words, after});
	// The top of a text is found in any text: what starts there is found by its end alone, or by its own words.
	const start = resolveIn(whole, {offset, before, after: words + after});
	const likely = candidates(start, end, words.length).filter(({start, end}) => start < end);
	const found =
		likely.find(range => textIn(whole, range) === words) ??
		likely.find(range => resembles(textIn(whole, range) ?? '', words));
	if (!found) return {range: {start: start.offset, end: start.offset}, certainty: 'lost', words};
	const now = textIn(whole, found)!;
	return {range: found, certainty: found.start === offset && now === words ? 'kept' : 'moved', words: now};
}

/** Where a passage may be, the likeliest first. */
function candidates(start: Resolved, end: Resolved, length: number): readonly Range[] {
	const ranges: Range[] = [];
	if (start.certainty !== 'lost' && end.certainty !== 'lost') ranges.push({start: start.offset, end: end.offset});
	if (start.certainty !== 'lost') ranges.push({start: start.offset, end: start.offset + length});
	if (end.certainty !== 'lost') ranges.push({start: end.offset - length, end: end.offset});
	return ranges;
}

/** The text of a range; null where it does not lie in the text, or not in one of its parts. */
function textIn(whole: Whole, {start, end}: Range): string | null {
	if (start < 0) return null;
	if (typeof whole === 'string') return end <= whole.length ? whole.slice(start, end) : null;
	const {part, offset} = placeIn(whole, start);
	const {text} = whole.part(part);
	const own = end - whole.startOf(part);
	return start >= whole.startOf(part) && own <= text.length ? text.slice(offset, own) : null;
}

/** Whether a text is what became of some words: the same but for typography, or at least half of them. */
function resembles(text: string, words: string): boolean {
	const [now, before] = [squeeze(text), squeeze(words)];
	if (now === before) return before !== '';
	const runs = trigrams(before);
	const found = trigrams(now);
	const shared = [...runs].filter(run => found.has(run)).length;
	return shared > 0 && shared >= leastLikeness * Math.max(runs.size, found.size);
}

function trigrams(text: string): ReadonlySet<string> {
	return new Set(Array.from({length: Math.max(0, text.length - 2)}, (_, index) => text.slice(index, index + 3)));
}
