import {chmodSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {unlisted} from '../../source/app/library/listing.ts';
import {files, pathOf} from '../../source/storage/folder.ts';
import {changeEntry} from '../../source/storage/library-change.ts';
import {noEntries, readEntries} from '../../source/storage/library-index.ts';
import {readRecent} from '../../source/storage/recent.ts';
import {sweepDeleted} from '../../source/storage/sweep.ts';
import {writeIndex} from '../../source/storage/write-index.ts';
import {asNobody} from '../as-nobody.ts';
import {emptyFolder} from './folder-for-test.ts';
import {articleOf, now, open} from './open.ts';

/** Long after what is written here, as a later start of the reader is. */
const later = () => new Date(Date.now() + 60_000);

/** A folder in which articles of these titles were read half. */
function folderOf(...titles: readonly string[]): string {
	const folder = emptyFolder();
	for (const title of titles) read(folder, title);
	return folder;
}

function read(folder: string, title: string, percent = 50, file = `/articles/${title}.md`) {
	const {progress, save, keys} = open(folder, articleOf(title), file);
	expect(save({...progress, percent, listing: {source: file, minutes: 3, read: now().toISOString()}})).toEqual([]);
	return keys.text;
}

const titlesIn = (folder: string) =>
	readEntries(folder, later)
		.entries.map(({title}) => title)
		.sort();

/** Reads the library and keeps the index, as the reader does. */
function index(folder: string): void {
	const {index} = readEntries(folder, later);
	expect(index).not.toBeNull();
	writeIndex(folder, index!);
}

const positionsIn = (folder: string) => path.dirname(pathOf(folder, files.position('any')));

describe('the library', () => {
	test('is empty where nothing was ever read', () => {
		expect(readEntries(emptyFolder(), now)).toEqual(noEntries);
	});

	test('that cannot be read, or in which nothing can be kept, is not just empty', () => {
		const [closed, home] = [folderOf('a'), emptyFolder()];
		chmodSync(positionsIn(closed), 0);
		const said = (folder: string | null) => readEntries(folder, later).problems.map(each => each.message);
		const inIt = path.join(home, 'new', 'folder');
		expect(asNobody(() => said(closed))).toEqual([`The library could not be read, permission denied: ${closed}`]);
		expect(said(null)).toEqual(['There is no home folder, so the place cannot be kept.']);
		chmodSync(positionsIn(closed), 0o700);
		writeFileSync(path.join(home, 'new'), '');
		expect(said(inIt)).toEqual([`Nothing can be kept, a file stands where a folder should: ${inIt}`]);
	});

	test('has every article, with what the list shows of it', () => {
		const folder = folderOf('a', 'b');
		expect(titlesIn(folder)).toEqual(['a', 'b']);
		const entry = readEntries(folder, later).entries.find(({title}) => title === 'a');
		expect(entry).toEqual({
			...unlisted,
			key: open(folder, articleOf('a')).keys.text,
			title: 'a',
			percent: 50,
			minutes: 3,
			source: '/articles/a.md',
			added: now().toISOString(),
			read: now().toISOString(),
		});
	});

	test('is read from its index alone, as long as nothing was written', () => {
		const folder = folderOf('a', 'b');
		index(folder);
		expect(readEntries(folder, later).index).toBeNull();
		// Nobody looks at the files: this one is no place any more, and its folder says that nothing has changed.
		const {mtime} = {mtime: new Date(Date.now() - 100_000)};
		utimesSync(positionsIn(folder), mtime, mtime);
		index(folder);
		const [name] = readdirSync(positionsIn(folder));
		writeFileSync(path.join(positionsIn(folder), name!), '{"version": 1');
		expect(titlesIn(folder)).toEqual(['a', 'b']);
	});

	test.each([
		['missing', (file: string) => rmSync(file, {force: true})],
		['cut off', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))],
		['of another release', (file: string) => writeFileSync(file, '{"version": 2, "rows": {}}')],
		['nonsense', (file: string) => writeFileSync(file, '{"version": 1, "rows": {"a": 7}}')],
	])('is made from the files where its index is %s', (_, damage) => {
		const folder = folderOf('a', 'b');
		index(folder);
		damage(pathOf(folder, files.index));
		expect(titlesIn(folder)).toEqual(['a', 'b']);
		index(folder);
		expect(titlesIn(folder)).toEqual(['a', 'b']);
	});

	test('knows what was written since its index', () => {
		const folder = folderOf('a', 'b');
		index(folder);
		read(folder, 'c');
		read(folder, 'a', 80);
		rmSync(pathOf(folder, files.position(open(folder, articleOf('b')).keys.text)));
		const {entries} = readEntries(folder, later);
		expect(Object.fromEntries(entries.map(({title, percent}) => [title, percent]))).toEqual({a: 80, c: 50});
	});

	test('loses of a damaged file that one alone, and says so', () => {
		const folder = folderOf('a', 'b', 'c');
		const file = pathOf(folder, files.position(open(folder, articleOf('b')).keys.text));
		writeFileSync(file, '{"version": 1, "title"');
		const {entries, problems} = readEntries(folder, later);
		expect(entries.map(({title}) => title).sort()).toEqual(['a', 'c']);
		expect(problems.map(({message}) => message)).toEqual([expect.stringContaining('.damaged-')]);
		expect(readEntries(folder, later).problems).toEqual([]);
	});

	test('has an article whose text was corrected once', () => {
		const folder = folderOf('a');
		const edited = {title: 'a', text: `Corrigé.\n${articleOf('a').text}`};
		const {progress, save} = open(folder, edited, '/articles/a.md');
		save({...progress, percent: 60, listing: {source: '/articles/a.md'}});
		const {entries} = readEntries(folder, later);
		expect(entries).toHaveLength(1);
	});

	/** Reads an article, of another text each time, at one place after the other. */
	function readAt(folder: string, ...files: readonly string[]): void {
		for (const [index, file] of files.entries()) {
			const edited = {title: 'a', text: `${'Corrigé.\n'.repeat(index)}${articleOf('a').text}`};
			const {progress, save} = open(folder, edited, file);
			const listing = {source: file, minutes: 3, read: now().toISOString()};
			expect(save({...progress, offset: 4000 + index * 9, percent: 60, listing})).toEqual([]);
		}
	}

	test('has an article whose file was moved once, at its new place, whatever texts it had', () => {
		const folder = emptyFolder();
		readAt(folder, '/gone/a.md', '/gone/a.md', '/gone/b.md', '/gone/b.md', '/gone/c.md');
		expect(readEntries(folder, later).entries.map(({source}) => source)).toEqual(['/gone/c.md']);
		expect(readRecent(folder, later).articles.map(({source}) => source)).toEqual(['/gone/c.md']);
	});

	test('has an article that was only moved once, though an earlier text of it was read at the old place', () => {
		const folder = emptyFolder();
		readAt(folder, '/gone/a.md', '/gone/a.md');
		const {progress, save} = open(folder, {title: 'a', text: `Corrigé.\n${articleOf('a').text}`}, '/gone/b.md');
		save({...progress, listing: {source: '/gone/b.md'}});
		expect(readEntries(folder, later).entries.map(({source}) => source)).toEqual(['/gone/b.md']);
	});

	test('has both of two texts of an article where the first is still in its place', () => {
		const folder = emptyFolder();
		const first = path.join(emptyFolder(), 'a.md');
		writeFileSync(first, '');
		readAt(folder, first, '/gone/b.md');
		expect(
			readEntries(folder, later)
				.entries.map(({source}) => source)
				.sort(),
		).toEqual([first, '/gone/b.md'].sort());
	});
});

