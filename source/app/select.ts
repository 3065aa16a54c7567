import {cutToCells} from '../text/cut.ts';
import {readingWords} from '../words/reading.ts';
import {articleRows} from './article-rows.ts';
import {indexRows} from './index-rows.ts';
import {libraryRows} from './library/library-rows.ts';
import type {Row, Screen} from './rows.ts';
import {columnWidth, gutter, pageRows, smallestSize} from './scroll.ts';
import type {State} from './state.ts';
import {statusRow} from './status.ts';

/** Widest lists and helps; beyond, lines grow too long to follow. */
const widestPanel = 100;

/** What stands on the screen in a state: as many rows as a page has, and the status row. */
export function select(state: State): Screen {
	const {size, view} = state;
	if (isTooSmall(state)) return tooSmall(state);
	const rows = pageRows(size);
	const column = columnWidth(state.settings, size);
	const columnLeft = Math.floor((size.columns - column) / 2) - gutter;
	const panel = Math.min(widestPanel, size.columns - 2);
	switch (view.kind) {
		case 'article':
		case 'search':
		case 'mark':
			return {left: columnLeft, rows: filled(articleRows(state), rows), status: statusRow(state)};
		case 'note':
			return {...select({...state, view: view.under}), status: statusRow(state)};
		case 'index':
			return {
				left: Math.floor((size.columns - panel) / 2),
				rows: filled(indexRows(state, view, panel), rows),
				status: statusRow(state),
			};
		case 'library':
			return {left: 1, rows: filled(libraryRows(state, size.columns - 2), rows), status: statusRow(state)};
		case 'help':
			return {
				left: Math.floor((size.columns - helpWidth(size.columns)) / 2),
				rows: filled(
					view.lines.slice(view.top, view.top + rows).map(text => [{text, styles: ['text']}] as const),
					rows,
				),
				status: statusRow(state),
			};
	}
}

/** Cells that the help text is drawn for. */
export function helpWidth(columns: number): number {
	return Math.min(80, columns - 2);
}

/** Whether the terminal cannot show a page. */
export function isTooSmall({size}: State): boolean {
	return size.columns < smallestSize.columns || size.rows < smallestSize.rows;
}

function tooSmall({size}: State): Screen {
	const words = readingWords().tooSmall(smallestSize.columns, smallestSize.rows);
	return {
		left: 0,
		rows: filled([], Math.max(0, size.rows - 2)),
		status: [{text: cutToCells(words, size.columns), styles: ['text']}],
	};
}

function filled(rows: readonly Row[], count: number): readonly Row[] {
	return rows.length >= count
		? rows.slice(0, count)
		: [...rows, ...Array.from({length: count - rows.length}, () => [])];
}
