import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {expect, test} from 'vitest';
import type {Harness} from './harness.ts';
import {answered, firstWordOf, numberedWords, openHome, pageOf, preload, quit} from './reader.ts';

/** Waits until two screens are the same in every cell, and expects that what comes late changes nothing on the page. */
async function expectSameScreen(reader: Harness, fresh: Harness): Promise<void> {
	await reader.until(() => isDeepStrictEqual(reader.cells(), fresh.cells()));
	await answered(reader);
	const pageCells = ({cells}: Harness) => cells().slice(0, -2);
	await reader.until(() => isDeepStrictEqual(pageCells(reader), pageCells(fresh)));
}

test('the first word in sight stays in sight through every size', async () => {
	const home = openHome();
	const file = home.write('article.md', numberedWords(40));
	const reader = await home.read([file]);
	reader.press('   ');
	await reader.until('page 4 of');
	const page = pageOf(reader);
	reader.press('2j');
	await reader.until(() => pageOf(reader) !== page);
	const [word, screen] = [firstWordOf(reader), reader.screen()];
	for (const [columns, rows] of [
		[40, 12],
		[200, 60],
		[33, 7],
	] as const) {
		reader.resize(columns, rows);
		// The terminal itself cuts and moves lines first, and may leave some on the last row.
		const isDrawn = () => reader.line(rows - 2) !== '' && reader.line(rows - 1) === '';
		await reader.until(() => new RegExp(`^.*\\b${word}\\b`).test(reader.screen()) && isDrawn());
	}

	reader.resize(15, 4);
	await reader.until('Too small');
	reader.press('jk');
	reader.resize(80, 24);
	await reader.until(() => reader.screen() === screen);
});

test('a window of one row takes nothing of the scrollback away', async () => {
	const reader = openHome().launch([], {columns: 80, rows: 1});
	await reader.until(() => reader.raw().includes('Too small'));
	await quit(reader);
	expect(reader.raw()).not.toContain('\x1b[3J');
});

test('a window that changes before Ink is loaded is filled', async () => {
	const home = openHome();
	const file = home.write('article.md', numberedWords(40));
	const fresh = await home.read([file], {columns: 60, rows: 18});
	const go = path.join(home.folder, 'go');
	// Holds the program back once its first page stands, for as long as the window takes to change.
	const hold = `
		import fs from 'node:fs';
		import {syncBuiltinESMExports} from 'node:module';
		const {writeSync} = fs;
		fs.writeSync = (descriptor, bytes, ...rest) => {
			const written = writeSync(descriptor, bytes, ...rest);
			if (String(bytes).includes('Titre')) while (!fs.existsSync(${JSON.stringify(go)}));
			return written;
		};
		syncBuiltinESMExports();
	`;
	const reader = await home.read([file], {env: {NODE_OPTIONS: preload(hold)}});
	reader.resize(60, 18);
	writeFileSync(go, '');
	await expectSameScreen(reader, fresh);
});

const storms = [
	{what: 'ends small', last: [52, 14]},
	{what: 'ends large', last: [120, 40]},
	{what: 'ends at the size it began with', last: [80, 24]},
] as const;
test.each(storms)('a storm of resizes that $what ends in the screen of a fresh start', async ({last}) => {
	const home = openHome();
	const file = home.write('article.md', numberedWords(40));
	const reader = await home.read([file]);
	reader.press('  ');
	await reader.until('page 3 of');
	await reader.until(() => home.saved()?.place.after.startsWith(`${firstWordOf(reader)} `) ?? false);
	const [columns, rows] = last;
	const fresh = await home.read([file], {columns, rows});

	for (let count = 0; count < 60; count++) reader.resize(20 + ((count * 37) % 150), 5 + ((count * 13) % 50));
	reader.resize(columns, rows);
	await expectSameScreen(reader, fresh);
});

test('a resize in the index, in a search and in the help leaves each of them open', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', `${numberedWords(40)}\n\nAnn Lee dit : « Non. »`)]);
	for (const [keys, words] of [
		['"', '« Non. »'],
		['\x1b', 'mot1 '],
		['?', 'next page'],
		['\x1b', 'mot1 '],
		['/mot3', 'Search: mot3'],
	] as const) {
		reader.press(keys);
		await reader.until(words);
		for (const [columns, rows] of [
			[60, 18],
			[80, 24],
		] as const) {
			const before = reader.raw().length;
			reader.resize(columns, rows);
			await reader.until(() => reader.raw().includes('\x1b[J', before) && reader.line(rows - 1) === '');
			await reader.until(words);
		}
	}
});
