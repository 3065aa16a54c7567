import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {changeFile} from '../../source/storage/conf-store.ts';
import {asNobody} from '../as-nobody.ts';
import {stopwatch} from '../stopwatch.ts';
import {emptyFolder} from './folder-for-test.ts';
import {now, open} from './open.ts';

const article = {title: 'Le marché ferme', text: 'Les halles resteront fermées tout l’été. '.repeat(50)};

/** A folder in which `text` stands where the article is remembered. */
function folderWith(text: string) {
	const folder = emptyFolder();
	const file = path.join(folder, 'positions', `${open(folder, article).keys.text}.json`);
	mkdirSync(path.dirname(file));
	writeFileSync(file, text);
	return {folder, file, files: () => readdirSync(path.dirname(file)).sort()};
}

describe('a damaged file', () => {
	test.each([
		['that is empty', ''],
		['that was cut off', '{"version": 1, "place": {"off'],
		['that begins with a byte order mark', '\uFEFF{"version": 1}'],
		['that holds a list', '[]'],
		['that holds null', 'null'],
	])('%s is set aside, and the article is read from its top', (_, damage) => {
		const {folder, file, files} = folderWith(damage);
		const aside = `${file}.damaged-2025-02-03T04-05-06.789Z`;
		const {progress, problems, save} = open(folder, article);
		expect(problems).toEqual([`A file of remembered places is damaged and was set aside as ${aside}.`]);
		expect(progress.offset).toBe(0);
		expect(save({...progress, offset: 82})).toEqual([]);
		expect(readFileSync(aside, 'utf8')).toBe(damage);
		expect(files()).toEqual([path.basename(file), path.basename(aside)]);
		expect(open(folder, article).progress.offset).toBe(82);
	});

	const place = {offset: 41, before: '', after: 'Les halles'};
	test.each([
		['that holds nothing', {}],
		['whose version is none', {version: '1', place}],
		['whose place is none', {version: 1, place: null}],
		['with a bookmark that is none', {version: 1, place, bookmarks: {a: 'garbage', b: place}}],
		[
			'with settings that are none',
			{version: 1, place, bookmarks: {b: place}, settings: {theme: 'nuit', columnWidth: 50}},
		],
	])('%s is read as far as it goes, and set aside before it is written over', (_, damage) => {
		const {folder, file, files} = folderWith(JSON.stringify(damage));
		const aside = `${file}.damaged-2025-02-03T04-05-06.789Z`;
		const {progress, problems, save, saved, store} = open(folder, article);
		expect(problems).toEqual([]);
		expect(files()).toEqual([path.basename(file)]);
		const message = `A file of remembered places is damaged and was set aside as ${aside}.`;
		expect(save({...progress, offset: 82})).toEqual([{message}]);
		expect(JSON.parse(readFileSync(aside, 'utf8'))).toEqual(damage);
		expect(open(folder, article).progress).toMatchObject({offset: 82, settings: saved!.settings});
		expect(Object.keys(open(folder, article).progress.bookmarks)).toEqual(Object.keys(saved!.bookmarks));
		expect(save({...progress, offset: 123})).toEqual([]);
		// The last words say it again: the status row had no room for the name.
		expect(store.save({...progress, offset: 123}, true).problems).toEqual([{message}]);
		expect(open(folder, article).store.save(progress, true).problems).toEqual([]);
	});

	test('of a name or of settings is set aside before it is written over, too', () => {
		const {folder, files, file} = folderWith('');
		const first = open(folder, article, '/halles.md');
		first.save({...first.progress, offset: 82, settings: {theme: 'dark'}});
		const names = path.join(path.dirname(file), '..', 'names');
		const damaged = [...readdirSync(names).map(name => path.join(names, name)), path.join(folder, 'settings.json')];
		for (const each of damaged) writeFileSync(each, '{"version": 1, "text": 5, "theme": "nuit"}');
		const edited = {...article, text: `Mis à jour. ${article.text}`};
		const {progress, save} = open(folder, edited, '/halles.md');
		const told = save({...progress, offset: 123, settings: {columnWidth: 50}}).map(({message}) => message);
		expect(told).toHaveLength(damaged.length);
		for (const each of damaged) expect(told.join()).toContain(`${each}.damaged-`);
		expect(files()).toHaveLength(3);
	});

	test('that was damaged while the article was open is set aside too, and the place is kept', () => {
		const {folder, file} = folderWith('{}');
		const {progress, save} = open(folder, article);
		writeFileSync(file, 'oups');
		expect(save({...progress, offset: 82})[0]?.message).toContain('was set aside as');
		expect(open(folder, article).progress.offset).toBe(82);
	});
});

