import {isDeepStrictEqual} from 'node:util';
import {expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {makeReading} from '../../source/app/reading.ts';
import {rowText} from '../../source/app/rows.ts';
import {select} from '../../source/app/select.ts';
import type {State} from '../../source/app/state.ts';
import {parse} from '../../source/document/parse.ts';
import {fullBreaks} from '../../source/layout/full-breaks.ts';
import {changesTo, rowsOf} from '../../source/screen/frame.ts';
import {linesOf} from '../../source/screen/lines.ts';
import {decode} from '../../source/sources/decode.ts';
import {settled} from '../../source/text/settled.ts';
import {boundKeys} from '../app/bound-keys.ts';
import {openReader} from '../app/reader.ts';
import {soon} from '../soon.ts';
import {misplaced} from '../terminal/believed.ts';
import type {Harness} from '../terminal/harness.ts';
import {answered, openHome, pageOf, quit} from '../terminal/reader.ts';
import {type Counting, openScreen} from '../terminal/screen.ts';
import {harmlessKeys, piecesOf} from '../terminal/sent.ts';
import {expectOwn} from '../terminal/tokens.ts';
import {hostileBytes} from './hostile-bytes.ts';
import {inLanes, trial} from './sizes.ts';

const tools = {breaks: fullBreaks, hyphenator: undefined};
const keys = boundKeys.filter(key => !['?', 'F1'].includes(key));

/** Draws a state, and expects nothing but our own sequences, and every character where we count it to be. */
async function expectDrawn(state: State, counting: Counting): Promise<void> {
	const {columns, rows} = state.size;
	const screen = select(state);
	const frame = settled(changesTo(null, rowsOf(linesOf(screen, state)), columns), columns);
	expectOwn(frame);
	const terminal = openScreen(columns, rows, () => {}, counting);
	await new Promise<void>(resolve => terminal.write(`${'#'.repeat(columns * (rows - 1))}${frame}`, resolve));
	const margin = ' '.repeat(screen.left);
	const drawn = [...screen.rows.map(row => margin + rowText(row)), ...screen.status.map(rowText)];
	expect(misplaced(terminal.cells(), drawn)).toEqual([]);
	terminal.close();
}

test('whatever an article holds, each screen is drawn by our own sequences, and no cell is off by one', async () => {
	await inLanes(trial('hostile screens'), 1, async chance => {
		const {bytes, name} = hostileBytes(chance);
		const {article} = await parse(decode(bytes), {name});
		const size = {columns: chance.between(20, 100), rows: chance.between(6, 30)};
		const reader = openReader(makeReading(article, analyse(article)), {
			...size,
			columnWidth: chance.between(20, 100),
			isJustified: chance.between(0, 1) === 1,
			tools,
		});
		const counting = chance.pick(['6', '11', '15-graphemes'] as const);
		for (let press = chance.between(1, 6); press > 0; press--) {
			await expectDrawn(reader.state(), counting);
			reader.press(...Array.from({length: chance.between(1, 5)}, () => chance.pick(keys)));
			if (reader.state().view.kind === 'help') return;
		}
	});
}, 7_200_000);

test('nor on a terminal, where the next page is drawn over the one before it', async () => {
	await inLanes(trial('hostile articles on a terminal'), 3, async chance => {
		const home = openHome();
		const {bytes, name} = hostileBytes(chance);
		const file = home.write(name, bytes);
		const reader = await home.read([file]);
		// Hyphenation is loaded first, and changes the page some time after its key.
		const atOnce = harmlessKeys.filter(key => key !== 'z');
		for (let press = chance.between(5, 15); press > 0; press--) {
			for (const piece of piecesOf(chance.pick(atOnce))) reader.press(piece);
			await reader.quiet(20);
		}

		// Out of whatever is open, to a page and its neighbour.
		reader.press('\x1b');
		await reader.quiet(40);
		for (const keys of ['\x1b', '\x1b', 'G', 'b', 'b', ' ']) {
			reader.press(keys);
			await reader.quiet(40);
		}

		// Again where it was analysed meanwhile, and people are bold now.
		await soon(async () => {
			await answered(reader);
			const cells = pageCells(reader);
			// Ctrl-L draws all of it again.
			reader.press('\x0c');
			await answered(reader);
			await reader.quiet();
			expect(pageCells(reader).filter((row, index) => !isDeepStrictEqual(row, cells[index]))).toEqual([]);
		});
		reader.press('\x03');
		expect(await reader.exit).toBe(0);
		expectOwn(reader.raw());
	});
}, 7_200_000);

test.each([
	['5 MB without a space', 'x'.repeat(5_000_000)],
	['emoji joined without end', `${'👩\u200d'.repeat(60_000)}👩 fin`],
	['joined emoji without a space', '👩\u200d🚀'.repeat(40_000)],
	['marks upon marks', `e${'\u0301'.repeat(500_000)} fin`],
	['what has no width', `a${'\u200b'.repeat(500_000)} fin`],
])(
	'%s can be read',
	async (_, text) => {
		const home = openHome();
		const reader = await home.read([home.write('long.txt', text)]);
		reader.press('G');
		await reader.until('100 %');
		expect(pageOf(reader)).toMatch(/[x👩🚀e]|fin/u);
		await quit(reader);
		expectOwn(reader.raw());
	},
	60_000,
);

/** The cells of the page, above the status row. */
function pageCells({cells}: Harness) {
	return cells().slice(0, -2);
}
