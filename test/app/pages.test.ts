import {describe, expect, test} from 'vitest';
import {numbered, openReader, type Reader} from './reader.ts';

// 12 rows are ten lines of text, the status row, and one row that stays free.
const size = {columns: 40, rows: 12};

const open = (lines: number) => openReader(numbered(lines), size);

const firstAndLast = (reader: Reader) => [reader.firstRow(), reader.rows().findLast(row => row !== '')];

describe('pages', () => {
	test.each(['Space', 'f', 'PageDown', 'l', 'Right', 'Ctrl-F'])('%s shows the next page', key => {
		const reader = open(100);
		reader.press(key);
		expect(firstAndLast(reader)).toEqual(['line 11', 'line 20']);
	});

	test.each(['b', 'PageUp', 'h', 'Left', 'Ctrl-B'])('%s shows the page before', key => {
		const reader = open(100);
		reader.press('Space', 'Space', key);
		expect(firstAndLast(reader)).toEqual(['line 11', 'line 20']);
	});

	test('a count turns as many pages', () => {
		const reader = open(100);
		reader.press('3', 'Space');
		expect(reader.firstRow()).toBe('line 31');
		reader.press('2', 'b');
		expect(reader.firstRow()).toBe('line 11');
	});

	test('a count beyond the ends goes to the ends and says nothing of it', () => {
		const reader = open(100);
		reader.press('9', '9', '9', '9', '9', '9', '9', '9', 'Space');
		expect(reader.firstRow()).toBe('line 91');
		expect(reader.status()).toContain('p. 10/10');
		reader.press('9', '9', 'b');
		expect(reader.firstRow()).toBe('line 1');
		expect(reader.status()).toContain('p. 1/10');
	});

	test('at either end it says so and stays, until the next key', () => {
		const reader = open(15);
		reader.press('b');
		expect([reader.status(), reader.firstRow()]).toEqual(['Top of the article.', 'line 1']);
		reader.press('Space', 'Space');
		expect([reader.status(), reader.firstRow()]).toEqual(['End of the article.', 'line 11']);
		reader.press('b');
		expect(reader.status()).toContain('p. 1/2');
	});

	test('the last page is not filled up with lines already read', () => {
		const reader = open(13);
		reader.press('Space');
		expect(reader.rows()).toEqual(['line 11', 'line 12', 'line 13', '', '', '', '', '', '', '']);
	});
});

describe('lines', () => {
	test.each(['j', 'Down', 'Enter', 'e'])('%s goes one line down', key => {
		const reader = open(100);
		reader.press(key);
		expect(firstAndLast(reader)).toEqual(['line 2', 'line 11']);
	});

	test.each(['k', 'Up'])('%s goes one line up', key => {
		const reader = open(100);
		reader.press('Space', key);
		expect(firstAndLast(reader)).toEqual(['line 10', 'line 19']);
	});

	test('5j goes five down, 12k twelve up', () => {
		const reader = open(100);
		reader.press('5', 'j');
		expect(reader.firstRow()).toBe('line 6');
		reader.press('3', '0', 'j', '1', '2', 'k');
		expect(reader.firstRow()).toBe('line 24');
	});

	test('keys typed fast all count', () => {
		const reader = open(100);
		reader.press(...'jjjjk');
		expect(reader.firstRow()).toBe('line 4');
	});

	test('at either end it says so', () => {
		const reader = open(20);
		reader.press('k');
		expect(reader.status()).toBe('Top of the article.');
		reader.press('9', '9', 'j');
		expect(firstAndLast(reader)).toEqual(['line 11', 'line 20']);
		reader.press('j');
		expect(reader.status()).toBe('End of the article.');
	});
});

describe('half pages', () => {
	test.each([
		['d', 'u'],
		['Ctrl-D', 'Ctrl-U'],
	])('%s goes half a page down, %s up again', (down, up) => {
		const reader = open(100);
		reader.press(down, down, down);
		expect(reader.firstRow()).toBe('line 16');
		reader.press(up);
		expect(reader.firstRow()).toBe('line 11');
		reader.press('2', up);
		expect(reader.firstRow()).toBe('line 1');
		reader.press(up);
		expect(reader.status()).toBe('Top of the article.');
	});

	test('on a page of one line, half a page is that line', () => {
		const reader = openReader(numbered(9), {columns: 40, rows: 3});
		reader.press('d');
		expect(reader.state().top).toBe(1);
	});
});

describe('top, end and numbered pages', () => {
	test.each([
		['g', 'G'],
		['Home', 'End'],
		['<', '>'],
	])('%s goes to the top, %s to the end', (top, end) => {
		const reader = open(100);
		reader.press(end);
		expect(firstAndLast(reader)).toEqual(['line 91', 'line 100']);
		reader.press(top);
		expect(firstAndLast(reader)).toEqual(['line 1', 'line 10']);
	});

	test('3G shows page 3, 99G the last one, 0G the first one', () => {
		const reader = open(100);
		reader.press('3', 'G');
		expect(reader.firstRow()).toBe('line 21');
		expect(reader.status()).toContain('p. 3/10');
		reader.press('9', '9', 'G');
		expect(reader.firstRow()).toBe('line 91');
		reader.press('0', 'G');
		expect(reader.firstRow()).toBe('line 1');
	});

	test('50% goes to the middle, 100% to the end, and beyond is the end', () => {
		const reader = open(100);
		reader.press('5', '0', '%');
		expect(reader.rows()).toContain('line 51');
		reader.press('1', '0', '0', '%');
		expect(reader.rows()).toContain('line 100');
		reader.press('0', '%');
		expect(reader.firstRow()).toBe('line 1');
		reader.press('4', '0', '0', '%');
		expect(reader.rows()).toContain('line 100');
	});

	test('% without a number says what it wants', () => {
		const reader = open(100);
		reader.press('%');
		expect(reader.status()).toContain('50%');
		expect(reader.firstRow()).toBe('line 1');
	});
});
