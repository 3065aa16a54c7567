import {expect, test} from 'vitest';
import {isCapital, isLetter, isLetterOrNumber} from '../../source/text/letters.ts';

test('letters are those of Unicode, every code unit of them', () => {
	for (let code = 0; code < 0x1_00_00; code++) {
		const character = String.fromCharCode(code);
		const found = [isLetter(character), isLetterOrNumber(character), isCapital(character)];
		const expected = [/\p{L}/u, /[\p{L}\p{N}]/u, /\p{Lu}/u].map(pattern => pattern.test(character));
		if (String(found) !== String(expected))
			expect([code.toString(16), ...found]).toEqual([code.toString(16), ...expected]);
	}
});

test('nothing is no letter', () => {
	expect([isLetter(''), isLetterOrNumber(''), isCapital('')]).toEqual([false, false, false]);
});
