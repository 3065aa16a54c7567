import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {settled} from '../../source/text/settled.ts';
import {visible} from '../../source/text/visible.ts';
import {width} from '../../source/text/width.ts';
import {isCertain, misplaced} from '../terminal/believed.ts';
import {type Counting, openScreen} from '../terminal/screen.ts';
import {anyText} from './any-text.ts';

const countings: readonly Counting[] = ['6', '11', '15-graphemes'];

/** The cells that a terminal shows of what is written, a row each line. */
async function cellsOf(counting: Counting, columns: number, lines: readonly string[]) {
	const screen = openScreen(columns, lines.length + 1, () => {}, counting);
	await new Promise<void>(resolve =>
		screen.write(settled(lines.map(line => `${line}\r\n`).join(''), columns), resolve),
	);
	const cells = screen.cells();
	screen.close();
	return cells;
}

describe.each(countings)('a terminal that counts by Unicode %s', counting => {
	test('shows each character that is sure in as many cells as we count', async () => {
		const sure = Array.from({length: 0xffff}, (_, code) => String.fromCharCode(code)).filter(
			character => isCertain(character) && visible(`a${character}`) === `a${character}` && character !== ' ',
		);
		expect(sure.length).toBeGreaterThan(30_000);
		const lines = Array.from({length: Math.ceil(sure.length / 20)}, (_, index) =>
			sure
				.slice(20 * index, 20 * index + 20)
				.map(character => `a${character}|`)
				.join(''),
		);
		for (let start = 0; start < lines.length; start += 500) {
			const some = lines.slice(start, start + 500);
			expect(misplaced(await cellsOf(counting, 100, some), some)).toEqual([]);
		}
	});

	test('shows whatever stands after any text where we count it to be, and no row in another', async () => {
		const texts = fc.sample(anyText, {numRuns: 3000, seed: 1}).map(text => `  ${visible(text)}|`);
		const lines = texts.filter(text => width(text) <= 60).map(text => text.padEnd(text.length + 60 - width(text), '.'));
		expect(lines.length).toBeGreaterThan(2000);
		expect(misplaced(await cellsOf(counting, 60, lines), lines)).toEqual([]);
	});

	test.each(['❤\ufe0f', '👩\u200d🚀', '한ᆨ', 'क्षी', '\u{1fae0}', '🇫🇷'])(
		'keeps %s in the last cells of a row',
		async cluster => {
			const line = '.'.repeat(20 - width(cluster)) + cluster;
			const cells = await cellsOf(counting, 20, [line, 'abc']);
			expect(misplaced(cells, [line, 'abc'])).toEqual([]);
			const erased = await cellsOf(counting, 20, [`${line}\x1b[K`, 'abc']);
			expect(erased).toEqual(cells);
		},
	);
});

test('what is sure, and every sequence, is written as it is', () => {
	const text = '\x1b[H\x1b[1mÀ « 東京 »\x1b[22m\x1b[K\r\n\x1b]52;c;YQ==\x07';
	expect(settled(text, 80)).toBe(text);
});

test('a line may say in which column it begins', () => {
	const heart = (column: number) => `  \x1b[${column}G\x1b[?7l❤\ufe0f\x1b[?7h\x1b[${column + 2}G`;
	expect(settled('a❤\ufe0fb', 80)).toBe(`a${heart(2)}b`);
	expect(settled('\x1b[7G❤\ufe0fb', 80)).toBe(`\x1b[7G${heart(7)}b`);
	expect(settled('\x1b[3;9H❤\ufe0fb', 80)).toBe(`\x1b[3;9H${heart(9)}b`);
	expect(settled('ab\x1b[3C❤\ufe0fb', 80)).toBe(`ab\x1b[3C${heart(6)}b`);
	expect(settled('ab\x1b[D❤\ufe0fb', 80)).toBe(`ab\x1b[D${heart(2)}b`);
	expect(settled('ab\x1b[E❤\ufe0fb', 80)).toBe(`ab\x1b[E${heart(1)}b`);
});

test('nothing of the text is lost', () => {
	fc.assert(
		fc.property(anyText, text => {
			const shown = visible(text);
			const plain = settled(shown, 10_000).replace(/\x1b\[(?:\d+G|\?7[hl])/g, '');
			expect(plain.replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''));
		}),
		{numRuns: 2000},
	);
});
