import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {run} from '../cli/run.ts';
import type {Harness} from './harness.ts';
import {answered, firstWordOf, numberedWords, openHome, pageOf, pipedInto, quit, statusOf} from './reader.ts';

const named = (title: string) => numberedWords(30).replace('# Titre', `# ${title}`).replaceAll('mot', `${title}-`);

/** Opens an article, reads a page of it, and quits. */
async function readSome(home: ReturnType<typeof openHome>, title: string): Promise<string> {
	const file = home.write(`${title}.md`, named(title));
	const reader = await home.read([file]);
	reader.press(' ');
	await reader.until('page 2 of');
	await quit(reader);
	return file;
}

const isInLibrary = (reader: Harness) => reader.screen().includes('[Articles');

describe('the library', () => {
	test('is there and back by L, at the exact spot', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', numberedWords(30))]);
		reader.press(' j');
		await answered(reader);
		const page = pageOf(reader);
		reader.press('L');
		await reader.until(() => isInLibrary(reader) && reader.screen().includes('Titre'));
		reader.press('L');
		await reader.until(() => pageOf(reader) === page);
		await quit(reader);
	});

	test('opens another article where it was left, and keeps the place of the one that was open', async () => {
		const home = openHome();
		await readSome(home, 'phare');
		await readSome(home, 'port');
		const reader = await home.read([]);
		expect(firstWordOf(reader)).toBe('port');
		reader.press(' ');
		await reader.until('page 3 of');
		const page = pageOf(reader);
		reader.press('L');
		await reader.until(() => isInLibrary(reader));
		reader.press('/phare\r\r');
		await reader.until(() => /phare-\d+/.test(pageOf(reader)) && statusOf(reader).includes('page 2 of'));
		reader.press('x');
		reader.press('Lg');
		await reader.until(() => isInLibrary(reader));
		reader.press('\x1b');
		await reader.until(() => !reader.screen().includes('filter:'));
		reader.press('/port\r\r');
		await reader.until(() => pageOf(reader) === page);
		await quit(reader);
	});

	test('alone on the command line, is what the program begins with, and leaves it by q', async () => {
		const home = openHome();
		await readSome(home, 'phare');
		await readSome(home, 'port');
		const reader = await home.read(['library'], {columns: 60});
		expect(reader.line(2)).toMatch(/▸ .* port/);
		reader.press('Dj');
		await reader.until(() => !reader.screen().includes(' port '));
		reader.press('u');
		await reader.until(() => reader.screen().includes(' port '));
		reader.press('a');
		await reader.until('Archive 1');
		await quit(reader);
		const again = await home.read(['library']);
		expect(again.screen()).toContain('[Articles 1]  Archive 1');
		await quit(again);
	});

	test('says of an article whose file is gone that it is, and has it removed, in a narrow window too', async () => {
		const home = openHome();
		rmSync(await readSome(home, 'phare'));
		const reader = await home.read(['library'], {columns: 40});
		await reader.until(/phare +gone/);
		reader.press('\r');
		await reader.until('The file is gone, D removes it:');
		reader.press('D');
		await reader.until('Deleted, u brings it back: phare');
		await quit(reader);
	});

	test('has what came by a pipe, and leads back to its page while it is open, though no file holds it', async () => {
		const home = openHome();
		home.write('article.md', named('phare'));
		const reader = await home.read(['-'], {command: pipedInto});
		reader.press(' ');
		await reader.until('page 2 of');
		const page = pageOf(reader);
		reader.press('L');
		await reader.until(/phare +from pipe/);
		reader.press('\r');
		await reader.until(() => pageOf(reader) === page);
		await quit(reader);
		const list = await run(['library'], {env: {XDG_CONFIG_HOME: path.join(home.folder, 'config')}});
		expect(list).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^phare: \d+ %, \d+ min left, it came by a pipe\n$/),
		});
		const later = await home.read(['library'], {columns: 100});
		later.press('\r');
		await later.until('It came by a pipe, D removes it: phare. Next time, article-reader add - keeps it.');
		await quit(later);
	});

	test('takes in a copy that was put into its folder by hand, while it is shown', async () => {
		const home = openHome();
		await readSome(home, 'port');
		const articles = path.join(home.folder, 'data', 'article-reader-nodejs', 'articles');
		mkdirSync(articles, {recursive: true});
		writeFileSync(path.join(articles, 'phare.md'), named('phare'));
		const env = {XDG_DATA_HOME: path.join(home.folder, 'data')};
		const reader = await home.read(['library'], {env});
		await reader.until('[Articles 2]');
		reader.press('/phare\r\r');
		await reader.until(() => firstWordOf(reader) === 'phare');
		await quit(reader);
		writeFileSync(path.join(articles, 'mer.md'), named('mer'));
		const again = await home.read([path.join(home.folder, 'port.md')], {env});
		again.press('L');
		await again.until('[Articles 3]');
		again.press('L');
		await again.until(() => !isInLibrary(again));
		await quit(again);
	});

	test('is a sentence to begin with', async () => {
		const home = openHome();
		const reader = await home.read(['library'], {columns: 40, rows: 12});
		expect(reader.screen()).toContain('Your library is empty.');
		await quit(reader);
	});

	test('has the bundled article once that was read', async () => {
		const home = openHome();
		await quit(await home.read([]));
		const reader = await home.read(['library']);
		const page = reader.screen();
		reader.press('\r');
		await reader.until(() => reader.screen() !== page && /page \d+ of|p\. \d+\//.test(statusOf(reader)));
		await quit(reader);
	});
});

describe('the reader alone', () => {
	test('opens the last article that was left before its end', async () => {
		const home = openHome();
		await readSome(home, 'phare');
		await readSome(home, 'port');
		const reader = await home.read([]);
		expect(firstWordOf(reader)).toBe('port');
		reader.press('G');
		await reader.until('100 %');
		await quit(reader);
		const next = await home.read([]);
		expect(firstWordOf(next)).toBe('phare');
		expect(statusOf(next)).toContain('page 2 of');
		await quit(next);
	});

	test('says where that is gone, and opens the one before; without any, the bundled one', async () => {
		const home = openHome();
		const first = await readSome(home, 'phare');
		rmSync(await readSome(home, 'port'));
		const reader = await home.read([], {columns: 100});
		expect(statusOf(reader)).toBe('“port.md” could not be opened: this is what you read before.');
		expect(firstWordOf(reader)).toBe('phare');
		await quit(reader);
		rmSync(first);
		const bundled = await home.read([], {columns: 100});
		expect(statusOf(bundled)).toContain('could not be opened');
		await quit(bundled);
		const article = readFileSync(new URL('../../dist/article.json', import.meta.url), 'utf8');
		expect(article).toContain(firstWordOf(bundled));
	});
});
