import {articlePage, type Page, screenOf} from './article-screen.ts';
import {indexRows} from './index-rows.ts';
import {libraryRows} from './library/library-rows.ts';
import type {Screen} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';
import {statusRows} from './status.ts';
import {shownView} from './view.ts';

/** Widest lists and helps; beyond, lines grow too long to follow. */
const widestPanel = 100;

/** What stands on the screen in a state: as many rows as a page has, and the status rows. */
export function select(state: State): Screen {
	const view = shownView(state.view);
	const shown = view === state.view ? state : {...state, view};
	return screenOf(shown, pageOf, () => statusRows(shown));
}

function pageOf(state: State): Page {
	const {size, view} = state;
	switch (view.kind) {
		case 'article':
		case 'search':
		case 'mark':
			return articlePage(state);
		case 'note':
			return pageOf({...state, view: view.under});
		case 'index': {
			const width = Math.min(widestPanel, size.columns - 2);
			return {left: Math.floor((size.columns - width) / 2), rows: indexRows(state, view, width)};
		}

		case 'library':
			return {left: 1, rows: libraryRows(state, size.columns - 2)};
		case 'help':
			return {
				left: Math.floor((size.columns - helpWidth(size.columns)) / 2),
				rows: view.lines.slice(view.top, view.top + pageRows(size)).map(text => [{text, styles: ['text']}]),
			};
	}
}

/** Cells that the help text is drawn for. */
export function helpWidth(columns: number): number {
	return Math.min(80, columns - 2);
}
