import {writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {unlisted} from '../../source/app/library/listing.ts';
import {files, pathOf} from '../../source/storage/folder.ts';
import {readRecent} from '../../source/storage/recent.ts';
import {emptyFolder} from './folder-for-test.ts';
import {articleOf, now, open} from './open.ts';

const sourcesIn = (folder: string) => readRecent(folder, now).articles.map(({source}) => source);

let reads = 0;

/** Opens an article and reads it so far. */
function read(folder: string, title: string, percent: number, listing = {}) {
	const file = `/articles/${title}.md`;
	const {progress, save} = open(folder, articleOf(title), file);
	const opened = {source: file, read: `${++reads}`};
	expect(save({...progress, percent, listing: {...unlisted, ...opened, ...listing}})).toEqual([]);
}

describe('the articles left before their end', () => {
	test('are none at first', () => {
		expect(readRecent(emptyFolder(), now)).toEqual({articles: [], problem: null});
		expect(readRecent(null, now)).toEqual({articles: [], problem: null});
	});

	test('are the latest first, each once', () => {
		const folder = emptyFolder();
		for (const title of ['a', 'b', 'a']) read(folder, title, 50);
		expect(sourcesIn(folder)).toEqual(['/articles/a.md', '/articles/b.md']);
	});

	test('are without those read to their end, archived, or that nobody can open again', () => {
		const folder = emptyFolder();
		for (const title of ['a', 'b', 'c', 'd']) read(folder, title, 50);
		read(folder, 'b', 100);
		read(folder, 'c', 50, {isArchived: true});
		read(folder, 'd', 50, {source: ''});
		expect(sourcesIn(folder)).toEqual(['/articles/a.md']);
	});

	test('that one reader finishes and begins again are told anew each time', () => {
		const folder = emptyFolder();
		const {progress, save} = open(folder, articleOf('a'), '/articles/a.md');
		const listing = {source: '/articles/a.md', read: now().toISOString()};
		const found = [40, 100, 10].map(percent => {
			save({...progress, percent, offset: percent, listing});
			return sourcesIn(folder).length;
		});
		expect(found).toEqual([1, 0, 1]);
	});

	test('are twenty at most', () => {
		const folder = emptyFolder();
		for (let index = 0; index < 23; index++) read(folder, `n${index}`, 5);
		expect(sourcesIn(folder)).toHaveLength(20);
		expect(sourcesIn(folder)[0]).toBe('/articles/n22.md');
	});

	test('survive a damaged one among them', () => {
		const folder = emptyFolder();
		read(folder, 'a', 50);
		const file = pathOf(folder, files.recent);
		const [entry] = readRecent(folder, now).articles;
		writeFileSync(
			file,
			JSON.stringify({version: 1, articles: [7, {text: '../../etc'}, {...entry, kept: '../../notes.md'}, entry]}),
		);
		expect(sourcesIn(folder)).toEqual(['/articles/a.md']);
	});
});
