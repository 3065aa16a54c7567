import {cutToCells} from '../text/cut.ts';
import {readingWords} from '../words/reading.ts';
import {articleRows} from './article-rows.ts';
import {articleWays, filledStatus} from './article-status.ts';
import type {Row, Screen} from './rows.ts';
import {columnWidth, gutter, pageRows, smallestSize} from './scroll.ts';
import type {State} from './state.ts';

/** What stands on the screen while the article is shown: as much of `select` as the first page needs. */
export function articleScreen(state: State): Screen {
	const {size, settings} = state;
	if (isTooSmall(state)) return tooSmall(state);
	return screenOf(
		state,
		Math.floor((size.columns - columnWidth(settings, size)) / 2) - gutter,
		articleRows(state),
		filledStatus(state, () => articleWays(state)),
	);
}

/** A screen with some rows, of which the last give way to status rows beyond the first. */
export function screenOf({size}: State, left: number, rows: readonly Row[], status: readonly Row[]): Screen {
	return {left, rows: filled(rows, pageRows(size) + 1 - status.length), status};
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
