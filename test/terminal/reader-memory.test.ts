import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {firstWordOf, numberedWords, openHome, pageOf, pipedInto, quit, readOn, statusOf} from './reader.ts';

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
		reader.press('3j');
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
		await again.until(() => new RegExp(`\\b${word}\\b`).test(again.line(0)));
	});

	test('is found again in an article edited above it', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		await quit(reader);
		home.write('article.md', numberedWords(30).replace('mot1 ', 'Un chapeau de plus, ajouté après coup. '.repeat(40)));
		const again = await home.read([file]);
		await again.until(() => new RegExp(`\\b${word}\\b`).test(again.line(0)));
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
		const page = pageOf(reader);
		await quit(reader);
		const copy = path.join(home.folder, 'ailleurs', 'copie.md');
		mkdirSync(path.dirname(copy));
		copyFileSync(file, copy);
		const again = await home.read([copy]);
		expect(pageOf(again)).toBe(page);
		expect(statusOf(again)).toMatch(/^Taken up where you left it, at .*article\.md\.$/);
		await quit(again);
		expect(statusOf(await home.read([copy]))).not.toContain('Taken up');
	});

	test('goes with a file that was moved and edited at once, which the library lists once', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file]);
		const word = await readOn(home, reader);
		reader.press('Gma');
		await reader.until(() => home.saved()?.bookmarks.a !== undefined);
		reader.press("'a''");
		await reader.until(() => firstWordOf(reader) === word);
		await quit(reader);
		rmSync(file);
		const moved = home.write('rangé.md', numberedWords(25).replace('mot1 ', 'Un chapeau de plus. '));
		const again = await home.read([moved], {columns: 200});
		await again.until(() => new RegExp(`\\b${word}\\b`).test(again.line(0)));
		for (const said of [
			'The article has changed; your place was found again.',
			'The passage of bookmark a is gone: it is about there.',
			'Taken up where you left it, at ',
		])
			expect(statusOf(again)).toContain(said);
		await quit(again);
		const library = await home.read(['library']);
		expect(library.screen()).toContain('[Articles 1]');
		library.press('\r');
		await library.until(() => new RegExp(`\\b${word}\\b`).test(library.line(0)));
		await quit(library);
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

test('an article from a pipe has its place, too', async () => {
	const home = openHome();
	home.write('article.md', numberedWords(30));
	const reader = await home.read(['-'], {command: pipedInto});
	await readOn(home, reader);
	const page = pageOf(reader);
	await quit(reader);
	expect(pageOf(await home.read(['-'], {command: pipedInto}))).toBe(page);
});
