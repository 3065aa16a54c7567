/*
 * Problem: a row of a table is an item whose cells are parted by " | ", and lines are stretches of that text.
 *
 * Approach: rows that follow each other are a table, up to the first row of the next one. Each cell but the last takes as
 * many cells of the screen as the widest one in its column: spaces beside it are drawn wider, as those of a justified line
 * are. The last one may go on in lines of its own, below where it began.
 *
 * Limits: where the screen has no room for the last cells, rows are set as text, and their further lines stand in.
 */

import type {Block} from '../document/document.ts';
import {width} from '../text/width.ts';
import type {Gap} from './justify.ts';

/** How a row is set: cells more left of its first line and of the others, and after spaces in it. */
export type TableRow = {readonly first: number; readonly rest: number; readonly gaps: readonly Gap[]};

/** The tables of a text, by the indexes of their rows' blocks. */
export type Tables = {
	/** How a row is set where so many cells are left to it; null for what is no row. */
	readonly rowOf: (index: number, room: number) => TableRow | null;
	/** Whether a table begins with a block, or has ended with the one before it. */
	readonly isEdge: (index: number) => boolean;
};

/** Looks for tables where it is asked; the one asked for last is kept. */
export function tablesIn(text: string, blocks: readonly Block[]): Tables {
	let table: Table = {start: 0, end: 0, rows: [], columns: []};
	const tableOf = (index: number): Table | null => {
		if (!isRow(text, blocks[index])) return null;
		if (index < table.start || index >= table.end) table = tableAround(text, blocks, index);
		return table.rows.length > 1 ? table : null;
	};
	return {
		rowOf: (index, room) => {
			const around = tableOf(index);
			return around && rowIn(around, around.rows[index - around.start]!, room);
		},
		isEdge: index => tableOf(index - 1)?.start !== tableOf(index)?.start,
	};
}

/** Blocks from `start` to `end`, exclusive. */
type Table = {
	readonly start: number;
	readonly end: number;
	readonly rows: readonly (readonly Cell[])[];
	readonly columns: readonly Column[];
};

/** Cells of the screen before a column and in it; all its words but those of the head are numbers, of which it has one. */
type Column = {readonly before: number; readonly width: number; readonly isRight: boolean};

/**
 * The words of a cell, the cells of the screen between the spaces beside its bars, where the words begin, and the bar after
 * them; that of the last one is where the row ends.
 */
type Cell = {readonly words: string; readonly width: number; readonly start: number; readonly bar: number};

function isRow(text: string, block: Block | undefined): block is Block {
	return block?.kind === 'item' && block.marker === undefined && bar.test(text.slice(block.start, block.end));
}

/** What parts two cells: no bar within a word. */
const bar = /(?<![^ ])\|(?![^ ])/;
const bars = new RegExp(bar, 'g');

function tableAround(text: string, blocks: readonly Block[], index: number): Table {
	const {level, quotes} = blocks[index]!;
	const isSame = (block: Block | undefined) => isRow(text, block) && block.level === level && block.quotes === quotes;
	let start = index;
	let end = index + 1;
	while (!blocks[start]!.isTop && isSame(blocks[start - 1])) start--;
	while (isSame(blocks[end]) && !blocks[end]!.isTop) end++;
	const rows = blocks.slice(start, end).map(block => cellsOf(text, block));
	return {start, end, rows, columns: columnsOf(rows)};
}

function columnsOf(rows: readonly (readonly Cell[])[]): readonly Column[] {
	const most = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const widths = new Array<number>(most).fill(0);
	const isRight = new Array<boolean>(most).fill(true);
	const hasNumber = new Array<boolean>(most).fill(false);
	// The second row of a head has no number either.
	const heads = rows.length > 2 && !rows[1]!.some(({words}) => /\d/.test(words)) ? 2 : 1;
	for (const [index, row] of rows.entries()) {
		// What ends a shorter row reaches over the columns that it has not.
		for (const [column, {words, width}] of (row.length < most ? row.slice(0, -1) : row).entries()) {
			widths[column] = Math.max(widths[column]!, width);
			isRight[column] &&= index < heads || isNumber(words);
			hasNumber[column] ||= index >= heads && /\d/.test(words);
		}
	}

	let before = 0;
	return widths.map((width, index) => {
		const column = {before, width, isRight: isRight[index]! && hasNumber[index]!};
		before += width + BETWEEN;
		return column;
	});
}

/** Whether a cell holds a number with a sign of its unit, or nothing. */
function isNumber(words: string): boolean {
	return !/\p{L}/u.test(words) && /\d|^[-–—]?$/.test(words);
}

function cellsOf(text: string, {start, end}: Block): readonly Cell[] {
	const ends = [...Array.from(text.slice(start, end).matchAll(bars), match => start + match.index), end];
	return ends.map((bar, index) => {
		const from = index === 0 ? start : ends[index - 1]! + 1;
		const cell = text.slice(from, bar);
		const words = cell.replace(/^ +| +$/g, '');
		// An empty cell has one space for two.
		const spaces = Number(index > 0) + Number(index < ends.length - 1);
		return {words, width: width(cell) - spaces, start: from + (words === '' ? 0 : cell.indexOf(words)), bar};
	});
}

/** Cells that the last column has at least, unless all of it takes less: lines of a word or two are no help. */
const LEAST_LAST = 16;
/** What stands between two cells: " | ". */
const BETWEEN = 3;
const STEP = 2;

function rowIn({columns}: Table, row: readonly Cell[], room: number): TableRow {
	const last = columns.at(-1)!;
	if (last.before + Math.min(last.width, LEAST_LAST) > room)
		return {first: 0, rest: room > 3 * STEP ? STEP : 0, gaps: []};
	let first = 0;
	const gaps: Gap[] = [];
	// A gap stands after a space: what comes before all of them belongs to the indent.
	const add = (offset: number, cells: number) => {
		if (offset < row[0]!.start) first += cells;
		else if (cells > 0) gaps.push({offset, cells});
	};

	for (const [index, cell] of row.entries()) {
		const {before, width, isRight} = columns[index]!;
		const isLast = index === row.length - 1;
		const isWhole = row.length === columns.length && before + width <= room;
		if (isLast && !(isRight && isWhole)) break;
		const free = width - cell.width;
		if (isRight && cell.words !== '') add(cell.start - 1, free);
		else if (!isLast) add(cell.bar - 1, free);
	}

	return {first, rest: columns[row.length - 1]!.before, gaps};
}
