import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Cell} from './cell.ts';
import type {Harness} from './harness.ts';
import {numberedWords, openHome, quit} from './reader.ts';
import {openScreen} from './screen.ts';

type Cells = readonly (readonly Cell[])[];

const noteInk = fileURLToPath(new URL('../../scripts/lib/bench-tty/note-ink.cjs', import.meta.url));

/** Starts a reader, presses keys as soon as its first page stands, and waits until Ink has drawn. */
async function takenOver(
	size: {columns: number; rows: number},
	texts: readonly string[],
	keys = '',
	flags: readonly string[] = [],
) {
	const home = openHome();
	const note = path.join(home.folder, 'ink');
	const env = {NODE_OPTIONS: `--require ${noteInk}`, INK_NOTE: note};
	const files = texts.map(text => home.write('text.txt', text));
	const reader = await home.read([...files, ...flags], {...size, env});
	const page = reader.cells();
	reader.press(keys);
	await reader.until(() => existsSync(note) && (keys === '' || !isSame(reader.cells(), page)));
	await reader.quiet(100);
	return {reader, page};
}

/** The screens that a person sees: one after each chunk from the one on with which the screen is taken. */
async function screensOf(reader: Harness, {columns, rows}: {columns: number; rows: number}) {
	// Drawn again as a whole, a page would be the same after a chunk, and still flicker.
	expect(reader.raw().split('\u001B[J')).toHaveLength(2);
	const screen = openScreen(columns, rows, () => {});
	const seen: Cells[] = [];
	for (const chunk of reader.chunks()) {
		await new Promise<void>(shown => screen.write(chunk, shown));
		if (!screen.isAlternate()) continue;
		expect(screen.isCursorHidden()).toBe(true);
		seen.push(screen.cells());
	}

	screen.close();
	return seen;
}

const isSame = (one: unknown, other: unknown) => isDeepStrictEqual(one, other);
/** Whether a screen shows nothing but cells of some pages, or blank ones: a chunk may end within a row. */
const isOf = (cells: Cells, ...pages: readonly Cells[]) =>
	cells.every((row, index) =>
		row.every((cell, column) => cell.text.trim() === '' || pages.some(page => isSame(cell, page[index]![column]))),
	);

describe.each([
	{columns: 80, rows: 24},
	{columns: 40, rows: 12},
	{columns: 200, rows: 60},
])('on $columns×$rows', size => {
	test.each<[string, readonly string[], (readonly string[])?]>([
		['the bundled article', []],
		['a page of its own colour', [], ['--theme', 'sepia']],
		['a text', [numberedWords(200)]],
	])('%s is on the screen row by row, then whole, and Ink takes it over without a flash', async (_, args, flags) => {
		const {reader, page: first} = await takenOver(size, args, '', flags);
		// How many pages a text has is guessed at first.
		const rowsOf = (cells: Cells) => (args.length === 0 ? cells : cells.slice(0, -2));
		const page = rowsOf(first);
		const screens = (await screensOf(reader, size)).map(rowsOf);
		const whole = screens.findIndex(cells => isSame(cells, page));
		expect(whole).toBeGreaterThanOrEqual(0);
		expect(screens.slice(0, whole).filter(cells => !isOf(cells, page))).toEqual([]);
		expect(screens.slice(whole).filter(cells => !isSame(cells, page))).toEqual([]);
		await quit(reader);
	});

	test('a page turned at once is shown and stays, and nothing else is seen', async () => {
		const {reader, page} = await takenOver(size, [], ' ');
		const next = reader.cells();
		expect(isSame(next, page)).toBe(false);
		const screens = await screensOf(reader, size);
		const [first, second] = [page, next].map(wanted => screens.findIndex(cells => isSame(cells, wanted)));
		expect(first).toBeGreaterThanOrEqual(0);
		expect(second).toBeGreaterThan(first!);
		expect(screens.slice(first, second).filter(cells => !isOf(cells, page, next))).toEqual([]);
		expect(screens.slice(second).filter(cells => !isSame(cells, next))).toEqual([]);
		await quit(reader);
	});
});

test('keys pressed before Ink is there are acted on in their order, none is lost and none is echoed', async () => {
	const {reader} = await takenOver({columns: 80, rows: 24}, [numberedWords(200)], '  jjkb/mot999\rjjjj');
	await reader.until(/mot999/);
	await reader.quiet();
	const home = openHome();
	const other = await home.read([home.write('text.txt', numberedWords(200))]);
	for (const key of '  jjkb/mot999\rjjjj') {
		other.press(key);
		await other.quiet(40);
	}

	// Where much runs beside, the last keys take longer.
	await other.until(() => other.screen() === reader.screen());
	for (const each of [reader, other]) await quit(each);
});
