import {expect, it} from 'vitest';
import {isSpace, trimEnd, trimStart} from '../../source/text/white-space.ts';

it('is what JavaScript calls white space, and the zero-width space', () => {
	const spaces = Array.from({length: 0x10000}, (_, code) => code).filter(isSpace);
	const expected = Array.from({length: 0x10000}, (_, code) => code).filter(
		code => /\s/.test(String.fromCharCode(code)) || code === 0x200b,
	);
	expect(spaces).toEqual(expected);
});

it('is trimmed within a range', () => {
	const text = 'a \u00a0b\u202f c ';
	expect(trimEnd(text, 0, 6)).toBe(4);
	expect(trimStart(text, 1, 6)).toBe(3);
	expect(trimEnd(text, 1, 3)).toBe(1);
	expect(trimStart(text, 1, 3)).toBe(3);
});
