import {describe, expect, it} from 'vitest';
import {gaps, stretchOf} from '../../source/layout/justify.ts';
import {layOut} from '../../source/layout/lay-out.ts';
import type {Line} from '../../source/layout/layout.ts';
import {articleOf, drawn, rowsOf} from './typeset.ts';

describe('gaps', () => {
	it.each([
		['un deux trois', 1, 'un  deux trois'],
		['un deux trois', 2, 'un  deux  trois'],
		['un deux trois quatre', 1, 'un deux  trois quatre'],
		['un deux trois quatre cinq six', 2, 'un deux  trois quatre  cinq six'],
		['un deux trois', 5, 'un    deux   trois'],
		['dit : « un mot » puis', 2, 'dit :  « un mot »  puis'],
		['à 20 h 30 M. Roux vint', 3, 'à  20 h 30  M. Roux  vint'],
		['— Oui, dit-elle, bien', 2, '— Oui,  dit-elle,  bien'],
		['un', 3, 'un'],
	])('%s with %i cells more', (text, stretch, row) => {
		expect(drawn(text, lineOf(text, stretch))).toBe(row);
	});

	it('are none where a line is not stretched', () => {
		expect(gaps('un deux', lineOf('un deux', 0))).toEqual([]);
	});
});

describe('a line is left ragged', () => {
	it('where more than a third of its spaces would be wider than three cells', () => {
		const text = 'un deux trois quatre';
		const line = {start: 0, end: text.length};
		expect(stretchOf(text, line, 6)).toBe(6);
		expect(stretchOf(text, line, 7)).toBe(7);
		expect(stretchOf(text, line, 8)).toBe(0);
		expect(stretchOf('un', {start: 0, end: 2}, 1)).toBe(0);
	});

	it('at the end of a paragraph, and in headings, asides and code', () => {
		const text = 'Trois petits mots et un peu plus.';
		expect(rowsOf([text], 19, {isJustified: true})).toEqual(['Trois  petits  mots', 'et un peu plus.']);
		for (const kind of ['heading', 'byline', 'aside', 'code'] as const) {
			const {lines} = layOut(articleOf([{kind, text}]), {width: 21, isJustified: true});
			expect(lines.map(line => line.stretch)).toEqual([0, 0]);
		}
	});
});

function lineOf(text: string, stretch: number): Line {
	const end = text.length;
	return {start: 0, end, kind: 'paragraph', block: 0, indent: 0, marker: '', isHyphenated: false, stretch};
}
