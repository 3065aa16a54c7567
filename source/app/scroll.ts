import type {Article} from '../document/document.ts';
import {layOut} from '../layout/lay-out.ts';
import type {Layout} from '../layout/layout.ts';
import {pageEnd, paginate} from '../layout/paginate.ts';
import {lineAt, pageOfLine} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import type {Range} from '../text/range.ts';
import type {Settings} from './settings.ts';
import type {Size, State} from './state.ts';

/** A terminal smaller than this shows only that it is too small. */
export const smallestSize: Size = {columns: 20, rows: 5};

/** Cells left and right of the column that always stay free; the left ones hold the marks in the margin. */
export const gutter = 2;

/** Rows of the page: the terminal's, less the status row and the last row, which stays free so that nothing scrolls. */
export function pageRows(size: Size): number {
	return Math.max(1, size.rows - 2);
}

/** Rows of the index above its items: the names of the lists, the filter. */
export const indexHead = 2;

/** Rows that show items of the index. */
export function itemRows(size: Size): number {
	return Math.max(1, pageRows(size) - indexHead);
}

/** The first item of a list that is shown: the chosen one stands in the middle, as far as there are items around it. */
export function firstItem(chosen: number, count: number, size: Size): number {
	const rows = itemRows(size);
	return Math.max(0, Math.min(chosen - Math.floor(rows / 2), count - rows));
}

/** Cells of the column: as set, as far as the terminal has them. */
export function columnWidth(settings: Settings, size: Size): number {
	return Math.max(10, Math.min(settings.columnWidth, size.columns - 2 * gutter));
}

/** The article set for a terminal: lines and the first lines of pages. */
export function typeset(
	article: Article,
	settings: Settings,
	size: Size,
	tools: TextTools,
): {layout: Layout; pages: readonly number[]} {
	const layout = layOut(article, {width: columnWidth(settings, size), isJustified: settings.isJustified}, tools);
	return {layout, pages: paginate(layout.lines, pageRows(size))};
}

/** The state set anew for other settings or another size, the first word shown still in sight. */
export function retypeset(state: State, settings: Settings, size: Size, tools: TextTools): State {
	const {layout, pages} = typeset(state.reading.article, settings, size, tools);
	const topOf = (anchor: number) => topOfOffset(layout, pages, anchor);
	const {view} = state;
	return {
		...state,
		settings,
		size,
		layout,
		pages,
		top: topOf(state.anchor),
		// The place to which Esc returns is a line, too, and lines are others now.
		view: view.kind === 'search' ? {...view, from: {...view.from, top: topOf(view.from.anchor)}} : view,
	};
}

/** The index after the last line shown: a page ends where it ends, a view between pages fills the rows. */
export function visibleEnd({layout, pages, top, size}: State): number {
	const page = pageOfLine(pages, top);
	if (pages[page] === top) return pages[page + 1] ?? layout.lines.length;
	return Math.min(layout.lines.length, top + pageRows(size));
}

/** Whether any line of a range is on the screen. */
export function isInSight(state: State, {start, end}: Range): boolean {
	const {lines} = state.layout;
	return lineAt(lines, start) < visibleEnd(state) && lineAt(lines, Math.max(start, end - 1)) >= state.top;
}

/** The state with another first line, as near as there is one; the same object where nothing moves. */
export function scrollTo(state: State, line: number): State {
	const last = Math.max(state.pages.at(-1)!, state.layout.lines.length - pageRows(state.size));
	const top = Math.max(0, Math.min(line, last));
	return top === state.top ? state : {...state, top, anchor: offsetOfLine(state.layout, top)};
}

/** The state on the page that shows an offset; unmoved where the offset is on the screen already. */
export function showOffset(state: State, offset: number): State {
	const line = lineAt(state.layout.lines, offset);
	if (line >= state.top && line < visibleEnd(state)) return state;
	return scrollTo(state, state.pages[pageOfLine(state.pages, line)]!);
}

/** The page that an offset is on, even where it is in sight already. */
export function showAtPage(state: State, offset: number): State {
	const line = lineAt(state.layout.lines, offset);
	return scrollTo(state, state.pages[pageOfLine(state.pages, line)]!);
}

/** The first line of the next page; between pages that of the next view, on a page again as soon as one begins nearby. */
export function nextPageTop(state: State): number {
	const {layout, pages, top, size} = state;
	const page = pageOfLine(pages, top);
	if (pages[page] === top) return pages[page + 1] ?? top;
	const end = pageEnd(layout.lines, top, pageRows(size));
	const start = pages[pageOfLine(pages, Math.min(end, layout.lines.length - 1))]!;
	return start > top + pageRows(size) / 2 ? start : end;
}

/** The first line of the page before; between pages that of the page begun: the one before it may end above the view. */
export function previousPageTop({pages, top}: State): number {
	const page = pageOfLine(pages, top);
	return pages[page] === top ? (pages[page - 1] ?? 0) : pages[page]!;
}

/** Offset of the first word in or after a line. */
export function offsetOfLine({lines}: Layout, line: number): number {
	return lines[Math.min(line, lines.length - 1)]?.start ?? 0;
}

/** The line that a text set anew begins with, so that the word at `offset` stays in sight: its own. */
export function topOfOffset(layout: Layout, pages: readonly number[], offset: number): number {
	return Math.min(lineAt(layout.lines, offset), Math.max(pages.at(-1)!, 0));
}
