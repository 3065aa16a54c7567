import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {emptyFolder} from '../storage/folder-for-test.ts';
import {articleOf, open} from '../storage/open.ts';
import {firstWordOf, numberedWords, openHome, quit} from '../terminal/reader.ts';
import {bundle} from './bundle.ts';
import {trial} from './sizes.ts';
import type {Report} from './writer.ts';

/** Milliseconds that a save may wait for other readers. */
const longestWait = 100;

test('of four that write at once, on one article and on different ones, no change is lost and none waits long', async () => {
	const {count: seconds, seed} = trial('seconds of four writers');
	const folder = emptyFolder();
	const program = await bundle("import './writer.ts';");
	const write = async (number: number): Promise<Report> => {
		const args = [program, folder, String(number), String(seconds), String(seed)];
		return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
	};

	const reports = await Promise.all([0, 1, 2, 3].map(number => write(number)));
	for (const {problems, saves} of reports) {
		expect(problems).toEqual([]);
		expect(saves).toBeGreaterThan(5 * seconds);
	}

	const lettersOf = (title: string) => Object.assign({}, ...reports.map(({bookmarks}) => bookmarks[title] ?? {}));
	for (const title of ['shared', 'of 0', 'of 1', 'of 2', 'of 3']) {
		const {progress, problems} = open(folder, articleOf(title));
		expect(problems).toEqual([]);
		expect({title, bookmarks: progress.bookmarks}).toEqual({title, bookmarks: lettersOf(title)});
		const notes = Object.fromEntries(progress.highlights.map(({id, note}) => [id, note]));
		expect({title, notes}).toEqual({
			title,
			notes: Object.assign({}, ...reports.map(report => report.notes[title] ?? {})),
		});
	}

	const settings = Object.assign({}, ...reports.map(report => report.settings));
	expect(open(folder, articleOf('shared')).saved?.settings).toEqual(settings);
	expect(JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'))).toEqual({version: 1, ...settings});
	for (const report of reports) expect(report.longestWait).toBeLessThan(longestWait);
	// They did get into each other's way.
	expect(Math.max(...reports.map(report => report.longestWait))).toBeGreaterThan(0);
}, 600_000);

test('of four on terminals that set bookmarks at once in one article, all are kept', async () => {
	const {count} = trial('bookmarks of each of four readers');
	const home = openHome();
	const file = home.write('article.md', numberedWords(30));
	const readers = await Promise.all([0, 1, 2, 3].map(() => home.read([file])));
	const letters = [
		...'abcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿñßαβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщыэюя',
	];
	const marked: Record<string, string> = {};
	await Promise.all(
		readers.map(async (reader, number) => {
			for (const letter of letters.slice(number * count, (number + 1) * count)) {
				reader.press(`jm${letter}`);
				await reader.until(`Bookmark ${letter} set`);
				marked[letter] = firstWordOf(reader);
			}

			await quit(reader);
		}),
	);
	const kept = Object.entries(home.saved()?.bookmarks ?? {}).map(([letter, {after}]) => [
		letter,
		/\w+/.exec(after)?.[0],
	]);
	expect(Object.fromEntries(kept)).toEqual(marked);
	expect(Object.keys(marked)).toHaveLength(4 * count);
}, 60_000);
