import {articleScreen, filled, isTooSmall} from './article-screen.ts';
import {indexRows} from './index-rows.ts';
import {libraryRows} from './library/library-rows.ts';
import type {Screen} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';
import {statusRow} from './status.ts';

/** Widest lists and helps; beyond, lines grow too long to follow. */
const widestPanel = 100;

/** What stands on the screen in a state: as many rows as a page has, and the status row. */
export function select(state: State): Screen {
	const {size, view} = state;
	if (isTooSmall(state)) return articleScreen(state);
	const rows = pageRows(size);
	const panel = Math.min(widestPanel, size.columns - 2);
	switch (view.kind) {
		case 'article':
			return articleScreen(state);
		case 'search':
		case 'mark':
			return {...articleScreen(state), status: statusRow(state)};
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
