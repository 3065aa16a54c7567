import {describe, expect, test} from 'vitest';
import {showsAnything} from '../../source/text/shows-anything.ts';
import {visible} from '../../source/text/visible.ts';

describe('a text shows', () => {
	test('nothing, where it is white space and characters without width', () => {
		for (const text of ['', ' \n\t\u00A0', '\uFEFF\u200B', '\u00AD \u2060\n\u200E\uFE0F\u3164']) {
			expect(showsAnything(text)).toBe(false);
			expect(visible(text).trim()).toBe('');
		}
	});

	test('something, where a single letter, sign or picture stands among them', () => {
		for (const text of ['a', '\u200Bé', '—', '\u200B字\u200B', '🚀', '\u0301']) expect(showsAnything(text)).toBe(true);
	});
});
