import type {Block} from '../document/document.ts';
import {graphemes} from '../text/graphemes.ts';
import {width} from '../text/width.ts';

/** Cells left of a block's text: of its first line and of the others, with what stands left of the first. */
export type Indent = {readonly first: number; readonly rest: number; readonly marker: string};

/** Cells that each level of a block quote stands in. */
const quoteStep = 2;

/** Cells that what is beside the article stands in, so that it is seen in plain text too. */
const asideStep = 2;

/** A dash, then a space: the lines of a turn of dialogue hang under its first word. */
const dialogue = /^[—–―-][ \u00a0\u202f\u2009](?=\S)/u;
const dialogueStep = 2;

/**
 * Gives the indent of a block by its index. Items of one list and level share the widest marker's, so that their text is
 * aligned; a level stands in by the widths of the levels around it. Half of the column is always left to the text, so that
 * the markers of the deepest levels may stand below each other. What a list in a block quote stands in comes before.
 */
export function indenter(text: string, blocks: readonly Block[], column: number): (index: number) => Indent {
	const most = Math.floor(column / 2);
	let list: List = {start: 0, end: 0, widths: []};
	return index => {
		const block = blocks[index]!;
		if (isInList(block) && !(list.start <= index && index < list.end)) list = listAround(blocks, index);
		return indentOf(text, block, list.widths, most);
	};
}

function indentOf(text: string, block: Block, widths: readonly number[], most: number): Indent {
	switch (block.kind) {
		case 'code':
		case 'item': {
			const quoted = Math.min(most, quoteStep * (block.quotes ?? 0));
			const cells = isInList(block) ? itemCells(widths, Math.max(1, block.level), most - quoted) : 0;
			const marker = cells > 0 ? markerIn(block.marker ?? '', cells) : '';
			return {first: quoted + cells, rest: quoted + cells, marker: ' '.repeat(quoted) + marker};
		}

		case 'quote': {
			const cells = Math.min(most, quoteStep * Math.max(1, block.level));
			return {first: cells, rest: cells, marker: ''};
		}

		case 'aside': {
			const cells = Math.min(most, asideStep);
			return {first: cells, rest: cells, marker: ''};
		}

		case 'paragraph': {
			const isTurn = dialogue.test(text.slice(block.start, Math.min(block.start + 3, block.end)));
			return {first: 0, rest: isTurn ? dialogueStep : 0, marker: ''};
		}

		default:
			return none;
	}
}

const none: Indent = {first: 0, rest: 0, marker: ''};

/** Items one after the other: indexes of their blocks, end exclusive, and the cells that each level takes, by level. */
type List = {readonly start: number; readonly end: number; readonly widths: readonly number[]};

function listAround(blocks: readonly Block[], index: number): List {
	let start = index;
	while (areListed(blocks[start - 1], blocks[index]!)) start--;
	const widths: number[] = [];
	let end = start;
	for (; areListed(blocks[end], blocks[index]!); end++) {
		const {level, marker = ''} = blocks[end]!;
		widths[level] = Math.max(widths[level] ?? 0, width(marker) + 1);
	}

	return {start, end, widths};
}

/** Whether two blocks are items that stand in as many block quotes: one list, where they follow each other. */
export function isSameList(one: Block | undefined, other: Block): boolean {
	return one?.kind === 'item' && other.kind === 'item' && areListed(one, other);
}

/** The same for items and the code in them. */
function areListed(one: Block | undefined, other: Block): boolean {
	return one !== undefined && isInList(one) && isInList(other) && (one.quotes ?? 0) === (other.quotes ?? 0);
}

function isInList({kind, level}: Block): boolean {
	return kind === 'item' || (kind === 'code' && level > 0);
}

/** The cells of the levels 1 to `level`, the last of which begins where any marker fits; a level left out takes 2. */
function itemCells(widths: readonly number[], level: number, most: number): number {
	const widest = Math.max(2, ...Object.values(widths));
	let start = 0;
	for (let each = 1; each < level; each++) start += widths[each] ?? 2;
	return Math.min(most, Math.min(start, Math.max(0, most - widest)) + (widths[level] ?? 2));
}

/** The marker, set right with one space after it, in exactly `cells` cells; its end is cut off where it is wider. */
function markerIn(marker: string, cells: number): string {
	let shown = '';
	let free = cells - 1;
	for (const cluster of graphemes(marker)) {
		free -= width(cluster);
		if (free < 0) break;
		shown += cluster;
	}

	return `${shown} `.padStart(shown.length + cells - width(shown));
}
