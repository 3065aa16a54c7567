import {describe, expect, test} from 'vitest';
import {listItems} from '../../source/app/lists.ts';
import {council} from './articles.ts';
import {chosen, items} from './list-screen.ts';
import {numbered, openReader, stateOf} from './reader.ts';

const open = () => openReader(council, {columns: 100, rows: 16, columnWidth: 44});

describe('bookmarks', () => {
	const lines = () => openReader(numbered(100), {columns: 60, rows: 12});

	test('m and a letter sets one, an apostrophe and the letter goes there', () => {
		const reader = lines();
		reader.press('4', 'G', 'm', 'a');
		expect(reader.status()).toBe('Bookmark a set.');
		reader.press('g', "'", 'a');
		expect(reader.firstRow()).toBe('line 31');
		reader.press('g', 'm', 'É', 'G', "'", 'É');
		expect(reader.firstRow()).toBe('line 1');
		expect(reader.state().bookmarks).toEqual({a: expect.any(Number), É: 0});
	});

	test('it stands at the selected quotation where there is one', () => {
		const reader = open();
		reader.press('4', 'Tab', 'm', 'v');
		expect(council.article.text.slice(reader.state().bookmarks.v)).toMatch(/^« Le Vélo rouge/);
	});

	test('a letter without a bookmark is said to have none', () => {
		const reader = lines();
		reader.press("'", 'x');
		expect(reader.status()).toBe('There is no bookmark x here: B lists them.');
	});

	test('what is no letter sets none, and Esc gives up', () => {
		const reader = lines();
		reader.press('m', '5');
		expect(reader.status()).toBe('m 5 does nothing here: ? shows all keys.');
		reader.press('m', 'Esc', 'H');
		expect(reader.state().bookmarks).toEqual({});
		expect(reader.status()).toContain('H does nothing here');
	});

	test('the list shows them by letter with their words; d or Delete removes one', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12, bookmarks: {b: 0, a: 14, c: 28}});
		reader.press('B');
		expect(items(reader).map(row => /(\w) +line (\d+)/.exec(row)!.slice(1))).toEqual([
			['a', '3'],
			['b', '1'],
			['c', '5'],
		]);
		expect(chosen(reader)).toContain('b line 1');
		reader.press('d');
		expect(reader.status()).toBe('Bookmark b removed.');
		expect(Object.keys(reader.state().bookmarks).sort()).toEqual(['a', 'c']);
		reader.press('Delete', 'Delete');
		expect(reader.state().bookmarks).toEqual({});
		expect(items(reader)[0]).toContain('No bookmarks yet');
		reader.press('d');
		expect(reader.status()).toBe('Only bookmarks and highlights can be removed.');
	});

	test('the status row says how one is removed, where there is one', () => {
		const reader = openReader(council, {columns: 80, rows: 12});
		reader.press('B');
		expect(reader.status()).not.toContain('removes');
		reader.press('Esc', 'm', 'a', 'B');
		expect(reader.status()).toBe('Enter goes there · d removes · Tab next list · / filters · Esc returns');
		reader.press('t');
		expect(reader.status()).not.toContain('removes');
	});

	test('quotations cannot be removed', () => {
		const reader = open();
		reader.press('t', 'd');
		expect(reader.status()).toBe('Only bookmarks and highlights can be removed.');
		expect(items(reader)).toHaveLength(6);
	});
});

test('a bookmark in another chapter is listed under its name, where the contents have one', () => {
	const state = stateOf(numbered(3), {bookmarks: {a: 10, b: 500, c: 1007, d: 2500}});
	const contents = [
		{start: 400, label: 'Deux', level: 1},
		{start: 400, label: 'Le matin', level: 2},
		{start: 1000, label: 'Trois', level: 1},
		{start: 2000, label: 'Quatre', level: 1},
	];
	const words = listItems(
		{...state, contents, part: {...state.part, index: 2, count: 4, start: 1000, length: 3000}},
		{list: 'bookmarks', about: null, filter: ''},
	).map(item => item.words);
	expect(words).toEqual(['', 'Deux', 'line 2 line 3', 'Quatre']);
});

describe("''", () => {
	test('goes back to where the last jump began, and forth again', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press("'", "'");
		expect(reader.status()).toBe('No jump to go back from yet.');
		reader.press('1', '3', 'j', 'G', "'", "'");
		expect(reader.firstRow()).toBe('line 14');
		reader.press("'", "'");
		expect(reader.firstRow()).toBe('line 91');
		reader.press("'", "'");
		expect(reader.firstRow()).toBe('line 14');
	});

	test('turning pages is no jump', () => {
		const reader = openReader(numbered(100), {columns: 60, rows: 12});
		reader.press('Space', 'j', 'd', 'b', "'", "'");
		expect(reader.status()).toBe('No jump to go back from yet.');
	});
});
