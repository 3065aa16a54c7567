import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold, offsetInUnfolded} from '../../source/document/fold.ts';

test('typography makes no difference', () => {
	expect(fold('« L’été, dit-elle, s’achève. »')).toBe(fold('"L\'été, dit-elle,\n s\'achève."'));
	expect(fold('« L’été »')).not.toBe(fold('« L’éte »'));
});

test('every folded unit is found again in the text', () => {
	const typography = fc.string({unit: fc.constantFrom('a', 'é', '🙂', ' ', '\u00A0', '\u00AD', '\n', '«', '’')});
	fc.assert(
		fc.property(typography, fc.nat(20), (text, start) => {
			const folded = fold(text.slice(start));
			for (let index = 0; index < folded.length; index++) {
				expect(fold(text.charAt(offsetInUnfolded(text, start, index)))).toBe(folded.charAt(index));
			}

			expect(offsetInUnfolded(text, start, folded.length)).toBe(text.length);
		}),
	);
});
