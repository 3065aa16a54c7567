import fc from 'fast-check';
import {expect, test} from 'vitest';
import {classAt, LETTER, LOWER, lengthAt, MARK, NUMBER, UPPER} from '../../source/text/characters.ts';

/** Characters of every class, astral ones and halves of pairs among them. */
const unit = fc.constantFrom(...'aÉß1½_, \u00a0\u0301\u202f\n漢Ωж😀𝐀𝐚\ud83d\udc00«’'.split(''), '😀', '𝐀', '𝐚');
const text = fc.oneof(
	fc.array(unit).map(units => units.join('')),
	fc.string({unit: 'binary'}),
);

const patterns = [
	[UPPER, /\p{Lu}/uy],
	[LOWER, /\p{Ll}/uy],
	[LETTER, /\p{L}/uy],
	[NUMBER, /\p{N}/uy],
	[MARK, /\p{M}/uy],
] as const;

test('a class has the characters that a regular expression finds', () => {
	fc.assert(
		fc.property(text, all => {
			for (let at = 0; at < all.length; at += lengthAt(all, at)) {
				for (const [classes, pattern] of patterns) {
					pattern.lastIndex = at;
					expect([at, classes, (classAt(all, at) & classes) !== 0]).toEqual([at, classes, pattern.test(all)]);
				}
			}
		}),
	);
});

test('half a pair says nothing of whole ones', () => {
	expect(classAt('\ud835', 0)).toBe(0);
	expect(classAt('𝐀', 0)).toBe(UPPER);
});

test('beyond the text there is nothing', () => {
	expect(classAt('a', 1)).toBe(0);
});
