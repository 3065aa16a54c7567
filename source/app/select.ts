import {articleScreen, isTooSmall, screenOf} from './article-screen.ts';
import {indexRows} from './index-rows.ts';
import {libraryRows} from './library/library-rows.ts';
import type {Screen} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';
import {statusRows} from './status.ts';

/** Widest lists and helps; beyond, lines grow too long to follow. */
const widestPanel = 100;

/** What stands on the screen in a state: as many rows as a page has, and the status row. */
export function select(state: State): Screen {
	const {size, view} = state;
	if (isTooSmall(state)) return articleScreen(state);
	const panel = Math.min(widestPanel, size.columns - 2);
	switch (view.kind) {
		case 'article':
			return articleScreen(state);
		case 'search':
		case 'mark':
			return {...articleScreen(state), status: statusRows(state)};
		case 'note':
			return {...select({...state, view: view.under}), status: statusRows(state)};
		case 'index': {
			const left = Math.floor((size.columns - panel) / 2);
			return screenOf(state, left, indexRows(state, view, panel), statusRows(state));
		}

		case 'library':
			return screenOf(state, 1, libraryRows(state, size.columns - 2), statusRows(state));
		case 'help': {
			const left = Math.floor((size.columns - helpWidth(size.columns)) / 2);
			const lines = view.lines.slice(view.top, view.top + pageRows(size));
			return screenOf(
				state,
				left,
				lines.map(text => [{text, styles: ['text']}] as const),
				statusRows(state),
			);
		}
	}
}

/** Cells that the help text is drawn for. */
export function helpWidth(columns: number): number {
	return Math.min(80, columns - 2);
}
