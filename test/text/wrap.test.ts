import fc from 'fast-check';
import {expect, test} from 'vitest';
import {width} from '../../source/text/width.ts';
import {wrapped} from '../../source/text/wrap.ts';

test('a sentence is broken at its spaces, and nothing of it is lost', () => {
	expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
	expect(wrapped('one two three', 3)).toEqual(['one', 'two', 'three']);
	expect(wrapped('one two three', 3, 2)).toEqual(['one', 'two three']);
	expect(wrapped('', 3)).toEqual(['']);
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-zé東]{1,9}$/)), fc.integer({min: 1, max: 30}), (words, cells) => {
			const lines = wrapped(words.join(' '), cells);
			expect(lines.join(' ')).toBe(words.join(' '));
			for (const line of lines) expect(width(line) <= cells || !line.includes(' ')).toBe(true);
		}),
	);
});
