import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {replaceByFile} from '../folders.ts';
import type {Harness} from './harness.ts';
import {expectLeft, firstWordOf, numberedWords, openHome, pageOf, preload, quit, readOn, statusOf} from './reader.ts';

/** Goes on reading: a page turns, and q quits. */
async function expectToGoOn(reader: Harness) {
	const page = pageOf(reader);
	reader.press(' ');
	await reader.until(() => pageOf(reader) !== page);
	reader.press('q');
	expect(await reader.exit).toBe(0);
}

describe('a position file that cannot be read', () => {
	const contents: readonly (string | Uint8Array)[] = [
		'{"version": 1, "place": nowhere}',
		'',
		'{\n\t"version": 1,\n\t"title": "Ti',
		'[1, 2]',
		Buffer.from([0, 255, 254, 0, 13]),
	];

	test('is set aside, and the reader says so: damaged, empty, cut off, no object, no text', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		await expectToGoOn(await home.read([file]));
		const position = home.positions()[0]!;
		for (const content of contents) {
			writeFileSync(position, content);
			const reader = await home.read([file]);
			expect(statusOf(reader)).toContain('damaged and was set aside');
			expect(firstWordOf(reader)).toBe('Titre');
			await expectToGoOn(reader);
			// The status row has no room for the name.
			const words = reader.screen().replaceAll('\n', '');
			expect(words).toMatch(/^A file of remembered places is damaged and was set aside as \S+\.damaged-\S+Z\.\s*$/);
			expect(home.saved()?.place.after).toMatch(/^mot\d+ /);
		}

		const folder = path.dirname(position);
		const aside = readdirSync(folder).filter(name => name.startsWith(`${path.basename(position)}.damaged-`));
		// Their names end in the time: sorted, they stand in order.
		expect(aside.sort().map(name => readFileSync(path.join(folder, name)))).toEqual(
			contents.map(each => Buffer.from(each)),
		);
	});

	test('with one damaged field, keeps the others', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const first = await home.read([file]);
		first.press(' mb');
		await first.until(() => home.saved()?.bookmarks.b !== undefined);
		const word = firstWordOf(first);
		first.press('q');
		await first.exit;
		writeFileSync(home.positions()[0]!, JSON.stringify({...home.saved(), place: 'perdu'}));
		const reader = await home.read([file]);
		expect(firstWordOf(reader)).toBe('Titre');
		reader.press("'b");
		await reader.until(() => firstWordOf(reader) === word);
	});

	test('from a later release, stays as it is', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const first = await home.read([file]);
		first.press(' ');
		await first.until('page 2 of');
		const word = firstWordOf(first);
		first.press('q');
		await first.exit;
		const [position] = home.positions();
		const later = JSON.stringify({...home.saved(), version: 9, stars: 5});
		writeFileSync(position!, later);
		const reader = await home.read([file]);
		expect(firstWordOf(reader)).toBe(word);
		expect(statusOf(reader)).toContain('A newer article-reader wrote this file');
		await expectToGoOn(reader);
		expect(readFileSync(position!, 'utf8')).toBe(later);
	});
});

