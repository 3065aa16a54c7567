import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {numbered, openReader, plain, type Reader} from './reader.ts';

const open = (lines: number) => openReader(numbered(lines), {columns: 40, rows: 12});

describe('off the grid of pages and back', () => {
	test('Space from between two pages shows what follows, and soon a page of the grid', () => {
		const reader = open(100);
		reader.press('3', 'j', 'Space');
		expect(reader.firstRow()).toBe('line 11');
		reader.press('7', 'j', 'Space');
		expect(reader.firstRow()).toBe('line 28');
	});

	test('b from between two pages shows the start of the page that is in sight', () => {
		const reader = open(100);
		reader.press('2', 'Space', '3', 'j', 'b');
		expect(reader.firstRow()).toBe('line 21');
		reader.press('b');
		expect(reader.firstRow()).toBe('line 11');
	});

	test('no line is left out, whichever way pages, lines and halves are mixed', () => {
		const paragraph = fc.integer({min: 1, max: 60}).map(words => 'mot '.repeat(words).trim());
		fc.assert(
			fc.property(
				fc.array(paragraph, {minLength: 1, maxLength: 30}),
				fc.integer({min: 5, max: 16}),
				fc.array(fc.constantFrom('Space', 'b', 'j', 'k', 'd', 'u'), {maxLength: 40}),
				(paragraphs, rows, keys) => {
					const reader = openReader(plain(paragraphs), {columns: 30, rows});
					for (const key of keys) {
						const before = shown(reader);
						reader.press(key);
						const after = shown(reader);
						if ('Space j d'.includes(key)) {
							expect(after.first).toBeGreaterThanOrEqual(before.first);
							expect(after.first).toBeLessThanOrEqual(before.end);
						} else {
							expect(after.first).toBeLessThanOrEqual(before.first);
							expect(after.end).toBeGreaterThanOrEqual(before.first);
						}
					}
				},
			),
			{numRuns: 150},
		);
	});
});

/** The first line in sight and the one after the last, blank lines at their ends aside. */
function shown(reader: Reader): {first: number; end: number} {
	const {layout, top} = reader.state();
	const isBlank = (line: number) => layout.lines[line]?.kind === 'blank';
	let first = top;
	while (isBlank(first)) first++;
	let end = top + reader.rows().findLastIndex(row => row !== '') + 1;
	while (isBlank(end)) end++;
	return {first, end};
}
