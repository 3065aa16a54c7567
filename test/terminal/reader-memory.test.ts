import {copyFileSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Harness} from './harness.ts';
import {firstWordOf, type Home, numberedWords, openHome, pageOf, pipedInto, statusOf} from './reader.ts';

/** Opens the article of a home, turns two pages, and comes back with the first word in sight. */
async function readOn(home: Home, reader: Harness): Promise<string> {
	const page = pageOf(reader);
	reader.press('  ');
	await reader.until(() => pageOf(reader) !== page && /page 3 of/.test(statusOf(reader)));
	const word = firstWordOf(reader);
	await reader.until(() => home.saved()?.place.after.startsWith(`${word} `) ?? false);
	return word;
}

async function quit(reader: Harness): Promise<void> {
	reader.press('q');
	expect(await reader.exit).toBe(0);
}

describe('the place', () => {
	test('is the same after quitting', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		await readOn(home, reader);
		const screen = reader.screen();
		await quit(reader);
		expect((await home.read([file])).screen()).toBe(screen);
	});

	test('between two pages is the same, too', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		await readOn(home, reader);
		const before = firstWordOf(reader);
		reader.press('jjj');
		await reader.until(() => firstWordOf(reader) !== before);
		const page = pageOf(reader);
		await quit(reader);
		expect(pageOf(await home.read([file]))).toBe(page);
	});

	test('is the same after a kill that nothing can answer', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		await readOn(home, reader);
		const screen = reader.screen();
		reader.signal('SIGKILL');
		expect(await reader.exit).toBe(137);
		expect((await home.read([file])).screen()).toBe(screen);
	});

	const windows = [
		{what: 'a smaller window', options: {columns: 44, rows: 12}, args: []},
		{what: 'a larger window', options: {columns: 160, rows: 50}, args: []},
		{what: 'a narrower column', options: {}, args: ['--width', '34']},
		{what: 'a wider column', options: {columns: 140}, args: ['--width', '120']},
	];
	test.each(windows)('is in the first line after $what', async ({options, args}) => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		await quit(reader);
		const again = await home.read([file, ...args], options);
		expect(again.line(0)).toMatch(new RegExp(`\\b${word}\\b`));
	});

	test('is found again in an article edited above it', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		await quit(reader);
		home.write('article.md', numberedWords(30).replace('mot1 ', 'Un chapeau de plus, ajouté après coup. '.repeat(40)));
		const again = await home.read([file]);
		expect(again.line(0)).toMatch(new RegExp(`\\b${word}\\b`));
		expect(statusOf(again)).toContain('The article has changed; your place was found again.');
	});

	test('is about the same where the passage is gone', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		await readOn(home, reader);
		await quit(reader);
		home.write('article.md', numberedWords(30).replaceAll('mot', 'terme'));
		const again = await home.read([file]);
		expect(statusOf(again)).toContain('the passage is gone: this is about where you were.');
		const number = Number(firstWordOf(again).slice('terme'.length));
		expect(number).toBeGreaterThan(200);
		expect(number).toBeLessThan(500);
	});

	test('goes with a copy in another folder under another name', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		await readOn(home, reader);
		const screen = reader.screen();
		await quit(reader);
		const copy = path.join(home.folder, 'ailleurs', 'copie.md');
		mkdirSync(path.dirname(copy));
		copyFileSync(file, copy);
		expect((await home.read([copy])).screen()).toBe(screen);
	});

	test('is the top again with --restart, and the bookmarks stay', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const first = await home.read([file]);
		const word = await readOn(home, first);
		first.press('ma');
		await first.until(() => home.saved()?.bookmarks.a !== undefined);
		await quit(first);
		const again = await home.read([file, '--restart']);
		expect(firstWordOf(again)).toBe('Titre');
		again.press("'a");
		await again.until(() => firstWordOf(again) === word);
	});
});

describe('what a reader has set', () => {
	test('is found again: bookmarks, the width of the column, the theme, justification', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30).replace('mot700', '« mot700 »'));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		reader.press('mk');
		await reader.until(() => home.saved()?.bookmarks.k !== undefined);
		reader.press('---zTT');
		await reader.until(() => home.saved()?.settings.theme === 'light');
		reader.press('G');
		await reader.until('100 %');
		const page = pageOf(reader);
		await quit(reader);

		const again = await home.read([file]);
		expect(pageOf(again)).toBe(page);
		again.press("'k");
		await again.until(() => pageOf(again).includes(word));
		again.press('\t');
		await again.until('« mot');
		const mark = again
			.cells()
			.flat()
			.find(({text}) => text === '«');
		expect(mark?.foreground).toBe('#005f5f');
	});

	test('but a width asked for on the command line is for this time', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const usual = await home.read([file]);
		const page = pageOf(usual);
		await quit(usual);
		const narrow = await home.read([file, '--width', '30']);
		expect(pageOf(narrow)).not.toBe(page);
		await quit(narrow);
		expect(pageOf(await home.read([file]))).toBe(page);
	});

	test('in one article is what a new one begins with', async () => {
		const home = openHome();
		const reader = await home.read([home.write('un.md', numberedWords(3))]);
		reader.press('T');
		await reader.until(() => home.saved()?.settings.theme === 'dark');
		await quit(reader);
		const other = await home.read([home.write('deux.md', `# Autre\n\nAnn Lee a dit : « Bonjour. »`)]);
		const [name] = other
			.cells()
			.flat()
			.filter(({isBold, foreground}) => isBold && foreground !== null);
		expect(name?.foreground).toBe('#ffaf5f');
	});
});

test('of two readers at once neither loses what the other has set', async () => {
	const home = openHome();
	const file = home.write('article.md', numberedWords(30));
	const [one, other] = await Promise.all([home.read([file]), home.read([file])]);
	one!.press(' ma');
	await one!.until(() => home.saved()?.bookmarks.a !== undefined);
	other!.press('  mb');
	await other!.until(() => home.saved()?.bookmarks.b !== undefined);
	await quit(one!);
	const page = pageOf(other!);
	other!.press('k');
	await other!.until(() => pageOf(other!) !== page);
	other!.press('j');
	await other!.until(() => pageOf(other!) === page);
	await quit(other!);
	expect(Object.keys(home.saved()?.bookmarks ?? {}).sort()).toEqual(['a', 'b']);
	expect(pageOf(await home.read([file]))).toBe(page);
});

test('an article from a pipe has its place, too', async () => {
	const home = openHome();
	home.write('article.md', numberedWords(30));
	const reader = await home.read(['-'], {command: pipedInto});
	await readOn(home, reader);
	const page = pageOf(reader);
	await quit(reader);
	expect(pageOf(await home.read(['-'], {command: pipedInto}))).toBe(page);
});
