import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {emptyFolder} from '../storage/folder-for-test.ts';
import {articleOf, open} from '../storage/open.ts';
import {bundle} from './bundle.ts';
import {trial} from './sizes.ts';
import type {Report} from './writer.ts';

/** Milliseconds that a save may wait for other readers. */
const longestWait = 100;

test('of four that write at once, on one article and on different ones, no change is lost and none waits long', async () => {
	const {count: seconds, seed} = trial('seconds of four writers');
	const folder = emptyFolder();
	const program = await bundle("import './writer.ts';");
	const write = async (where: string, number: number): Promise<Report> => {
		const args = [program, where, String(number), String(seconds), String(seed)];
		return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
	};

	// The last one writes alone: what is slow for it, too, is no other reader's doing.
	const [alone, ...reports] = await Promise.all([write(emptyFolder(), 3), ...[0, 1, 2, 3].map(n => write(folder, n))]);
	for (const {problems, saves} of reports) {
		expect(problems).toEqual([]);
		expect(saves).toBeGreaterThan(5 * seconds);
	}

	const lettersOf = (title: string) => Object.assign({}, ...reports.map(({bookmarks}) => bookmarks[title] ?? {}));
	for (const title of ['shared', 'of 0', 'of 1', 'of 2', 'of 3']) {
		const {progress, problems} = open(folder, articleOf(title));
		expect(problems).toEqual([]);
		expect({title, bookmarks: progress.bookmarks}).toEqual({title, bookmarks: lettersOf(title)});
	}

	const settings = Object.assign({}, ...reports.map(report => report.settings));
	expect(open(folder, articleOf('shared')).saved?.settings).toEqual(settings);
	expect(JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'))).toEqual({version: 1, ...settings});
	for (const {longest} of reports) expect(longest - alone!.longest).toBeLessThan(longestWait);
}, 600_000);
