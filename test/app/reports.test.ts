import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cutInput} from '../../source/app/cut-input.ts';
import {backgroundBy, reportOf} from '../../source/app/reports.ts';

const end = '\u0007';
const answer = (colour: string) => `\u001B]11;${colour}${end}`;

describe('what a terminal says of its background', () => {
	test.each([
		['rgb:0000/0000/0000', 'dark'],
		['rgb:ffff/ffff/ffff', 'light'],
		['rgb:1e/1e/2e', 'dark'],
		['rgb:fd/f6/e3', 'light'],
		['rgb:0/2/3', 'dark'],
		['rgba:ffff/ffff/ffff/ffff', 'light'],
		['rgb:8080/8080/8080', 'light'],
	] as const)('%s is %s', (colour, background) => {
		expect(reportOf(answer(colour))).toEqual({says: 'background', background});
		expect(reportOf(`\u001B]11;${colour}\u001B\\`)).toEqual({says: 'background', background});
	});

	test.each([answer('nonsense'), `\u001B]10;rgb:0/0/0${end}`, `\u001B]52;c;bW90${end}`, '\u001B]11;rgb:ff'])(
		'%j is neither, nor a key',
		piece => {
			expect(reportOf(piece)).toEqual({says: null});
		},
	);

	test.each([
		['15;0', 'dark'],
		['0;15', 'light'],
		['0;default;7', 'light'],
		['7;8', 'dark'],
		['', null],
		[undefined, null],
		['0;default', null],
	] as const)('COLORFGBG=%s is %s', (variable, background) => {
		expect(backgroundBy(variable)).toBe(background);
	});
});

test('a wheel turns up and down, whatever is held; a click is nothing', () => {
	expect(reportOf('\u001B[<64;10;5M')).toEqual({says: 'wheel', key: 'WheelUp'});
	expect(reportOf('\u001B[<85;10;5M')).toEqual({says: 'wheel', key: 'WheelDown'});
	expect(reportOf('\u001B[<0;10;5M')).toEqual({says: null});
	expect(reportOf('\u001B[<0;10;5m')).toEqual({says: null});
	expect(reportOf('j')).toBeNull();
	expect(reportOf('\u001B[A')).toBeNull();
});

test('an answer is one piece however it comes, and what is typed before and after it is keys', () => {
	const whole = answer('rgb:1e1e/1e1e/2e2e');
	fc.assert(
		fc.property(fc.array(fc.nat(whole.length + 4), {maxLength: 4}), cuts => {
			const input = `jk${whole}\u001B[?62;22cq`;
			const ends = [...new Set([...cuts, input.length])].sort((a, b) => a - b);
			let rest = '';
			const pieces = ends.flatMap((to, index) => {
				const cut = cutInput(rest + input.slice(ends[index - 1] ?? 0, to));
				rest = cut.rest;
				return cut.pieces;
			});
			expect(rest).toBe('');
			const keys = pieces.filter(piece => typeof piece === 'string' && reportOf(piece) === null);
			expect(keys.join('')).toBe('jkq');
		}),
	);
});

test('an answer that is broken off is no key, and what is typed next is', () => {
	const {pieces} = cutInput('\u001B]11;rgb:1e1e/1e');
	expect(pieces).toEqual([]);
	const later = cutInput('\u001B]11;rgb:1e1e/1ejq');
	expect(later.pieces.filter(piece => typeof piece === 'string' && reportOf(piece) === null)).toEqual(['jq']);
});

test('Alt and a bracket is a key', () => {
	expect(cutInput('\u001B]').rest).toBe('\u001B]');
	expect(cutInput('\u001B]j').pieces).toEqual(['\u001B]', 'j']);
});
