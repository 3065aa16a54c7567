import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cutStartToCells, cutToCells} from '../../source/text/cut.ts';
import {visible} from '../../source/text/visible.ts';
import {width} from '../../source/text/width.ts';

describe('a text cut to cells', () => {
	test.each([
		['tout entier', 11, 'tout entier'],
		['tout entier', 10, 'tout enti…'],
		['tout entier', 6, 'tout…'],
		['tout entier', 1, '…'],
		['tout entier', 0, ''],
		['tout entier', -3, ''],
		['', 5, ''],
		['東京都', 5, '東京…'],
		['東京都', 4, '東…'],
		['👩‍🚀👩‍🚀', 3, '👩‍🚀…'],
		['e\u0301te\u0301', 2, 'e\u0301…'],
		['un\tdeux', 20, 'un    deux'],
		['\u001b[31mrouge', 20, '␛[31mrouge'],
	])('%j in %i is %j', (text, cells, cut) => {
		expect(cutToCells(text, cells)).toBe(cut);
	});

	test('is never wider, is whole where there is room, and else begins as the text does', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), fc.integer({min: 0, max: 30}), (text, cells) => {
				const cut = cutToCells(text, cells);
				expect(width(cut)).toBeLessThanOrEqual(cells);
				if (width(text) <= cells) expect(cut).toBe(visible(text));
				else if (cells > 0) expect(visible(text).startsWith(cut.slice(0, -1))).toBe(true);
			}),
			{numRuns: 200},
		);
	});
});

describe('a text cut at its start', () => {
	test('keeps its end', () => {
		expect(cutStartToCells('ce que nous avons dit', 10)).toBe('…avons dit');
		expect(cutStartToCells('dit', 10)).toBe('dit');
		expect(cutStartToCells('dit', 0)).toBe('');
	});

	test('is never wider than asked, and ends as the text does', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 0, max: 30}), (text, cells) => {
				const cut = cutStartToCells(text, cells);
				expect(width(cut)).toBeLessThanOrEqual(cells);
				expect(visible(text).endsWith(cut.replace(/^…/, ''))).toBe(true);
			}),
		);
	});
});
