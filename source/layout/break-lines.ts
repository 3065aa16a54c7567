import type {Range} from '../text/range.ts';
import {width} from '../text/width.ts';
import {cutSegment} from './cut-segment.ts';
import {hyphenPoint} from './hyphen-point.ts';
import {stretchOf} from './justify.ts';
import type {Row} from './prepare.ts';
import type {Hyphenator} from './text-tools.ts';

/** The measure that a row is set to. */
export type Measure = {
	/** Cells of the first line and of the others; at least 4 each, which is as wide as one character can be. */
	readonly first: number;
	readonly rest: number;
	readonly isJustified: boolean;
	/** Divides words where the row is justified; null where they stay whole. */
	readonly hyphenator: Hyphenator | null;
};

/** A line of a row, before it has its place in the column. */
export type RowLine = Range & {readonly isHyphenated: boolean; readonly stretch: number};

/** Fills each line with as many segments as fit. There is always one line, if only an empty one. */
export function breakLines(text: string, row: Row, measure: Measure): readonly RowLine[] {
	const setting = {text, row, measure};
	const lines: RowLine[] = [];
	let place: Place = {segment: 0, start: row.starts[0]!, cells: row.cellsToStart[0]!, hyphens: 0};
	while (place.segment < row.starts.length) {
		const {start} = place;
		const room = lines.length === 0 ? measure.first : measure.rest;
		const {end, isHyphenated, free, next} = nextLine(setting, place, room);
		const isStretched = measure.isJustified && free > 0 && next.segment < row.starts.length;
		lines.push({start, end, isHyphenated, stretch: isStretched ? stretchOf(text, {start, end}, free) : 0});
		place = next;
	}

	return lines;
}

/** No more lines than these end with a hyphen one after the other. */
const mostHyphens = 2;

const softHyphen = 0xad;

/** Where a line begins: in which segment, at which offset, how many cells from the row's fixed point. */
type Place = {
	readonly segment: number;
	readonly start: number;
	readonly cells: number;
	/** How many lines just before end with a hyphen. */
	readonly hyphens: number;
};

/** A row of a text, and what it is set to. */
type Setting = {readonly text: string; readonly row: Row; readonly measure: Measure};

/** A line of it: where it ends, how many cells are left, and where the next one begins. */
type Filled = {readonly end: number; readonly isHyphenated: boolean; readonly free: number; readonly next: Place};

function nextLine(setting: Setting, place: Place, room: number): Filled {
	const {text, row} = setting;
	const {starts, ends, cellsToEnd} = row;
	const next = firstThatDoesNotFit(setting, place, room);
	const isLast = next === starts.length;
	const divided = isLast ? null : divide(setting, place, next, room);
	if (divided) return divided;

	if (next === place.segment) {
		const cut = cutSegment(text, {start: place.start, end: ends[next]!}, room, row.isVerbatim);
		const after =
			cut.next < ends[next]!
				? {segment: next, start: cut.next, cells: place.cells + cut.cells, hyphens: 0}
				: atSegment(row, next + 1, 0);
		return {end: cut.end, isHyphenated: false, free: 0, next: after};
	}

	const end = ends[next - 1]!;
	const isHyphenated = !isLast && endsSoft(text, end);
	const free = room - (cellsToEnd[next - 1]! - place.cells) - Number(isHyphenated);
	return {end, isHyphenated, free, next: atSegment(row, next, isHyphenated ? place.hyphens + 1 : 0)};
}

/** The segment that begins the next line; the place's own where not even that fits. */
function firstThatDoesNotFit({text, row: {ends, cellsToEnd}}: Setting, place: Place, room: number): number {
	const most = place.cells + room;
	let fitting = place.segment;
	for (let above = ends.length; fitting < above; ) {
		const middle = (fitting + above) >>> 1;
		if (cellsToEnd[middle]! <= most) fitting = middle + 1;
		else above = middle;
	}

	// A soft hyphen takes a cell only where the line ends with it.
	const isOver = (segment: number) => cellsToEnd[segment]! === most && endsSoft(text, ends[segment]!);
	while (fitting > place.segment && fitting < ends.length && isOver(fitting - 1)) fitting--;
	return fitting;
}

/** The line with a part of the first word that does not fit; null where the word is not divided. */
function divide({text, row, measure}: Setting, place: Place, next: number, room: number): Filled | null {
	const {ends, cellsToEnd} = row;
	if (!measure.isJustified || !measure.hyphenator || place.hyphens >= mostHyphens) return null;
	const isAlone = next === place.segment;
	const free = isAlone ? room : room - (cellsToEnd[next - 1]! - place.cells);
	// Fewer than one space in two would grow: that is not worth a hyphen.
	if (free * 2 <= next - place.segment - 1) return null;
	const begin = isAlone ? place : atSegment(row, next, 0);
	const left = room - (begin.cells - place.cells);
	const point = hyphenPoint(text, {start: begin.start, end: ends[next]!}, left, measure.hyphenator);
	if (point < 0) return null;
	const used = width(text.slice(begin.start, point));
	const after = {segment: next, start: point, cells: begin.cells + used, hyphens: place.hyphens + 1};
	// The last line but one is not divided: a paragraph would end, and a page might begin, with half a word.
	if (!isAlone && cellsToEnd[ends.length - 1]! - after.cells <= measure.rest) return null;
	return {end: point, isHyphenated: true, free: left - used - 1, next: after};
}

/** The place where a segment begins; that after the last one ends the row. */
function atSegment({starts, cellsToStart, end}: Row, segment: number, hyphens: number): Place {
	return {segment, start: starts[segment] ?? end, cells: cellsToStart[segment] ?? 0, hyphens};
}

function endsSoft(text: string, end: number): boolean {
	return text.charCodeAt(end - 1) === softHyphen;
}
