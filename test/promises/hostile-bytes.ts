import {Buffer} from 'node:buffer';
import {binaryKind} from '../../source/sources/binary-kind.ts';
import {filler, hostile, markdown} from '../terminal/hostile.ts';
import type {Chance} from './chance.ts';

const characters = (from: number, to: number) =>
	Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index));

/** What terminals obey, what turns or hides text, and what they count differently. */
const pieces: readonly (readonly string[])[] = [
	Object.values(hostile),
	[...characters(0x00, 0x1f), ...characters(0x7f, 0x9f)],
	[
		...characters(0x200b, 0x200f),
		...characters(0x2028, 0x202e),
		...characters(0x2060, 0x206f),
		'\u00ad',
		'\u061c',
		'\ufeff',
	],
	['\ud83d', '\ude00', '\udbff\ud800', '\u{10ffff}', '\ufffe'],
	['\u0301'.repeat(60), '\u20dd\u20e3', '\u0e33'.repeat(9), '\u0300\u0323\u0489', '\u3099', '\u0897'],
	[
		'👩\u200d🚀',
		'👨\u200d👩\u200d👧\u200d👦',
		'❤\ufe0f',
		'❤\ufe0e',
		'1\ufe0f\u20e3',
		'🇫🇷',
		'🇫',
		'👍🏽',
		'A🏽',
		'\u{1fae0}',
		'🏴\u200d☠\ufe0f',
	],
	['क्षी', 'நி', 'กำ', 'ﷺ', '한', '각ᆨ', 'ﾊﾞ', '東京', 'ａ', '𒐫', '꧅', 'שלום', 'مرحبا'],
	['mot-'.repeat(60), 'x'.repeat(300), '東'.repeat(90), '👩\u200d'.repeat(50), '\u200b'.repeat(300)],
	['« ', ' »', '“', '”', '— ', '# ', '> ', '- ', '`', '**', '[a](b)', '|', '\n\n', '\n', '\t', ' ', ' '],
	['Ann Lee', 'a dit', 'M. Roux', filler],
];

/** An article of bytes that mean harm, in one of the encodings that are read, and its name. */
export function hostileBytes(chance: Chance): {readonly bytes: Uint8Array; readonly name: string} {
	for (;;) {
		const bytes = chance.pick(encodings)(hostileText(chance));
		if (binaryKind(bytes) === null) return {bytes, name: chance.pick(['article.md', 'article.txt'])};
	}
}

function hostileText(chance: Chance): string {
	if (chance.between(0, 9) === 0) return markdown;
	const anyCharacter = () => String.fromCodePoint(chance.between(1, chance.pick([0xff, 0xffff, 0x1ffff])));
	const parts = Array.from({length: chance.between(1, 150)}, () =>
		chance.between(0, 3) === 0 ? anyCharacter() : chance.pick(chance.pick(pieces)),
	);
	return `${filler}\n\n${parts.join(chance.pick(['', ' ', '\n']))}\n\n${filler.repeat(2)}`;
}

const encodings: readonly ((text: string) => Uint8Array)[] = [
	text => Buffer.from(text),
	text => Buffer.from(text),
	text => Buffer.from(`\ufeff${text}`, 'utf16le'),
	text => Buffer.from(text, 'latin1').filter(byte => byte > 0),
	// Every byte but the first: a file that holds it is none of text.
	text => Buffer.concat([Buffer.from(text), Buffer.from(Array.from({length: 255}, (_, index) => index + 1))]),
];
