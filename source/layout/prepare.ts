import type {Article, Block} from '../document/document.ts';
import {isClusterBoundary} from '../text/graphemes.ts';
import {isNarrow} from '../text/narrow.ts';
import type {Range} from '../text/range.ts';
import {isSpace, trimEnd, trimStart} from '../text/white-space.ts';
import {width} from '../text/width.ts';
import {frenchRules} from './french-rules.ts';
import {simpleBreaks} from './simple-breaks.ts';
import type {TextTools} from './text-tools.ts';

/**
 * A stretch of a block that begins a line of its own, cut into segments after which a line may end. Flat arrays, one
 * entry a segment, because a book has millions of them; the white space between segments belongs to none.
 */
export type Row = Range & {
	/** Offsets into the article's text. */
	readonly starts: ArrayLike<number>;
	readonly ends: ArrayLike<number>;
	/** Cells left of the start and of the end of a segment, counted from any fixed point: only differences mean anything. */
	readonly cellsToStart: ArrayLike<number>;
	readonly cellsToEnd: ArrayLike<number>;
	/** Code, whose white space is kept and which is only cut where it must be. */
	readonly isVerbatim: boolean;
};

/** An article made ready for lines of any width; a block is prepared when it is first asked for. */
export type Prepared = {readonly article: Article; readonly rows: (block: number) => readonly Row[]};

/** Prepares nothing yet: only the blocks that are asked for cost time, each once. Of the tools only `breaks` is used. */
export function prepare(article: Article, {breaks}: TextTools): Prepared {
	const known: (readonly Row[] | undefined)[] = [];
	return {
		article,
		rows(index) {
			known[index] ??= prepareBlock(article.text, article.blocks[index]!, breaks);
			return known[index];
		},
	};
}

/** One row, but for line feeds, which only code holds. */
function prepareBlock(text: string, {start, end, kind}: Block, breaks: TextTools['breaks']): readonly Row[] {
	const rows: Row[] = [];
	let from = start;
	for (let feed = text.indexOf('\n', from); feed >= 0 && feed < end; feed = text.indexOf('\n', from)) {
		rows.push(prepareRow(text, from, feed, kind === 'code', breaks));
		from = feed + 1;
	}

	rows.push(prepareRow(text, from, end, kind === 'code', breaks));
	return rows;
}

function prepareRow(text: string, from: number, to: number, isVerbatim: boolean, breaks: TextTools['breaks']): Row {
	const start = isVerbatim ? from : trimStart(text, from, to);
	const end = trimEnd(text, start, to);
	const part = text.slice(start, end);
	const isPlain = isNarrow(part);
	const places = isVerbatim ? [] : findBreaks(part, isPlain, breaks);
	const starts = new Int32Array(places.length + 1);
	const ends = new Int32Array(places.length + 1);
	starts[0] = start;
	for (let index = 0; index < places.length; index++) {
		ends[index] = trimEnd(text, starts[index]!, start + places[index]!);
		starts[index + 1] = start + places[index]!;
	}

	ends[places.length] = end;
	const cells = isPlain ? {cellsToStart: starts, cellsToEnd: ends} : measure(text, starts, ends);
	return {start, end, starts, ends, ...cells, isVerbatim};
}

function findBreaks(text: string, isPlain: boolean, breaks: TextTools['breaks']): readonly number[] {
	const forbids = frenchRules(text);
	// A place before white space, such as between a dash and a no-break space, would begin a line with it.
	const isGood = (offset: number) => !isSpace(text.charCodeAt(offset)) && !forbids(offset);
	if (isPlain) return simpleBreaks(text).filter(isGood);
	return (breaks ?? simpleBreaks)(text).filter(offset => isClusterBoundary(text, offset) && isGood(offset));
}

function measure(text: string, starts: Int32Array, ends: Int32Array): Pick<Row, 'cellsToStart' | 'cellsToEnd'> {
	const cellsToStart = new Int32Array(starts.length);
	const cellsToEnd = new Int32Array(starts.length);
	for (let index = 0, cells = 0; index < starts.length; index++) {
		cellsToStart[index] = cells;
		cells += width(text.slice(starts[index], ends[index]));
		cellsToEnd[index] = cells;
		cells += width(text.slice(ends[index], starts[index + 1] ?? ends[index]));
	}

	return {cellsToStart, cellsToEnd};
}
