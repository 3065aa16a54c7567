import {cutToCells} from '../text/cut.ts';
import {readingWords} from '../words/reading.ts';
import {articleRows} from './article-rows.ts';
import {articleWays} from './article-status.ts';
import type {Row, Screen} from './rows.ts';
import {columnWidth, gutter, pageRows, smallestSize} from './scroll.ts';
import type {State} from './state.ts';
import {filledStatus} from './status-ways.ts';

/** Rows of a page, and how many cells before them stay free. */
export type Page = Pick<Screen, 'left' | 'rows'>;

/** What stands on the screen while the article is shown: as much of `select` as the first page needs. */
export function articleScreen(state: State): Screen {
	return screenOf(state, articlePage, () => filledStatus(state, () => articleWays(state)));
}

/** The page of the article in sight. */
export function articlePage(state: State): Page {
	const {size, settings} = state;
	return {left: Math.floor((size.columns - columnWidth(settings, size)) / 2) - gutter, rows: articleRows(state)};
}

/** A screen with a page, of which the last rows give way to status rows beyond the first; or that there is no room for any. */
export function screenOf(state: State, pageOf: (state: State) => Page, statusOf: () => readonly Row[]): Screen {
	if (isTooSmall(state)) return tooSmall(state);
	const status = statusOf();
	const {left, rows} = pageOf(state);
	return {left, rows: filled(rows, pageRows(state.size) + 1 - status.length), status};
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
		status: [[{text: cutToCells(words, size.columns), styles: ['text']}]],
	};
}

/** Rows and blank ones, so many in all. */
function filled(rows: readonly Row[], count: number): readonly Row[] {
	return rows.length >= count
		? rows.slice(0, count)
		: [...rows, ...Array.from({length: count - rows.length}, () => [])];
}
