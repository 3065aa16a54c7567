import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {starts} from './bench-tty/measures.mjs';

/**
 * Milliseconds that the list of a library of so many articles appears after the first page of the bundled one: with an index
 * that holds, with one that something was read since, and without any.
 */
export async function libraryStarts(articles, runs) {
	const home = mkdtempSync(path.join(tmpdir(), 'bench-library-'));
	const folder = path.join(home, 'article-reader-nodejs');
	const places = path.join(folder, 'positions');
	const index = path.join(folder, 'index.json');
	mkdirSync(places, {recursive: true});
	for (let number = 0; number < articles; number++) {
		writeFileSync(path.join(places, `${number.toString(16).padStart(16, '0')}.json`), placeOf(number));
	}

	// What is written in the same moment as the index is looked at again.
	const setTime = ago => {
		const time = new Date(Date.now() - ago);
		utimesSync(places, time, time);
	};
	setTime(3_600_000);
	const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
	const [first, shown] = [/page 1 of|p\. 1\//, new RegExp(`Articles ${articles.toLocaleString('en')}`)];
	const library = prepare => ({
		command: [process.execPath, cli, 'library'],
		first: shown,
		env: () => {
			prepare();
			return {XDG_CONFIG_HOME: home};
		},
	});
	try {
		const times = await starts(
			{
				bundled: {
					command: [process.execPath, cli],
					first,
					env: () => ({XDG_CONFIG_HOME: mkdtempSync(path.join(home, 'home-'))}),
				},
				indexed: library(() => {}),
				stale: library(() => setTime(1_800_000 + 1000 * Math.floor(1000 * Math.random()))),
				missing: library(() => rmSync(index, {force: true})),
			},
			runs,
		);
		const after = ({time}) => time - times.bundled.time;
		return {indexed: after(times.indexed), stale: after(times.stale), missing: after(times.missing)};
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

function placeOf(number) {
	const listing = {
		site: `journal-${number % 40}.example`,
		author: 'Ann Lee',
		date: '2025-01-02',
		source: `https://journal-${number % 40}.example/articles/${number}`,
		kept: `article-${number}.md`,
		minutes: number % 30,
		added: new Date(1.7e12 + 1e6 * number).toISOString(),
		read: new Date(1.71e12 + 1e6 * number).toISOString(),
		isArchived: false,
		tags: number % 3 === 0 ? ['mer', 'à lire'] : [],
		deleted: '',
	};
	const title = `Article ${number} : la digue, le phare et la grève du port`;
	const place = {offset: 7 * number, before: 'x'.repeat(48), after: 'y'.repeat(48)};
	const state = {version: 1, title, place, percent: number % 101, bookmarks: {}, settings: {}, listing, updated: ''};
	return JSON.stringify(state, null, '\t');
}
