import {describe, expect, test} from 'vitest';
import {openReader, plain} from './reader.ts';

describe('paragraphs and headings', () => {
	const article = plain([
		{kind: 'heading', level: 1, text: 'Le titre'},
		'Un. '.repeat(20).trim(),
		{kind: 'heading', level: 2, text: 'Première partie'},
		'Deux. '.repeat(20).trim(),
		{kind: 'rule', text: '***'},
		'Trois. '.repeat(20).trim(),
		{kind: 'heading', level: 2, text: 'Seconde partie'},
		'Quatre. '.repeat(40).trim(),
		'Cinq. '.repeat(40).trim(),
	]);

	test.each([
		[')', '('],
		['}', '{'],
	])('%s brings the next paragraph to the top, %s the one before; rules do not count', (next, previous) => {
		const reader = openReader(article, {columns: 30, rows: 8});
		const tops = [next, next, next, next].map(key => {
			reader.press(key);
			return reader.firstRow().split(' ')[0];
		});
		expect(tops).toEqual(['Un.', 'Première', 'Deux.', 'Trois.']);
		reader.press(previous);
		expect(reader.firstRow()).toMatch(/^Deux/);
		reader.press('3', next);
		expect(reader.firstRow()).toMatch(/^Quatre/);
	});

	test('from inside a paragraph, ( goes to its start', () => {
		const reader = openReader(article, {columns: 30, rows: 8});
		reader.press('8', ')', '(', '2', 'j', '(');
		expect(reader.firstRow()).toMatch(/^Quatre/);
		expect(reader.state().layout.lines[reader.state().top - 1]!.kind).toBe('blank');
	});

	test('s and S go from heading to heading', () => {
		const reader = openReader(article, {columns: 30, rows: 8});
		reader.press('s');
		expect(reader.firstRow()).toBe('Première partie');
		reader.press('s');
		expect(reader.firstRow()).toBe('Seconde partie');
		reader.press('s');
		expect(reader.status()).toBe('No further heading.');
		reader.press('2', 'S');
		expect(reader.firstRow()).toBe('Le titre');
		reader.press('S');
		expect(reader.status()).toBe('No earlier heading.');
	});

	test('what cannot come to the top because the article ends is said to be in sight', () => {
		const reader = openReader(plain(['Un.', 'Deux.', 'Trois.']), {columns: 30, rows: 20});
		reader.press(')');
		expect(reader.status()).toBe('It is on this page.');
	});
});
