import {expect} from 'vitest';
import {isTooSmall} from '../../source/app/article-screen.ts';
import {rowText} from '../../source/app/rows.ts';
import {pageRows, visibleEnd} from '../../source/app/scroll.ts';
import {select} from '../../source/app/select.ts';
import type {State} from '../../source/app/state.ts';
import {width} from '../../source/text/width.ts';

/** What a terminal would obey, or lose track of its columns by. */
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * Expects what holds of every state, whatever was pressed: the place lies in the article, what is selected is there, and
 * the screen is as large as the terminal leaves room for.
 */
export function expectLaws(state: State): void {
	expectPlace(state);
	expectScreen(state);
}

function expectPlace(state: State): void {
	const {layout, pages, top, anchor, reading, selection, search, view, before} = state;
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(Math.max(1, layout.lines.length));
	expect(visibleEnd(state)).toBeGreaterThan(layout.lines.length === 0 ? -1 : top);
	expect(pages[0]).toBe(0);
	for (const offset of [anchor, before ?? 0]) {
		expect(offset).toBeGreaterThanOrEqual(0);
		expect(offset).toBeLessThanOrEqual(reading.article.text.length);
	}

	if (selection) {
		const lists = {quotation: reading.quotations, mention: reading.mentions};
		if (selection.kind === 'highlight') expect(state.highlights.map(({id}) => id)).toContain(selection.id);
		else expect(lists[selection.kind][selection.index]).toBeDefined();
	}

	if (search) {
		expect(search.current).toBeLessThan(search.hits.length);
		expect(search.hits.length === 0 || search.current >= 0).toBe(true);
	}

	if (view.kind === 'search') expect(view.from.top).toBeLessThan(Math.max(1, layout.lines.length));
}

function expectScreen(state: State): void {
	const {size} = state;
	const {left, rows, status} = select(state);
	expect(left).toBeGreaterThanOrEqual(0);
	expect(rows.length).toBe(isTooSmall(state) ? Math.max(0, size.rows - 2) : pageRows(size));
	const last = rowText(status);
	expect(last).not.toMatch(unsafe);
	if (isTooSmall(state)) expect(width(last)).toBeLessThanOrEqual(size.columns);
	else expect([last, width(last)]).toEqual([last, size.columns]);
	// The help was drawn for the size that the terminal had when it was opened.
	if (state.view.kind === 'help') return;
	const texts = rows.map(rowText);
	expect(texts.filter(row => unsafe.test(row))).toEqual([]);
	expect(texts.filter(row => left + width(row) > size.columns)).toEqual([]);
}
