import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {isNarrow} from '../../source/text/narrow.ts';
import {visible} from '../../source/text/visible.ts';
import {width} from '../../source/text/width.ts';
import {anyText} from './any-text.ts';

describe('what a row shows', () => {
	it.each([
		['a tab as spaces', 'un\tdeux', 'un    deux'],
		['a line end as one space', 'un\ndeux', 'un deux'],
		['an escape sequence as a picture and letters', '\u001b[31mrouge', '␛[31mrouge'],
		['a bell, a backspace and a DEL as pictures', '\u0007\b\u007f', '␇␈␡'],
		['a C1 control as a replacement', 'a\u009b2J', 'a�2J'],
		['an override of the direction as a replacement', 'a\u202eb', 'a�b'],
		['half a pair as a replacement', 'a\ud83d b', 'a� b'],
		['no zero-width space and no soft hyphen', 'in\u200bfor\u00adma', 'informa'],
		['no joiner between letters', 'a\u200db', 'ab'],
		['a joined emoji whole', 'une 👩\u200d🚀 vole', 'une 👩\u200d🚀 vole'],
		['the coloured form of a heart', '❤\ufe0f', '❤\ufe0f'],
		['a keycap', '1\ufe0f\u20e3', '1\ufe0f\u20e3'],
		['no selector after a letter', 'a\ufe0f', 'a'],
		['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', undefined],
		['a lone accent on a circle', '\u0301a', '◌\u0301a'],
		['a lone vowel of Thai, which would join with a space, on a circle', '\u0e33', '\u25cc\u0e33'],
		['a lone colour of skin, too', '\u{1f3fd}', '\u25cc\u{1f3fd}'],
		['a letter that joins with the next one before a circle, where there is no next one', '\u0d4e', '\u0d4e\u25cc'],
		['and before its letter as it is', '\u0d4e\u0d15', undefined],
		['a mark that joins with nothing by itself', '\u102b', undefined],
		['accents on a letter', 'e\u0301', 'e\u0301'],
		['not a tower of accents', `e${'\u0301'.repeat(500)}`, `e${'\u0301'.repeat(8)}`],
	])('%s', (_, text, shown) => {
		expect(visible(text)).toBe(shown ?? text);
	});

	it('shows as itself', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(visible(visible(text))).toBe(visible(text));
			}),
			{numRuns: 2000},
		);
	});

	it('commands nothing and turns nothing', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
			}),
			{numRuns: 2000},
		);
	});

	it('takes as many cells as its width says', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(width(text)).toBe(stringWidth(visible(text)));
				expect(width(text)).toBe(width(visible(text)));
			}),
			{numRuns: 5000},
		);
	});
});

describe('narrow text', () => {
	const alphabet = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter(isNarrow);

	it('holds what French and English are written with', () => {
		expect(alphabet.join('')).toContain('abc');
		for (const character of 'àâäçéèêëîïôöùûüÿœæŒÆÉ«»‹›“”‘’…–—€°№\u00a0\u202f') expect(alphabet).toContain(character);
	});

	it('is of one cell a character and shows as it is', () => {
		const others = alphabet.filter(
			character => stringWidth(character) !== 1 || visible(`a${character}`) !== `a${character}`,
		);
		expect(others).toEqual([]);
	});

	it('joins with nothing of its kind', () => {
		const segmenter = new Intl.Segmenter();
		const text = alphabet.flatMap(character => [character, character, 'a']).join('');
		expect(Array.from(segmenter.segment(text))).toHaveLength(text.length);
	});
});

it.each([
	['', 0],
	['Où est l’œuf ?', 14],
	['日本語', 6],
	['e\u0301te\u0301', 3],
	['👩\u200d🚀', 2],
	['🇫🇷', 2],
	['\u200b', 0],
	['\t', 4],
])('%j takes %i cells', (text, cells) => {
	expect(width(text)).toBe(cells);
});
