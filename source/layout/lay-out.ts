import type {Article, Block} from '../document/document.ts';
import {breakLines, type Measure} from './break-lines.ts';
import {type Indent, indenter, isSameList} from './indents.ts';
import type {Gap} from './justify.ts';
import type {Layout, Line} from './layout.ts';
import {type Prepared, prepare, type Row} from './prepare.ts';
import {type TableRow, type Tables, tablesIn} from './tables.ts';
import type {TextTools} from './text-tools.ts';

/** How an article is set. */
export type LayoutOptions = {
	/** Cells of the column; less than 10 count as 10. */
	readonly width: number;
	/** Lines of running text are stretched to the column, and words divided where there is a hyphenator. */
	readonly isJustified: boolean;
};

const narrowest = 10;

/**
 * Sets an article in a column. Blocks are parted by a blank line, but for the items of a list, the rows of a table and lines after a hard
 * break. What does not depend on the width is kept for the next call with the same article.
 *
 * It begins with the block `from` and ends after the block with which the lines are enough.
 */
export function layOut(
	article: Article,
	options: LayoutOptions,
	tools: TextTools = {},
	from = 0,
	isEnough: (lines: readonly Line[]) => boolean = () => false,
): Layout {
	const width = Math.max(narrowest, Math.floor(options.width));
	const {isJustified} = options;
	const prepared = preparedOnce(article, tools);
	const indentOf = indenter(article.text, article.blocks, width);
	const hyphenator = tools.hyphenator?.language === article.language ? tools.hyphenator : null;
	const tables = tablesIn(article.text, article.blocks);
	const lines: Line[] = [];
	for (let block = from; block < article.blocks.length && !isEnough(lines); block++) {
		if (block > from && isParted(article.blocks, block, tables)) lines.push(blankBefore(article.blocks, block));
		const indent = indentOf(block);
		const row = tables.rowOf(block, width - indent.first);
		addBlock(lines, prepared, block, indent, {width, isJustified, hyphenator, row});
	}

	return {width, lines};
}

type Setting = {readonly width: number; readonly row: TableRow | null} & Pick<Measure, 'isJustified' | 'hyphenator'>;

/** Kinds whose lines may be stretched. */
const runningText: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote']);

function addBlock(lines: Line[], prepared: Prepared, index: number, indent: Indent, setting: Setting): void {
	const {article} = prepared;
	const {kind} = article.blocks[index]!;
	const {row: cells} = setting;
	const [firstIndent, restIndent] = [indent.first + (cells?.first ?? 0), indent.rest + (cells?.rest ?? 0)];
	const gaps = cells?.gaps ?? [];
	const measure = {
		rest: setting.width - restIndent,
		isJustified: setting.isJustified && runningText.has(kind) && !cells,
		hyphenator: setting.hyphenator,
	};
	let isFirst = true;
	for (const row of prepared.rows(index)) {
		const first = setting.width - (isFirst ? firstIndent + widthOf(gaps) : restIndent);
		for (const {start, end, isHyphenated, stretch} of breakLines(article.text, row, {...measure, first})) {
			lines.push({
				start,
				end,
				kind,
				block: index,
				indent: isFirst ? firstIndent : restIndent,
				marker: isFirst ? indent.marker + ' '.repeat(firstIndent - indent.first) : '',
				isHyphenated,
				stretch,
				...(isFirst && gaps.length > 0 && {gaps: gaps.filter(({offset}) => offset >= start && offset < end)}),
			});
			isFirst = false;
		}
	}
}

function widthOf(gaps: readonly Gap[]): number {
	return gaps.reduce((sum, {cells}) => sum + cells, 0);
}

function isParted(blocks: readonly Block[], index: number, {isEdge}: Tables): boolean {
	if (isSameList(blocks[index - 1], blocks[index]!)) return isEdge(index);
	return !blocks[index]!.isContinued;
}

function blankBefore(blocks: readonly Block[], index: number): Line {
	const {start} = blocks[index]!;
	return {start, end: start, kind: 'blank', block: index, indent: 0, marker: '', isHyphenated: false, stretch: 0};
}

/** What was prepared last for an article, with the breaks that it was prepared with: others come once they are loaded. */
const kept = new WeakMap<Article, {readonly breaks: TextTools['breaks']; readonly prepared: Prepared}>();

/** Takes an article for prepared, in another process: `rows` are those of `prepare`, by block, found without other tools. */
export function keepPrepared(article: Article, rows: readonly (readonly Row[])[]): void {
	kept.set(article, {breaks: undefined, prepared: {article, rows: block => rows[block]!}});
}

function preparedOnce(article: Article, tools: TextTools): Prepared {
	const last = kept.get(article);
	if (last && last.breaks === tools.breaks) return last.prepared;
	const prepared = prepare(article, tools);
	kept.set(article, {breaks: tools.breaks, prepared});
	return prepared;
}
