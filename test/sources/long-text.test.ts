import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placeIn} from '../../source/document/book.ts';
import {anchorIn, resolveIn} from '../../source/document/book-anchors.ts';
import {type Bytes, memoryBytes} from '../../source/sources/bytes.ts';
import {longBook} from '../../source/sources/long-text.ts';

function bytesOf(text: string): Bytes {
	const bytes = Buffer.from(text);
	const shared = new SharedArrayBuffer(bytes.length);
	new Uint8Array(shared).set(bytes);
	return memoryBytes(shared);
}

/** Parts so short that a page of text has many. */
const short = 256;

const bookOf = (text: string) => longBook(bytesOf(text), 'livre.txt', short);
const partsOf = (text: string) => {
	const book = bookOf(text);
	return Array.from({length: book.count}, (_, index) => book.part(index).text);
};

const word = fc.stringMatching(/^[a-zéà’«—œ😀]{1,9}[.?!]?$/u);
const texts = fc
	.array(fc.tuple(fc.array(word, {minLength: 1, maxLength: 60}), fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')), {
		minLength: 5,
		maxLength: 40,
	})
	.map(paragraphs => paragraphs.map(([words, end]) => words.join(' ') + end).join(''))
	.filter(text => Buffer.byteLength(text) > 2 * short);

const solid = (text: string) => text.replace(/\s+/g, '');

describe('a text in parts', () => {
	test('loses nothing, whatever the text: every character stands in one part', () => {
		fc.assert(
			fc.property(texts, text => {
				expect(solid(partsOf(text).join('\n'))).toBe(solid(text));
			}),
		);
	});

	test('is the same wherever it is opened first', () => {
		fc.assert(
			fc.property(texts, fc.nat(), (text, nat) => {
				const parts = partsOf(text);
				const index = nat % parts.length;
				expect(bookOf(text).part(index).text).toBe(parts[index]);
			}),
		);
	});

	test('has offsets in order, each in the part that it names', () => {
		fc.assert(
			fc.property(texts, fc.nat(), (text, nat) => {
				const book = bookOf(text);
				const part = nat % book.count;
				const {text: own} = book.part(part);
				expect(book.startOf(part)).toBeLessThanOrEqual(book.startOf(part + 1));
				expect(book.startOf(part) + own.length).toBeLessThan(book.length);
				if (own === '') return;
				const offset = nat % own.length;
				expect(placeIn(book, book.startOf(part) + offset)).toEqual({part, offset});
			}),
		);
	});

	test('has no part that begins inside of a paragraph, where there is one to begin with', () => {
		const paragraphs = Array.from({length: 90}, (_, index) =>
			`§${index} ${'Un mot. '.repeat(1 + (index % 20))}`.trim(),
		);
		expect(partsOf(paragraphs.join('\n\n')).flatMap(part => part.split('\n'))).toEqual(paragraphs);
	});

	test('is cut at lines, at words, and at last between characters', () => {
		const endOf = (text: string) => partsOf(text)[0]!;
		expect(endOf(`${'a b\n'.repeat(300)}`)).toMatch(/b$/);
		expect(endOf('mot '.repeat(300))).toMatch(/mot$/);
		expect(endOf('é'.repeat(3000))).toMatch(/^é+$/);
		expect(partsOf('😀'.repeat(700)).join('')).toBe('😀'.repeat(700));
	});

	test('keeps the manner of its head: lines broken at a column are joined in every part', () => {
		const line = 'Une ligne de prose qui est coupée à la colonne comme on coupait jadis';
		const text = `${Array.from({length: 12}, () => `${line}\n${line.toLowerCase()}\n${line.toLowerCase()}.`).join('\n\n')}\n`;
		for (const part of partsOf(text).filter(Boolean))
			expect(part.split('\n').every(each => each.endsWith('.'))).toBe(true);
	});
});

describe('a place in a text in parts', () => {
	const text = Array.from({length: 90}, (_, index) => `Paragraphe ${index} ${`${index ** 4}-`.repeat(5)}.`).join(
		'\n\n',
	);
	const book = bookOf(text);
	const offsets = Array.from({length: book.count}, (_, part) => part).flatMap(part =>
		[0, 7, 60].filter(offset => offset < book.part(part).text.length).map(offset => book.startOf(part) + offset),
	);

	test('is kept', () => {
		for (const offset of offsets) {
			expect(resolveIn(book, anchorIn(book, offset))).toEqual({offset, certainty: 'kept'});
		}
	});

	test('is found after an edit above', () => {
		const edited = bookOf(`Dernière minute : ${'rien. '.repeat(30)}\n\n${text}`);
		for (const offset of offsets.slice(3)) {
			const anchor = anchorIn(book, offset);
			const {offset: found, certainty} = resolveIn(edited, anchor);
			const {part, offset: own} = placeIn(edited, found);
			expect(certainty).not.toBe('lost');
			const [wanted, shown] = [anchor.after, edited.part(part).text.slice(own)];
			expect(solid(shown).slice(0, 10)).toBe(solid(wanted).slice(0, 10));
		}
	});

	test('is lost where its passage is gone', () => {
		const other = bookOf(
			Array.from({length: 90}, (_, index) => `Autre ${index} ${`${index ** 3}+`.repeat(6)}.`).join('\n\n'),
		);
		expect(resolveIn(other, anchorIn(book, offsets[9]!)).certainty).toBe('lost');
	});
});

test('opening a text of 100 MB at any place reads less than a hundredth of it', () => {
	let read = 0;
	const paragraph = Buffer.from(`${'Un mot après l’autre. '.repeat(20)}\n\n`);
	const bytes: Bytes = {
		length: 100_000_000,
		slice: (start, end) => {
			const from = Math.max(0, start);
			read += end - from;
			return Uint8Array.from({length: end - from}, (_, index) => paragraph[(from + index) % paragraph.length]!);
		},
		load: () => Promise.reject(new Error('All of it was read')),
	};
	const book = longBook(bytes, 'livre.txt');
	const {part} = placeIn(book, 50_000_000);
	expect(book.part(part).text).toContain('Un mot après l’autre.');
	expect(read).toBeLessThan(600_000);
	expect(book.startOf(part)).toBeGreaterThan(49_800_000);
});
