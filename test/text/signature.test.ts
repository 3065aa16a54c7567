import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mayHold, signatureOf} from '../../source/text/signature.ts';

test('what a text holds, its signature may hold', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 300}), fc.nat(), fc.nat(30), (text, nat, length) => {
			const start = nat % (text.length + 1);
			expect(mayHold(text.slice(start, start + length))(signatureOf(text))).toBe(true);
		}),
	);
});

test('words that a page does not hold are nearly always told', () => {
	const page = Array.from({length: 9000}, (_, index) => `${(index * 7919) % 10_007}`).join(' ');
	const signature = signatureOf(page);
	const strangers = Array.from({length: 200}, (_, index) => `mot étranger ${index}`);
	expect(strangers.filter(each => mayHold(each)(signature)).length).toBeLessThan(5);
});

test('a number that a page of numbered lines does not have is told by its longer runs', () => {
	const page = Array.from({length: 1500}, (_, index) => `line ${1_234_000 + index}: nothing new`).join(' ');
	const signature = signatureOf(page);
	const others = Array.from({length: 200}, (_, index) => `${3_210_000 + 7 * index}`);
	expect(others.filter(each => mayHold(each)(signature)).length).toBeLessThan(5);
});

test('a letter, and two, are told', () => {
	const signature = signatureOf('deux mots');
	expect(['d', 'mo', 'x '].map(each => mayHold(each)(signature))).toEqual([true, true, true]);
	expect(['z', 'zz', 'ж', 'ds'].map(each => mayHold(each)(signature))).toEqual([false, false, false, false]);
});
