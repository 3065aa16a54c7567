import {graphemes} from '../text/graphemes.ts';
import {isLetterOrNumber} from '../text/letters.ts';
import type {Range} from '../text/range.ts';
import {isSpace, trimEnd, trimStart} from '../text/white-space.ts';
import {width} from '../text/width.ts';
import {isLooseSpace} from './french-rules.ts';

/** Where a line ends inside a segment, where the next one begins, and the cells up to there. */
export type Cut = {readonly end: number; readonly next: number; readonly cells: number};

/**
 * Cuts a segment that is longer than a line: at its last space that fits and does not belong to a mark or a number, else
 * between two clusters so that no mark is left alone, else between any two clusters. At least one character is kept on
 * the line, and where `isVerbatim` nothing is skipped.
 */
export function cutSegment(text: string, {start, end}: Range, cells: number, isVerbatim: boolean): Cut {
	const clusters = firstClusters(text, start, end, cells);
	const isGiant = width(clusters[0]!) > cells;
	const places = fitting(isGiant ? Array.from(clusters[0]!) : clusters, start, cells);
	const at = isVerbatim ? places.at(-1)! : bestOf(text, places);
	const next = isVerbatim ? at : trimStart(text, at, end);
	const isGrowing = isGiant || startsWithMark.test(text.slice(next, next + 2));
	const used = width(text.slice(start, next)) - (isGrowing ? mostGrowth : 0);
	return {end: isVerbatim ? at : trimEnd(text, start, at), next, cells: used};
}

/** As many clusters as can fit and a few more: a line of data may be megabytes long. */
function firstClusters(text: string, start: number, end: number, cells: number): readonly string[] {
	const stop = start + longestPerCell * cells;
	const clusters = graphemes(text.slice(start, Math.min(end, stop)));
	// The last one may go on beyond.
	return stop < end && clusters.length > 1 ? clusters.slice(0, -1) : clusters;
}

/** Code units that a cell may take: an emoji of a family has 11 in two. */
const longestPerCell = 8;

/**
 * Cells by which what is left may be wider than its share of the whole was: of a cluster cut in two, such as a Hangul
 * syllable, or of accents after a control, which then begin a line and stand on a circle.
 */
const mostGrowth = 2;

const startsWithMark = /^\p{M}/u;

/** Offsets up to which `cells` hold the text, ascending, never empty. */
function fitting(clusters: readonly string[], start: number, cells: number): readonly number[] {
	const places: number[] = [];
	let offset = start;
	let room = cells;
	for (const cluster of clusters) {
		room -= width(cluster);
		if (room < 0 && places.length > 0) break;
		offset += cluster.length;
		places.push(offset);
	}

	return places;
}

function bestOf(text: string, places: readonly number[]): number {
	return (
		places.findLast(offset => isSpaceBefore(text, offset) && isLooseSpace(text, offset)) ??
		places.slice(-nearEnd).findLast(offset => isInsideWord(text, offset)) ??
		places.at(-1)!
	);
}

/** How many of the last places may be given up so that a word is cut and no mark is left alone. */
const nearEnd = 5;

/** Whether a plain space ends at `offset`, the last one where there are several. */
function isSpaceBefore(text: string, offset: number): boolean {
	return text.charCodeAt(offset - 1) === 0x20 && !isSpace(text.charCodeAt(offset));
}

function isInsideWord(text: string, offset: number): boolean {
	return isLetterOrNumber(text.charAt(offset)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(offset - 1));
}