test('a file of a later release stays as it is, and says so', () => {
	const later = '{"version": 2, "place": {"offset": 41, "before": "", "after": "Les halles"}, "mood": "gai"}';
	const {folder, file} = folderWith(later);
	const message = `A newer article-reader wrote this file, it will not be changed: ${file}`;
	const {progress, problems, save} = open(folder, article);
	expect(problems).toEqual([message]);
	expect(progress.offset).toBe(41);
	expect(save({...progress, offset: 82})).toEqual([{message}]);
	expect(readFileSync(file, 'utf8')).toBe(later);
});

test('a file that cannot be read is left alone, and says so', () => {
	const folder = emptyFolder();
	const file = path.join(folder, 'positions', '0.json');
	mkdirSync(file, {recursive: true});
	const outcome = changeFile(folder, {file: 'positions/0', change: () => ({version: 1}), isWhole: () => true}, now, {
		end: 0,
		lastly: 'give up',
	});
	expect(outcome).toEqual({
		isWritten: false,
		problem: {message: `The place could not be read, a folder stands where a file should: ${file}`},
	});
	expect(readdirSync(path.dirname(file))).toEqual(['0.json']);
});

describe('a place that cannot be kept', () => {
	const fileForFolder = () => {
		const folder = path.join(emptyFolder(), 'fichier');
		writeFileSync(folder, 'un fichier');
		return folder;
	};

	test('costs a sentence each time, and not the reading', () => {
		const folder = fileForFolder();
		const {progress, problems, save, keys} = open(folder, article);
		const file = path.join(folder, 'positions', `${keys.text}.json`);
		expect(problems).toEqual([]);
		const problem = {message: `The place cannot be kept, a file stands where a folder should: ${file}`};
		expect(save(progress)).toEqual([problem]);
		expect(save({...progress, offset: 41})).toEqual([problem]);
	});

	test('in a read-only folder costs no time either', () => {
		const folder = emptyFolder();
		chmodSync(folder, 0o555);
		const {progress, save} = open(folder, article);
		// What tries again and again does so without a pause, for a second.
		const worked = stopwatch();
		expect(asNobody(() => save(progress))[0]?.message).toMatch(/^The place cannot be kept, permission denied: /);
		expect(worked()).toBeLessThan(500);
		chmodSync(folder, 0o700);
	});

	test('is kept as soon as it can be', () => {
		const folder = emptyFolder();
		writeFileSync(path.join(folder, 'names'), 'un fichier');
		const {progress, save, keys} = open(folder, article);
		expect(save(progress)).toHaveLength(1);
		expect(existsSync(path.join(folder, 'positions', `${keys.text}.json`))).toBe(true);
		expect(open(folder, article).saved?.title).toBe(article.title);
	});
});

test.skipIf(process.platform === 'win32')('what a person reads is for that person’s eyes', () => {
	const folder = path.join(emptyFolder(), 'new');
	expect(
		changeFile(folder, {file: 'positions/0', change: () => ({version: 1}), isWhole: () => true}, now, {
			end: 0,
			lastly: 'give up',
		}).isWritten,
	).toBe(true);
	expect(statSync(path.join(folder, 'positions')).mode & 0o777).toBe(0o700);
	expect(statSync(path.join(folder, 'positions', '0.json')).mode & 0o777).toBe(0o600);
});
