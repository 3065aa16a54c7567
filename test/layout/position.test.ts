import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layOut} from '../../source/layout/lay-out.ts';
import {lineAt, pageOfLine, percentRead} from '../../source/layout/position.ts';
import {articleOf} from './typeset.ts';

const article = articleOf([{kind: 'heading', level: 1, text: 'Le titre'}, 'Un deux trois quatre cinq.', '', 'Fin.']);
const {lines} = layOut(article, {width: 13, isJustified: false});

describe('the line of an offset', () => {
	it.each([
		['Le titre', 0],
		['Un', 2],
		['deux', 2],
		['trois', 2],
		['quatre', 3],
		['cinq', 3],
		['Fin', 7],
	])('%s', (word, line) => {
		expect(lineAt(lines, article.text.indexOf(word))).toBe(line);
	});

	it('is the one before the white space between two lines', () => {
		expect(lineAt(lines, article.text.indexOf(' quatre'))).toBe(2);
		expect(lineAt(lines, article.text.indexOf('\nUn'))).toBe(0);
	});

	it('is the last one beyond the end, the first before the beginning or without lines', () => {
		expect(lineAt(lines, 1e9)).toBe(lines.length - 1);
		expect(lineAt(lines, -1)).toBe(0);
		expect(lineAt([], 5)).toBe(0);
	});

	it('is found again from where a line begins', () => {
		for (const [index, line] of lines.entries())
			if (line.kind !== 'blank') expect(lineAt(lines, line.start)).toBe(index);
	});
});

describe('the page of a line', () => {
	it('is the last one that begins at it or before', () => {
		expect([0, 3, 4, 5, 9, 100].map(line => pageOfLine([0, 4, 9], line))).toEqual([0, 0, 1, 1, 2, 2]);
	});

	it('holds the line', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({min: 1, max: 500})), fc.nat(600), (starts, line) => {
				const pages = [0, ...starts.sort((a, b) => a - b)];
				const page = pageOfLine(pages, line);
				expect(pages[page]).toBeLessThanOrEqual(line);
				expect(pages[page + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(line);
			}),
		);
	});
});

describe('percent read', () => {
	it('grows to 100 and is 100 only at the end', () => {
		const percents = lines.map((_, index) => percentRead(lines, index + 1));
		expect(percents).toEqual(percents.toSorted((a, b) => a - b));
		expect(percents.at(-1)).toBe(100);
		expect(percents.at(-2)).toBeLessThan(100);
		expect(percentRead(lines, 0)).toBe(0);
	});

	it('counts the text, not the lines', () => {
		const even = articleOf(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(10), 'a'.repeat(9)]);
		expect(percentRead(layOut(even, {width: 10, isJustified: false}).lines, 3)).toBe(50);
	});

	it('is 100 where there is nothing to read', () => {
		expect(percentRead([], 0)).toBe(100);
	});
});
