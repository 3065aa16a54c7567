import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mayHold, signatureOf} from '../../source/text/trigrams.ts';

test('what a text holds, its signature may hold', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 300}), fc.nat(), fc.nat(30), (text, nat, length) => {
			const start = nat % (text.length + 1);
			expect(mayHold(signatureOf(text), text.slice(start, start + length))).toBe(true);
		}),
	);
});

test('words that a page does not hold are nearly always told', () => {
	const page = Array.from({length: 9000}, (_, index) => `${(index * 7919) % 10_007}`).join(' ');
	const signature = signatureOf(page);
	const strangers = Array.from({length: 200}, (_, index) => `mot étranger ${index}`);
	expect(strangers.filter(each => mayHold(signature, each)).length).toBeLessThan(5);
});
