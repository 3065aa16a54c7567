import {expect} from 'vitest';
import {isTooSmall} from '../../source/app/article-screen.ts';
import {rowText, type Screen} from '../../source/app/rows.ts';
import {pageRows, visibleEnd} from '../../source/app/scroll.ts';
import {select} from '../../source/app/select.ts';
import type {State} from '../../source/app/state.ts';
import {width} from '../../source/text/width.ts';

/** What a terminal would obey, or lose track of its columns by. */
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What holds of every state and its screen, whatever was pressed. */
const laws: Readonly<Record<string, (state: State, screen: Screen) => boolean>> = {
	'the page begins with a line': ({top, layout}) => top >= 0 && top < Math.max(1, layout.lines.length),
	'the page shows a line': state => visibleEnd(state) > (state.layout.lines.length === 0 ? -1 : state.top),
	'the first page begins with the first line': ({pages}) => pages[0] === 0,
	'places lie in the article': ({anchor, before, reading}) =>
		[anchor, before ?? 0].every(offset => offset >= 0 && offset <= reading.article.text.length),
	'what is selected is there': ({selection, highlights, reading}) => {
		if (selection?.kind === 'highlight') return highlights.some(({id}) => id === selection.id);
		const lists = {quotation: reading.quotations, mention: reading.mentions};
		return selection === null || lists[selection.kind][selection.index] !== undefined;
	},
	'the hit is one of those that were found': ({search}) =>
		search === null || (search.current < search.hits.length && (search.hits.length === 0 || search.current >= 0)),
	'a search goes back to a line': ({view, layout}) =>
		view.kind !== 'search' || view.from.top < Math.max(1, layout.lines.length),
	'the screen has as many rows as there is room for': (state, {rows, status}) =>
		rows.length + status.length === (isTooSmall(state) ? Math.max(1, state.size.rows - 1) : pageRows(state.size) + 1),
	'what is said leaves a row of the page': (state, {rows}) => isTooSmall(state) || rows.length > 0,
	'the status is full rows': (state, {status}) =>
		status.every(row => {
			const cells = width(rowText(row));
			return isTooSmall(state) ? cells <= state.size.columns : cells === state.size.columns;
		}),
	'the column begins on the screen': (_, {left}) => left >= 0,
	// The help was drawn for the size that the terminal had when it was opened.
	'rows end on the screen': ({size, view}, {left, rows}) =>
		view.kind === 'help' || rows.every(row => left + width(rowText(row)) <= size.columns),
	'nothing is shown that a terminal obeys': ({view}, {rows, status}) =>
		[...status, ...(view.kind === 'help' ? [] : rows)].every(row => !unsafe.test(rowText(row))),
};

/** Expects all laws to hold of a state. */
export function expectLaws(state: State): void {
	const screen = select(state);
	const broken = Object.keys(laws).filter(law => !laws[law]!(state, screen));
	// To expect something takes longer than to press a key.
	if (broken.length > 0) expect({broken, ...screen, size: state.size}).toMatchObject({broken: []});
}
