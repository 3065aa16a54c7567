import {expect, test} from 'vitest';
import {council} from './articles.ts';
import {libraryOf} from './entries.ts';
import {chosen} from './list-screen.ts';
import {numbered, openReader} from './reader.ts';

test('the wheel moves by three lines: in the article, in a list, and in one whose filter is being typed', () => {
	const article = openReader(numbered(50));
	article.press('WheelDown', 'WheelDown', 'WheelUp');
	expect(article.firstRow()).toBe('line 4');
	const reader = openReader(council, {columns: 80, rows: 16});
	reader.press('"', 'WheelDown');
	expect(chosen(reader)).toContain('▸ 4');
	reader.press('/', 'WheelUp');
	expect(chosen(reader)).toContain('▸ 1');
	expect(reader.status()).toMatch(/^Filter: █/);
	reader.press('Esc', 'Esc', 'L');
	reader.act({kind: 'library-read', library: libraryOf('a', 'b', 'c', 'd', 'e')});
	reader.press('/', 'WheelDown');
	expect(reader.state().library!.chosen).toBe(3);
	reader.press('Esc', 'T', 'WheelUp');
	expect(reader.state().library!.chosen).toBe(3);
});

test('it leaves alone what else is being typed', () => {
	const reader = openReader(numbered(50));
	reader.press('/', '4', 'WheelDown');
	const before = reader.state();
	reader.press('WheelDown', 'WheelUp');
	expect(reader.state()).toEqual(before);
});
