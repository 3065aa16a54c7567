import fc from 'fast-check';
import {expect, test} from 'vitest';
import {offsetInUnsqueezed, squeeze} from '../../source/document/squeeze.ts';

test('typography makes no difference', () => {
	expect(squeeze('« L’été, dit-elle, s’achève. »')).toBe(squeeze('"L\'été, dit-elle,\n s\'achève."'));
	expect(squeeze('« L’été »')).not.toBe(squeeze('« L’éte »'));
});

test('every squeezed unit is found again in the text', () => {
	const typography = fc.string({unit: fc.constantFrom('a', 'é', '🙂', ' ', '\u00A0', '\u00AD', '\n', '«', '’')});
	fc.assert(
		fc.property(typography, fc.nat(20), (text, start) => {
			const squeezed = squeeze(text.slice(start));
			for (let index = 0; index < squeezed.length; index++) {
				expect(squeeze(text.charAt(offsetInUnsqueezed(text, start, index)))).toBe(squeezed.charAt(index));
			}

			expect(offsetInUnsqueezed(text, start, squeezed.length)).toBe(text.length);
		}),
	);
});