describe('what is changed in the library', () => {
	test('is written, and the place of who reads it meanwhile stays', () => {
		const folder = folderOf('a');
		const [before] = readEntries(folder, now).entries;
		read(folder, 'a', 90);
		expect(changeEntry(folder, before!, {...before!, isArchived: true, tags: ['mer']}, now)).toEqual([]);
		expect(readEntries(folder, now).entries[0]).toMatchObject({isArchived: true, tags: ['mer'], percent: 90});
	});

	test('by two at once is kept of both', () => {
		const folder = folderOf('a');
		const [before] = readEntries(folder, now).entries;
		changeEntry(folder, before!, {...before!, tags: ['mer']}, now);
		changeEntry(folder, before!, {...before!, tags: ['nuit']}, now);
		changeEntry(folder, before!, {...before!, isArchived: true}, now);
		const [entry] = readEntries(folder, now).entries;
		expect(entry).toMatchObject({isArchived: true, tags: ['mer', 'nuit']});
	});

	test('is not undone by a reader who has the article open', () => {
		const folder = folderOf('a');
		const reader = open(folder, articleOf('a'), '/articles/a.md');
		const [before] = readEntries(folder, now).entries;
		changeEntry(folder, before!, {...before!, tags: ['mer'], isArchived: true}, now);
		reader.save({...reader.progress, percent: 70, offset: 40, listing: {source: '/articles/a.md'}});
		expect(readEntries(folder, now).entries[0]).toMatchObject({isArchived: true, tags: ['mer'], percent: 70});
	});

	test('takes what is archived or deleted from what is opened by itself', () => {
		const folder = folderOf('a', 'b', 'c');
		for (const entry of readEntries(folder, now).entries) {
			if (entry.title === 'a') changeEntry(folder, entry, {...entry, isArchived: true}, now);
			if (entry.title === 'b') changeEntry(folder, entry, {...entry, deleted: 'now'}, now);
		}

		expect(readRecent(folder, now).articles.map(({source}) => source)).toEqual(['/articles/c.md']);
	});
});

describe('what is deleted', () => {
	/** Deletes an article so many minutes ago. */
	function deleted(folder: string, title: string, minutesAgo: number): void {
		const entry = readEntries(folder, now).entries.find(each => each.title === title)!;
		const deleted = new Date(now().getTime() - minutesAgo * 60_000).toISOString();
		changeEntry(folder, entry, {...entry, deleted}, now);
	}

	const sweep = (folder: string, articles: string) => sweepDeleted(folder, articles, readEntries(folder, now), now);

	test('goes after an hour, with its copy and its earlier texts, and nothing else', () => {
		const folder = folderOf('a', 'b', 'c');
		const articles = emptyFolder();
		for (const name of ['a.md', 'c.md']) writeFileSync(path.join(articles, name), '');
		const edited = {title: 'a', text: `Corrigé.\n${articleOf('a').text}`};
		const {progress, save} = open(folder, edited, '/articles/a.md');
		save({...progress, offset: 9, listing: {source: '/articles/a.md', kept: 'a.md'}});
		deleted(folder, 'a', 61);
		deleted(folder, 'b', 59);
		sweep(folder, articles);
		expect(titlesIn(folder)).toEqual(['b', 'c']);
		expect(readdirSync(articles)).toEqual(['c.md']);
	});

	test('and was opened again since, stays', () => {
		const folder = folderOf('a');
		deleted(folder, 'a', 61);
		const remembered = readEntries(folder, now);
		const {progress, save} = open(folder, articleOf('a'), '/articles/a.md');
		save({...progress, offset: 9, listing: {source: '/articles/a.md', deleted: ''}});
		sweepDeleted(folder, null, remembered, now);
		expect(titlesIn(folder)).toEqual(['a']);
	});
});
