import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {decode} from '../../source/sources/decode.ts';
import {encode, encodings} from './encoders.ts';

const folder = path.join(import.meta.dirname, '../articles/studied/fr');
const french = readdirSync(folder)
	.map(file => readFileSync(path.join(folder, file), 'utf8').replace(/<[^>]*>/g, ''))
	.join('\n\n');

/** As somebody wrote who had no other signs. */
const respelled: Readonly<Record<string, (text: string) => string>> = {
	'iso-8859-1': text => respelled['iso-8859-15']!(text).replaceAll('œ', 'oe').replaceAll('€', 'euros'),
	cp850: text => respelled['iso-8859-1']!(text),
	cp437: text => respelled['iso-8859-1']!(text),
	'iso-8859-15': text =>
		text
			.replace(/[’‘]/g, "'")
			.replace(/[“”]/g, '"')
			.replace(/[–—]/g, '-')
			.replaceAll('…', '...')
			.replaceAll('\u202F', '\u00A0'),
};

/** Stretches of French articles that hold a letter with an accent, as far as the encoding has all their characters. */
function samples(length: number, encoding: string): readonly string[] {
	const respell = respelled[encoding] ?? (text => text.replaceAll('\u202F', '\u00A0'));
	return Array.from({length: 400}, (_, index) => (index * 102_877) % (french.length - length))
		.map(start => respell(french.slice(start, start + length)))
		.filter(text => /[àâçéèêëîïôùû]/.test(text) && encode(text, encoding) !== null);
}

/** Of MS-DOS, whose letters are others in every other encoding: è alone is ä, à alone is an ellipsis. */
const isDos = (encoding: string) => encoding.startsWith('cp');

/** No long text does without À, Ê and Ç, which cp437 has not. */
const cases = encodings.flatMap(encoding =>
	[100, 1000, ...(encoding === 'cp437' ? [] : [10_000])].map(length => [encoding, length] as const),
);

it.each(cases)('the text of a French article in %s is told by %i characters', (encoding, length) => {
	const texts = samples(length, encoding);
	expect(texts.length).toBeGreaterThan(50);
	const right = texts.filter(text => decode(encode(text, encoding)!) === text);
	expect(right.length / texts.length).toBeGreaterThanOrEqual(isDos(encoding) && length < 1000 ? 0.92 : 0.98);
});
