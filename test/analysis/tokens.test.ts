import fc from 'fast-check';
import {expect, test} from 'vitest';
import {chunksOf, chunkWithin, firstChunkBehind} from '../../source/analysis/chunks.ts';
import {speechOf} from '../../source/analysis/languages/speech-defaults.ts';
import {nameTokenPattern} from '../../source/analysis/names/tokens.ts';
import {lastPiecesOf, PIECES, piecesOf} from '../../source/analysis/reading/pieces.ts';
import {tokensIn} from '../../source/text/tokens.ts';

test.each([
	['l’homme qu’“ici”', ['l’', 'homme', 'qu’', '“', 'ici', '”']],
	["O'Neil's porte-parole", ["O'Neil", "'s", 'porte-parole']],
	['@ann_lee ?! R&D, C.G.T.', ['@ann_lee', '?!', 'R&D', ',', 'C.G.T', '.']],
])('pieces: %s', (all, expected) => {
	expect(all.match(PIECES)).toEqual(expected);
});

test.each([
	["J.-K. O'Neil d'Ax", ['J.-K.', "O'Neil", "d'Ax"]],
	['J.-K.Lane, J.-K.LANE', ['J.-K.', 'Lane', ',', 'J.', '-', 'K', '.', 'LANE']],
	['@ann.lee. Saint‑Ouen', ['@ann.lee', '.', 'Saint‑Ouen']],
])('tokens of names: %s', (all, expected) => {
	expect(all.match(nameTokenPattern())).toEqual(expected);
});

const speech = speechOf({});
const bits = ['a', 'É', 'J.', '-K.', 's', "'s", '’', "l'", 'qu’', "jusqu'", '_', '@', '#', '1', '-', '‑', '&', '.'];
const more = ['…', '!?', ' ', '\u00a0', '«', '“', '\u0301', '漢', '😀', '𝐀', '\ud83d', '\udc00', '\n', ',', 'Mot'];
const text = fc.oneof(
	fc.array(fc.constantFrom(...bits, ...more), {maxLength: 30}).map(list => list.join('')),
	fc.string({unit: 'binary'}),
);

test.each([
	['pieces', PIECES],
	['tokens of names', nameTokenPattern()],
])('%s leave out nothing but spaces', (_, pattern) => {
	fc.assert(
		fc.property(text, all => {
			expect((all.match(pattern) ?? []).join('')).toBe(all.replaceAll(/\s/g, ''));
		}),
		{numRuns: 1000},
	);
});

test.each(['a-', 'e\u0301', 'l’été-', 'A.'])('however long it is: %s', part => {
	const all = part.repeat(10_000_000 / part.length);
	for (const pattern of [PIECES, nameTokenPattern()]) {
		expect(tokensIn(all, pattern).reduce((sum, token) => sum + token.length, 0)).toBe(all.length);
	}
});

test('a long text is cut into the same tokens', () => {
	const all = 'Ann Lee, d’ici '.repeat(10_000);
	for (const pattern of [PIECES, nameTokenPattern()]) expect(tokensIn(all, pattern)).toEqual(all.match(pattern));
});

test('chunk by chunk a range is cut into the same pieces, wherever it begins and ends', () => {
	// Numbers of notes and stars of italics are no pieces of a chunk.
	const plain = text.map(all => all.replaceAll(/[*¹²³⁰⁴-⁹]/g, 'x'));
	fc.assert(
		fc.property(plain, fc.nat(20), fc.nat(20), (all, from, length) => {
			const range = {start: Math.min(from, all.length), end: Math.min(from + length, all.length)};
			const found: string[] = [];
			const chunks = chunksOf(all, speech);
			for (let at = firstChunkBehind(chunks, range.start); at < chunks.starts.length; at++) {
				const start = Math.max(range.start, chunks.starts[at]!);
				if (start >= range.end) break;
				const chunk = chunkWithin(chunks, at, range);
				const isLast = start + chunk.text.length === range.end;
				const pieces = isLast ? lastPiecesOf(chunk, speech) : piecesOf(chunk, speech);
				for (const {start, end} of pieces) found.push(chunk.text.slice(start, end));
			}

			expect(found).toEqual(all.slice(range.start, range.end).match(PIECES) ?? []);
		}),
		{numRuns: 1000},
	);
});
