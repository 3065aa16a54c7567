import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {binaryKind} from '../../source/sources/binary-kind.ts';
import {decode} from '../../source/sources/decode.ts';
import {encode, encodings} from './encoders.ts';

const french = '« L’été, l’œuf coûte 3 € – déjà… »';

/** Each in every encoding that has its characters. */
const sentences = [
	'« C’est l’été », a déclaré la maire. Ça ira…',
	'"Il a déjà prévu de quitter l\'école", dit-elle. À côté, un homme rit.',
	'Le cœur du problème coûte 300 € par an, note Žarko.',
	'Une œuvre naît à Nîmes, où tout a été gâché.',
	'«\xA0Être là\xA0», c’est “déjà” beaucoup.',
	'It’s over, he said — “a naïve idea”.',
];

describe('the text of some bytes', () => {
	it('is UTF-8, with a byte order mark or without', () => {
		expect(decode(Buffer.from(french))).toBe(french);
		expect(decode(Buffer.from(`\uFEFF${french}`))).toBe(french);
	});

	it('is UTF-16 of either order where a mark says so', () => {
		const littleEndian = Buffer.from(`\uFEFF${french} 🥚`, 'utf16le');
		expect(decode(littleEndian)).toBe(`${french} 🥚`);
		expect(decode(Buffer.from(littleEndian).swap16())).toBe(`${french} 🥚`);
	});

	it.each(['abc\0def '.repeat(50), 'un\0mot ça et là '.repeat(20), 'a\r\nb\f\v\x85 \0c\0\0'])(
		'is no UTF-16 where a NUL stands in it: %j',
		text => {
			expect(decode(Buffer.from(text))).toBe(text);
			expect(binaryKind(Buffer.from(text))).toBe('a binary file');
		},
	);

	it.each(['She said “no”\0 and left.', 'a\r\nb\f\v\x85 \0c', `${'So it goes on. '.repeat(500)}\0\0\0\0`])(
		'is text where a NUL strays into it: %j',
		text => expect(binaryKind(Buffer.from(text))).toBeNull(),
	);

	it.each(['GUID\0\x02\x03data', '\0\0\0\0'])('is binary with other controls beside a NUL: %j', text =>
		expect(binaryKind(Buffer.from(text))).toBe('a binary file'),
	);

	it.each(['He said no.', 'Ελλάδα και Ευρώπη, 2024', 'これは日本語の文章です。 2024 12 31 Tokyo, Osaka.'])(
		'is UTF-16 without a mark: %s',
		text => {
			const bytes = Buffer.from(text, 'utf16le');
			expect(decode(bytes)).toBe(text);
			expect(decode(Buffer.from(bytes).swap16())).toBe(text);
		},
	);

	it('is windows-1252 where it is no UTF-8, with its quotation marks, dashes and euros', () => {
		expect(decode(encode(french, 'windows-1252')!)).toBe(french);
	});

	it('is what a server says it is, unless it is UTF-8', () => {
		const bytes = Uint8Array.from([0xd0, 0xd1, 0xa4]);
		expect(decode(bytes, 'ISO-8859-15')).toBe('ÐÑ€');
		expect(decode(bytes, 'koi8-r')).toBe('пя╓');
		expect(decode(Uint8Array.from([0x93, 0xe9, 0x94]), 'latin1')).toBe('“é”');
		expect(decode(Uint8Array.from([0x82, 0xa0]), ' Shift_JIS ')).toBe('あ');
		expect(decode(Buffer.from('a', 'utf16le'), 'utf-16le')).toBe('a');
		expect(decode(Buffer.from(french), 'iso-8859-1')).toBe(french);
		expect(decode(Uint8Array.from([0xe9]), 'no such thing')).toBe('é');
		expect(decode(Uint8Array.from([0xe9]), 'utf-8')).toBe('é');
	});

	it('is UTF-8 for all that a byte or two of it are damaged', () => {
		const bytes = Buffer.concat([Buffer.from(french), Buffer.from([0xe9]), Buffer.from(french)]);
		expect(decode(bytes)).toBe(`${french}\uFFFD${french}`);
	});

	it('is UTF-8 where a sequence or two of a short text are none, and nothing else of it is lost', () => {
		const broken = [[0xff], [0x80], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0xf4, 0x90, 0x80, 0x80]];
		const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...broken)), {minLength: 1, maxLength: 2});
		fc.assert(
			fc.property(fc.constantFrom(french, 'Un café à Nîmes', 'C’est “déjà” l’été'), places, (text, places) => {
				const parts = [...text].map(character => Buffer.from(character));
				// Behind the same character two of them may make a whole one.
				fc.pre(new Set(places.map(([place]) => place % parts.length)).size === places.length);
				for (const [place, bytes] of places)
					parts[place % parts.length] = Buffer.concat([parts[place % parts.length]!, Buffer.from(bytes)]);
				const decoded = decode(Buffer.concat(parts));
				expect(decoded).toContain('\uFFFD');
				expect(decoded.replaceAll('\uFFFD', '')).toBe(text);
			}),
		);
	});

	it('is UTF-8 where halves of pairs stand in it, each by itself: a character together, U+FFFD alone', () => {
		const [high, low] = [
			[0xed, 0xa0, 0xbd],
			[0xed, 0xb8, 0x80],
		] as const;
		const read = (...halves: number[][]) =>
			decode(Buffer.concat([Buffer.from('He laughs '), ...halves.map(half => Buffer.from(half)), Buffer.from('.')]));
		expect(read([...high], [...low])).toBe('He laughs 😀.');
		expect(read([...high])).toBe('He laughs \uFFFD.');
		expect(read([...low])).toBe('He laughs \uFFFD.');
	});

	it('is read line by line where some are UTF-8 and others windows-1252', () => {
		const lines = ['« Été », dit l’élu.', 'Il a été à Nîmes.', 'No accent here.', 'Déjà né, “là” ?'];
		const encodings = fc.tuple(...lines.map(() => fc.boolean()));
		fc.assert(
			fc.property(encodings, isUnicode => {
				const bytes = lines.map((line, index) =>
					isUnicode[index] ? Buffer.from(line) : encode(line, 'windows-1252')!,
				);
				expect(
					decode(Buffer.concat(bytes.flatMap((line, index) => (index > 0 ? [Buffer.from('\n'), line] : [line])))),
				).toBe(lines.join('\n'));
			}),
		);
	});

	it('is UTF-8 after its mark, whatever else stands there', () => {
		const bytes = Buffer.concat([Buffer.from('\uFEFFHe was '), Buffer.from([0xff]), Buffer.from(' here.')]);
		expect(decode(bytes)).toBe('He was \uFFFD here.');
	});

	it.each(['C’est…', 'A 🥚', 'Un œuf', '日本語', 'été'])(
		'is UTF-8 cut off within the last character, too: %s',
		text => {
			const bytes = Buffer.from(text);
			const first = Buffer.byteLength(String.fromCodePoint(text.codePointAt(0)!));
			for (let length = first; length < bytes.length; length++) {
				const cut = bytes.subarray(0, length);
				expect(decode(cut)).toBe(cut.toString());
			}
		},
	);

	it.each(['Un café', 'Perché', 'Alors…', 'Fin »', 'Menü'])('is windows-1252 where its last character is: %s', text => {
		expect(decode(encode(text, 'windows-1252')!)).toBe(text);
	});

	it.each(encodings)('is told without a mark, a sentence being enough: %s', encoding => {
		for (const text of sentences) {
			const bytes = encode(text, encoding);
			if (bytes) expect(decode(bytes)).toBe(text);
		}
	});

	it.each([
		['a closing mark after a no-break space', 'Il aime le café\xA0».'],
		['an acute accent for an apostrophe', 'L´eau, l´air, déjà.'],
		['marks of trade', 'Windows™ and Office™ cost more.'],
		['fractions', 'Il en a bu ½ litre, et ¼ de l’autre.'],
		['dashes between words', 'The end—at last—came “soon”.'],
	])('is windows-1252 for all that it has %s', (_, text) => {
		expect(decode(encode(text, 'windows-1252')!)).toBe(text);
	});

	it('is found in any view of a buffer', () => {
		const buffer = Buffer.from(`xx${french}xx`);
		expect(decode(buffer.subarray(2, -2))).toBe(french);
	});

	it('comes back from any string of whole characters', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				fc.pre(!text.startsWith('\uFEFF'));
				expect(decode(Buffer.from(text))).toBe(text);
			}),
		);
	});

	it('is no longer than the bytes, whatever they are', () => {
		fc.assert(
			fc.property(fc.uint8Array(), bytes => {
				expect(decode(bytes).length).toBeLessThanOrEqual(bytes.length);
			}),
		);
	});
});
