import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {endOfPiece, startOfPiece} from '../../source/analysis/attribution-pieces.ts';
import {endOfNameToken} from '../../source/analysis/name-token-ends.ts';

/** The tokens of a text, spaces left out. */
function tokensOf(text: string, endOf: (text: string, at: number) => number): readonly string[] {
	const tokens: string[] = [];
	for (let from = startOfPiece(text, 0), to = 0; from < text.length; from = startOfPiece(text, to)) {
		to = endOf(text, from);
		tokens.push(text.slice(from, to));
	}

	return tokens;
}

/** What the scanners do, in one expression each, which would cost more to compile than an article to read. */
const pieces =
	/(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=[\p{L}«»‹›“”„‟"]|$)|[\p{L}\p{N}_@#][\p{L}\p{N}\p{M}_]*(?:(?:[-.&‑]|['’](?!s(?!\p{L})))[\p{L}\p{N}\p{M}_]+)*|['’]s(?!\p{L})|[.!?…]+|\S/giu;
const names =
	/@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|\p{Lu}\.(?:-?\p{Lu}\.)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*|\S/gu;

const bits = ['a', 'É', 'J.', '-K.', 's', "'s", '’', "l'", 'qu’', "jusqu'", '_', '@', '#', '1', '-', '‑', '&', '.'];
const more = ['…', '!?', ' ', '\u00a0', '«', '“', '\u0301', '漢', '😀', '𝐀', '\ud83d', '\udc00', '\n', ',', 'Mot'];
const text = fc.oneof(
	fc.array(fc.constantFrom(...bits, ...more), {maxLength: 30}).map(list => list.join('')),
	fc.string({unit: 'binary'}),
);

test('pieces are those of their expression', () => {
	fc.assert(
		fc.property(text, all => {
			expect(tokensOf(all, endOfPiece)).toEqual(all.match(pieces) ?? []);
		}),
		{numRuns: 2000},
	);
});

test('tokens of names are those of their expression', () => {
	fc.assert(
		fc.property(text, all => {
			expect(tokensOf(all, endOfNameToken)).toEqual(all.match(names) ?? []);
		}),
		{numRuns: 2000},
	);
});

describe('pieces', () => {
	test.each([
		['l’homme qu’“ici”', ['l’', 'homme', 'qu’', '“', 'ici', '”']],
		["O'Neil's porte-parole", ["O'Neil", "'s", 'porte-parole']],
		['@ann_lee ?! R&D, C.G.T.', ['@ann_lee', '?!', 'R&D', ',', 'C.G.T', '.']],
	])('%s', (all, expected) => {
		expect(tokensOf(all, endOfPiece)).toEqual(expected);
	});
});

describe('tokens of names', () => {
	test.each([
		["J.-K. O'Neil d'Ax", ['J.-K.', "O'Neil", "d'Ax"]],
		['J.-K.Lane', ['J.', '-', 'K', '.', 'Lane']],
		['@ann.lee. Saint‑Ouen', ['@ann.lee', '.', 'Saint‑Ouen']],
	])('%s', (all, expected) => {
		expect(tokensOf(all, endOfNameToken)).toEqual(expected);
	});
});