describe('a last save that fails', () => {
	/** Puts a file where the folder of remembered places should be. */
	const block = (folder: string) => replaceByFile(path.join(folder, 'config', 'article-reader-nodejs'));

	test('is told once the screen is given back', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', numberedWords(30))]);
		block(home.folder);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
		expect(reader.screen()).toMatch(/^The place cannot be kept, a file stands where a folder should: /);
	});

	test('is told, too, where the status row has said it before', async () => {
		const home = openHome();
		block(home.folder);
		const reader = await home.read([home.write('article.md', numberedWords(30))]);
		reader.press(' ');
		await reader.until('The place cannot be kept, ');
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
		expect(reader.screen()).toMatch(/^The place cannot be kept, a file stands where a folder should: /);
	});

	test('shows no control of a name', async () => {
		const home = openHome();
		const config = path.join(home.folder, '\x1b[91m');
		writeFileSync(config, '');
		const reader = await home.read([home.write('article.md', numberedWords(30))], {env: {XDG_CONFIG_HOME: config}});
		reader.press('q');
		await reader.exit;
		expect(reader.screen()).toContain('The place cannot be kept, ');
		expect(reader.raw()).not.toContain('\x1b[91m');
	});

	test('is no place kept, whatever else has failed', async () => {
		const home = openHome();
		const fail = `process.on('SIGURG', () => { throw new Error('Broken\\u001b[91m on purpose'); });`;
		const env = {NODE_OPTIONS: preload(fail)};
		const reader = await home.read([home.write('article.md', numberedWords(30))], {env});
		// What is kept is not written while its folder is taken away.
		await readOn(home, reader);
		block(home.folder);
		reader.signal('SIGURG');
		expect(await reader.exit).toBe(1);
		expectLeft(reader, 'after');
		expect(reader.screen()).toContain('on purpose');
		expect(reader.screen()).not.toContain('your place is kept');
		expect(reader.raw()).not.toContain('\x1b[91m');
	});
});

describe('a folder for remembered places that cannot be had', () => {
	const places: ReadonlyArray<readonly [string, (folder: string) => Record<string, string | undefined>]> = [
		['a file in its place', folder => ({XDG_CONFIG_HOME: path.join(folder, 'article.md')})],
		['a home that is none', () => ({HOME: '/dev/null', XDG_CONFIG_HOME: undefined})],
		...(process.platform === 'linux'
			? [['a file system that takes no folders', () => ({XDG_CONFIG_HOME: '/proc/article-reader'})] as const]
			: []),
	];
	test.each(places)('%s: says so, and reading goes on', async (_, environment) => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file], {env: environment(home.folder)});
		reader.press(' ');
		await reader.until('The place cannot be kept, ');
		await expectToGoOn(reader);
		expect(home.positions()).toEqual([]);
	});

	test('is said again of every mark, which is not kept, and the library is not just empty', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file], {env: {XDG_CONFIG_HOME: file}});
		for (const keys of ['ma', 'va', 'inote\r', 'a']) {
			reader.press(keys);
			await reader.until('Not kept. The place cannot be kept, a file stands where a folder should:');
			// For a second no key takes it away.
			do {
				reader.press(' g');
				await reader.quiet();
			} while (!reader.screen().includes('page 1 of'));

			reader.press('r');
		}

		reader.press('L');
		await reader.until('Nothing can be kept, a file stands where a folder should:');
		expect(reader.screen()).not.toContain('Your library is empty');
		reader.press('q');
		await expectToGoOn(reader);
		const library = await home.read(['library'], {env: {XDG_CONFIG_HOME: file, LC_ALL: 'fr_FR.UTF-8'}});
		library.press('j');
		await library.until('Rien ne peut être gardé, un fichier est là où il faut un dossier');
		await quit(library);
	});

	test('a folder stands where the position should', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		await expectToGoOn(await home.read([file]));
		const position = home.positions()[0]!;
		rmSync(position);
		mkdirSync(position);
		const reader = await home.read([file]);
		expect(statusOf(reader)).toContain('The place could not be read, ');
		await expectToGoOn(reader);
		expect(statSync(position).isDirectory()).toBe(true);
	});

	test('no HOME at all matters nothing where XDG_CONFIG_HOME names a folder', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		await expectToGoOn(await home.read([file], {env: {HOME: undefined}}));
		expect(home.saved()?.place.after).toMatch(/^mot\d+ /);
	});

	test('an XDG_CONFIG_HOME that is not absolute is ignored, and nothing is written where the reader was started', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const reader = await home.read([file], {env: {XDG_CONFIG_HOME: 'relative'}});
		reader.press(' ');
		const kept = path.join(reader.home, '.config', 'article-reader-nodejs', 'positions');
		await reader.until(() => existsSync(kept) && readdirSync(kept).some(name => name.endsWith('.json')));
		expect(readdirSync(home.folder).sort()).toEqual(['article.md', 'config']);
	});
});
