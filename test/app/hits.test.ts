import {describe, expect, test} from 'vitest';
import {currentHit} from './hit.ts';
import {numbered, openReader, plain} from './reader.ts';

const size = {columns: 60, rows: 12};

const open = () => openReader(numbered(100), size);

describe('from hit to hit', () => {
	test('n goes on, N back, 3n three on', () => {
		const reader = open();
		reader.press('/');
		reader.type('0');
		reader.press('Enter', 'n');
		expect(currentHit(reader)).toBe('line 20');
		reader.press('3', 'n');
		expect(currentHit(reader)).toBe('line 50');
		expect(reader.rows()).toContain('line 50');
		reader.press('N');
		expect(currentHit(reader)).toBe('line 40');
	});

	test('after the last hit comes the first one, before the first one the last, and it says so', () => {
		const reader = open();
		reader.press('/');
		reader.type('line 9');
		reader.press('Enter', '9', 'n', 'n');
		expect([currentHit(reader), reader.status()]).toEqual(['line 99', expect.stringContaining('11 of 11')]);
		reader.press('n');
		expect([currentHit(reader), reader.status()]).toEqual(['line 9', 'On from the top.']);
		reader.press('N');
		expect([currentHit(reader), reader.status()]).toEqual(['line 99', 'On from the end.']);
	});

	test('n after moving away goes on from what is in sight', () => {
		const reader = open();
		reader.press('/');
		reader.type('5');
		reader.press('Enter', '7', 'G', 'n');
		expect(currentHit(reader)).toBe('line 65');
		reader.press('3', 'G', 'N');
		expect(currentHit(reader)).toBe('line 15');
	});

	test('without a search n says what to do', () => {
		const reader = open();
		reader.press('n');
		expect(reader.status()).toBe('Nothing searched yet: / searches.');
	});

	test('words are found across the ends of lines', () => {
		const reader = openReader(plain(['Il a dit que la grande\u00a0maison du quai serait vendue']), {
			columns: 26,
			rows: 8,
		});
		expect(reader.rows().some(row => row.includes('maison du quai serait'))).toBe(false);
		reader.press('/');
		reader.type('grande maison du quai serait');
		reader.press('Enter');
		expect(reader.state().search!.hits).toHaveLength(1);
	});

	test('a capital makes case count', () => {
		const reader = openReader(plain(['Pierre ramasse une pierre. Pierre la garde.']), size);
		reader.press('/');
		reader.type('Pierre');
		expect(reader.status()).toContain('1 of 2');
		reader.press('Ctrl-U');
		reader.type('pierre');
		expect(reader.status()).toContain('1 of 3');
	});
});
