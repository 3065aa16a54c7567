import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createInputParser} from '../../node_modules/ink/build/input-parser.js';
import {cutInput, isWholeAlone, type Piece} from '../../source/app/cut-input.ts';
import {keysOf} from '../../source/app/keys-of.ts';

describe('what was read is cut', () => {
	test.each<[string, string, readonly Piece[], string]>([
		['typed fast', 'jjk', ['jjk'], ''],
		['a sequence between letters', 'j\u001b[1;5Dk', ['j', '\u001b[1;5D', 'k'], ''],
		['one of the Linux console', '\u001b[[Aj', ['\u001b[[A', 'j'], ''],
		['one of a keypad', '\u001bOPj', ['\u001bOP', 'j'], ''],
		['Alt and a letter', '\u001bjk', ['\u001bj', 'k'], ''],
		['Alt and an emoji', '\u001b😀', ['\u001b😀'], ''],
		['Esc, then an arrow', '\u001b\u001b[A', ['\u001b\u001b[A'], ''],
		[
			'Esc, then what the terminal answers',
			'\u001b\u001b]11;rgb:0/0/0\u0007j',
			['\u001b', '\u001b]11;rgb:0/0/0\u0007', 'j'],
			'',
		],
		['Esc, then what the terminal is', '\u001b\u001b[?62;4cj', ['\u001b', '\u001b[?62;4c', 'j'], ''],
		['Esc alone', 'j\u001b', ['j'], '\u001b'],
		['a sequence begun', '\u001b[1;', [], '\u001b[1;'],
		['a paste', 'a\u001b[200~\u001b[A\r\u001b[201~b', ['a', {pasted: '\u001b[A\r'}, 'b'], ''],
		['a paste begun', '\u001b[200~un \u001b[A', [], '\u001b[200~un \u001b[A'],
		['nothing', '', [], ''],
	])('%s', (_, input, pieces, rest) => {
		expect(cutInput(input)).toEqual({pieces, rest});
	});

	test('and what is left is a key of its own, unless it begins a paste', () => {
		expect(['\u001b', '\u001b[', '\u001bO', '\u001b[20'].map(isWholeAlone)).toEqual([true, true, true, true]);
		expect(['', '\u001b[200', '\u001b[200~', '\u001b[200~un'].map(isWholeAlone)).toEqual([false, false, false, false]);
	});
});

test('whatever comes, in whatever pieces, the keys are those that Ink reads', () => {
	const unit = fc.constantFrom(
		...'\u001b[O1;25~ABZ^é\u007f\r j',
		'\u001b[200~',
		'\u001b[201~',
		'\u001b[',
		'😀',
		'\u001b\u001b',
	);
	const chunks = fc.array(
		fc.array(unit, {minLength: 1, maxLength: 6}).map(units => units.join('')),
		{maxLength: 6},
	);
	const keyed = (piece: string | {readonly paste: string}) =>
		typeof piece === 'string' ? keysOf(piece) : [`pasted ${piece.paste}`];
	fc.assert(
		fc.property(chunks, read => {
			const ink = createInputParser();
			let rest = '';
			for (const chunk of read) {
				const cut = cutInput(rest + chunk);
				rest = cut.rest;
				const pieces = cut.pieces.map(piece => (typeof piece === 'string' ? piece : {paste: piece.pasted}));
				expect(pieces.flatMap(keyed)).toEqual(ink.push(chunk).flatMap(keyed));
				expect(isWholeAlone(rest)).toBe(ink.hasPendingEscape());
			}

			expect(rest).toBe(ink.flushPendingEscape() ?? '');
		}),
		{numRuns: 5000},
	);
});
