import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/layout/layout.ts';
import {pageEnd, paginate} from '../../source/layout/paginate.ts';

/**
 * Lines are drawn as letters, one a line: H of a heading, p of a paragraph, - a paragraph's line with a hyphen at its
 * end, a space for a blank line; blocks are parted by blanks. Pages are parted by strokes.
 */
describe('pages', () => {
	it.each([
		['are full where nothing is against it', 'pppppppp', 4, 'pppp|pppp'],
		['leave a blank line at their end unshown', 'pppp ppp', 4, 'pppp |ppp'],
		['never begin with a blank line', 'ppp  ppp', 3, 'ppp  |ppp'],
		['never end with a heading', 'ppp H ppp', 5, 'ppp |H ppp'],
		['never end with a heading of two lines', 'ppp HH ppp', 6, 'ppp |HH ppp'],
		['leave no first line of a paragraph alone', 'ppp pppp', 5, 'ppp |pppp'],
		['leave no last line of a paragraph alone', 'pp pppp pp', 6, 'pp pp|pp pp'],
		['do not part three lines', 'ppp ppp pppp', 6, 'ppp |ppp pp|pp'],
		['keep the heading with two lines of what follows', 'pppp H pppp', 7, 'pppp |H pppp'],
		['do not end with a hyphen', 'pppp-ppp', 5, 'pppp|-ppp'],
		['end with a hyphen before a line is alone', 'p-pppp', 2, 'p-|pp|pp'],
		['hold headings alone where there is nothing else', 'HHHHHH', 2, 'HH|HH|HH'],
		['go on in one row', 'H pp', 1, 'H |p|p'],
		['end where the text ends', 'pp ', 2, 'pp '],
	])('%s', (_, drawing, rows, pages) => {
		expect(pagesOf(drawing, rows).join('|')).toBe(pages);
	});

	it('are one where there are no lines', () => {
		expect(paginate([], 10)).toEqual([0]);
	});

	it('from any line on follow the same rules', () => {
		const lines = linesOf('ppp H pppp ppp');
		expect(pageEnd(lines, 1, 6)).toBe(4);
		expect(pageEnd(lines, 4, 5)).toBe(8);
		expect(pageEnd(lines, 3, 6)).toBe(8);
		expect(pageEnd(lines, 11, 6)).toBe(14);
		expect(pageEnd(lines, 14, 6)).toBe(14);
	});
});

describe('any lines on pages of any height', () => {
	const block = fc.oneof(
		fc.integer({min: 1, max: 2}).map(count => 'H'.repeat(count)),
		fc.array(fc.constantFrom('p', 'p', 'p', '-'), {minLength: 1, maxLength: 9}).map(each => each.join('')),
	);
	const drawing = fc.array(block, {minLength: 1, maxLength: 20}).map(blocks => blocks.join(' '));

	it('are each on just one page, which fits', () => {
		fc.assert(
			fc.property(drawing, fc.integer({min: 1, max: 30}), (text, rows) => {
				const pages = pagesOf(text, rows);
				expect(pages.join('')).toBe(text);
				for (const page of pages) {
					expect(page).not.toMatch(/^(?: |$)/);
					expect(page.trimEnd().length).toBeLessThanOrEqual(rows);
				}
			}),
		);
	});

	it('end with no heading where anything else stands on the page', () => {
		fc.assert(
			fc.property(drawing, fc.integer({min: 1, max: 30}), (text, rows) => {
				for (const page of pagesOf(text, rows).slice(0, -1)) expect(page).not.toMatch(/[p-].*H *$/);
			}),
		);
	});

	it('leave no line of a paragraph alone', () => {
		fc.assert(
			fc.property(drawing, fc.integer({min: 8, max: 30}), (text, rows) => {
				const pages = pagesOf(text.replaceAll('H', 'p'), rows);
				for (const [index, page] of pages.slice(0, -1).entries()) {
					const next = pages[index + 1]!;
					if (page.endsWith(' ')) continue;
					expect(page).not.toMatch(/(?:^| ).$/);
					expect(next).not.toMatch(/^.(?: |$)/);
				}
			}),
		);
	});
});

function pagesOf(drawing: string, rows: number): readonly string[] {
	const starts = paginate(linesOf(drawing), rows);
	return starts.map((start, index) => drawing.slice(start, starts[index + 1]));
}

function linesOf(drawing: string): readonly Line[] {
	return Array.from(drawing, (letter, index) => {
		const kind = letter === 'H' ? 'heading' : letter === ' ' ? 'blank' : 'paragraph';
		const block = drawing.slice(0, index + 1).split(/ +/).length;
		return {start: index, end: index, kind, block, indent: 0, marker: '', isHyphenated: letter === '-', stretch: 0};
	});
}
