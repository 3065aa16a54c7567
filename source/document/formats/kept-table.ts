import type {PhrasingContent, TableCell} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Mark} from '../document.ts';
import type {Draft} from './draft.ts';
import {phrasing} from './kept-nodes.ts';

/** What stands between two cells of a row, in the text of an article. */
const BAR = ' | ';

/** Whether a block is the row of a table: an item without a marker, with several cells. */
export function isRow({kind, level, marker, quotes, text}: Draft): boolean {
	return kind === 'item' && level === 1 && marker === undefined && !quotes && text.includes(BAR);
}

/** Rows as a table of Markdown, under an empty head where the first is none. No row has more cells than the head. */
export function tableOf(rows: readonly Draft[]): string {
	const [first] = rows as readonly [Draft];
	const count = first.text.split(BAR).length;
	const hasHead = first.marks.some(
		({kind, start, end}) => kind === 'strong' && start === 0 && end === first.text.length,
	);
	const head = hasHead ? [] : [Array.from({length: count}, () => '')];
	const cells = [...head, ...rows.map((row, index) => cellsOf(row, count, index === 0 && hasHead))];
	const [top, ...others] = cells.map(row => `| ${row.join(BAR)} |\n`);
	return [top, `|${' - |'.repeat(count)}\n`, ...others].join('');
}

/** The cells of a row, the last one with all that is left. The head is strong without being told. */
function cellsOf({text, marks}: Draft, count: number, isHead: boolean): readonly string[] {
	const own = isHead ? marks.filter(({kind}) => kind !== 'strong') : marks;
	const pieces = text.split(BAR);
	const texts = [...pieces.slice(0, count - 1), ...(pieces.length >= count ? [pieces.slice(count - 1).join(BAR)] : [])];
	let start = 0;
	return texts.map(cell => {
		const end = start + cell.length;
		const written = cellOf(phrasing(text, clipped(own, start, end), start, end));
		start = end + BAR.length;
		return written;
	});
}

function cellOf(children: PhrasingContent[]): string {
	const cell: TableCell = {type: 'tableCell', children};
	return toMarkdown(cell, {extensions: [gfmToMarkdown()]}).trimEnd();
}

/** Marks as far as they are within a stretch. */
function clipped(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
	return marks
		.map(mark => ({...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to)}))
		.filter(({start, end}) => start < end);
}
