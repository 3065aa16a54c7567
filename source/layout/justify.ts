import type {Range} from '../text/range.ts';
import {isSpace} from '../text/white-space.ts';
import {isFixedSpace} from './french-rules.ts';
import type {Line} from './layout.ts';

/** Cells more after the character at `offset`, which is a space. */
export type Gap = {readonly offset: number; readonly cells: number};

/**
 * Where a line takes its extra cells, in order: its own gaps, or its `stretch`, spread evenly over the spaces that may
 * grow. Empty where the line is not stretched.
 */
export function gaps(text: string, line: Line): readonly Gap[] {
	if (line.gaps) return line.gaps;
	if (line.stretch === 0) return [];
	const spaces = stretchable(text, line);
	return spaces.map((offset, index) => ({
		offset,
		cells: share(line.stretch, spaces.length, index + 1) - share(line.stretch, spaces.length, index),
	}));
}

/**
 * How many of `free` cells a line takes up where it is justified: all, or none where more than a third of its spaces
 * would have to grow beyond 3 cells.
 */
export function stretchOf(text: string, line: Range, free: number): number {
	const spaces = stretchable(text, line).length;
	return 3 * free <= 7 * spaces ? free : 0;
}

/** The cells of the first `count` of `spaces` spaces: rounded, since a river would run down the first space otherwise. */
function share(stretch: number, spaces: number, count: number): number {
	return Math.round((stretch * count) / spaces);
}

/**
 * Plain spaces between words: not those that belong to a mark or a number, nor the one after the dash that begins a turn
 * of dialogue, under which the next lines hang.
 */
function stretchable(text: string, {start, end}: Range): readonly number[] {
	const spaces: number[] = [];
	for (let offset = start; offset < end; offset++) {
		if (text.charCodeAt(offset) !== plainSpace) continue;
		const isHanging = offset === start + 1 && /[–—―-]/.test(text.charAt(start));
		if (!isHanging && !isSpace(text.charCodeAt(offset + 1)) && !isFixedSpace(text, offset + 1)) spaces.push(offset);
	}

	return spaces;
}

const plainSpace = 0x20;
