import {graphemes} from '../text/graphemes.ts';
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
	// Only as much as can fit: a line of data may be megabytes long.
	const clusters = graphemes(text.slice(start, Math.min(end, start + 16 * cells)));
	const isGiant = width(clusters[0]!) > cells;
	const places = fitting(isGiant ? Array.from(clusters[0]!) : clusters, start, cells);
	const at = isVerbatim ? places.at(-1)! : bestOf(text, places);
	const next = isVerbatim ? at : trimStart(text, at, end);
	// What is left of a cluster may be wider than its share was.
	const used = width(text.slice(start, next)) - (isGiant ? mostGrowth : 0);
	return {end: isVerbatim ? at : trimEnd(text, start, at), next, cells: used};
}

/** Cells by which the parts of a cluster may be wider than the whole, such as the letters of a Hangul syllable. */
const mostGrowth = 2;

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
		places.findLast(offset => isInsideWord(text, offset)) ??
		places.at(-1)!
	);
}

/** Whether a plain space ends at `offset`, the last one where there are several. */
function isSpaceBefore(text: string, offset: number): boolean {
	return text.charCodeAt(offset - 1) === 0x20 && !isSpace(text.charCodeAt(offset));
}

function isInsideWord(text: string, offset: number): boolean {
	return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(offset - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(offset));
}
