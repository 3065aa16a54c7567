import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {emptyFolder} from '../storage/folder-for-test.ts';
import {articleOf, now, open} from '../storage/open.ts';
import type {Harness} from '../terminal/harness.ts';
import {
	cli,
	firstWordOf,
	type Home,
	type LaunchOptions,
	numberedWords,
	openHome,
	pageOf,
	readOn,
	statusOf,
} from '../terminal/reader.ts';
import {bundle} from './bundle.ts';
import {canMount, mounted} from './mounts.ts';
import {inLanes, trial} from './sizes.ts';

/** What all the files under a folder hold, by their paths from there. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
	const paths = files.map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)));
	return Object.fromEntries(paths.sort().map(file => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

function fill(folder: string, contents: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(contents)) {
		mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
		writeFileSync(path.join(folder, file), text);
	}
}

/** A page turns, and q quits. */
async function expectToGoOn(reader: Harness): Promise<void> {
	const page = pageOf(reader);
	reader.press(' ');
	await reader.until(() => pageOf(reader) !== page);
	reader.press('q');
	expect(await reader.exit).toBe(0);
}

describe('a store cut off at any byte', () => {
	const article = articleOf('Le port');
	const edited = {...article, text: `Mis à jour. ${article.text}`};

	test('is read as far as it is whole, and what is not whole is set aside and never written over', () => {
		const whole = emptyFolder();
		const {progress, save} = open(whole, article, '/port.md');
		const listing = {read: now().toISOString()};
		expect(save({...progress, offset: 400, bookmarks: {a: 100}, settings: {columnWidth: 50}, listing})).toEqual([]);
		const contents = contentsOf(whole);
		expect(Object.keys(contents)).toHaveLength(5);
		const folder = emptyFolder();
		for (const [file, text] of Object.entries(contents)) {
			for (let length = 0; length < text.length; length++) {
				for (const today of [article, edited]) {
					rmSync(folder, {recursive: true});
					const cut = text.slice(0, length);
					fill(folder, {...contents, [file]: cut});
					const {progress, problems, save} = open(folder, today, '/port.md');
					if (today === article) expect(progress.offset).toBe(file.startsWith('positions') ? 0 : 400);
					const told = [
						...problems,
						...save({...progress, offset: 500, settings: {theme: 'dark'}}).map(each => each.message),
					];
					for (const message of told) expect(message).toMatch(/ is damaged and was set aside as /);
					expect(Object.values(contentsOf(folder)), `${file}, ${length}`).toContain(cut);
					expect(open(folder, today, '/port.md').progress.offset).toBe(500);
				}
			}
		}
	});

	test('is no reason not to read on a terminal, either', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		await expectToGoOn(await home.read([file]));
		const [config] = [path.join(home.folder, 'config')];
		const contents = contentsOf(config);
		await inLanes(trial('cut stores on a terminal'), 4, async chance => {
			const other = openHome();
			const name = chance.pick(Object.keys(contents).filter(each => each.includes('positions')));
			const cut = contents[name]!.slice(0, chance.between(0, contents[name]!.length - 1));
			fill(path.join(other.folder, 'config'), {...contents, [name]: cut});
			const reader = await other.read([file]);
			expect(statusOf(reader)).toContain('is damaged and was set aside as');
			await expectToGoOn(reader);
			expect(Object.values(contentsOf(other.folder))).toContain(cut);
		});
	}, 600_000);
});

describe('a store from another version', () => {
	test('older, with fewer fields: is read as far as it goes', () => {
		const folder = emptyFolder();
		const article = articleOf('Le port');
		const {keys} = open(folder, article);
		const place = {offset: 41, before: '', after: article.text.slice(41, 80)};
		fill(folder, {[`positions/${keys.text}.json`]: JSON.stringify({place})});
		const {progress, problems, save} = open(folder, article);
		expect([problems, progress.offset]).toEqual([[], 41]);
		expect(save({...progress, bookmarks: {a: 100}})).toEqual([]);
		expect(open(folder, article).progress).toMatchObject({offset: 41, bookmarks: {a: 100}});
	});

	test('newer, every file of it: is read as far as it goes, and stays as it is', () => {
		const folder = emptyFolder();
		const article = articleOf('Le port');
		const first = open(folder, article, '/port.md');
		first.save({...first.progress, offset: 400, settings: {columnWidth: 50}});
		const newer = Object.fromEntries(
			Object.entries(contentsOf(folder)).map(([file, text]) => [file, text.replace('"version": 1', '"version": 2')]),
		);
		fill(folder, newer);
		const {progress, problems, save} = open(folder, article, '/port.md');
		expect(progress).toMatchObject({offset: 400, settings: {columnWidth: 50}});
		for (const message of problems)
			expect(message).toMatch(/^A newer article-reader wrote this file, it will not be changed: /);
		const [problem] = save({...progress, offset: 500, settings: {theme: 'dark'}});
		expect(problem?.message).toMatch(/^A newer article-reader wrote this file/);
		expect(contentsOf(folder)).toEqual(newer);
	});
});

describe('a disk that is full', () => {
	test('at any byte leaves the file as it was, or writes it whole', async () => {
		const program = await bundle(`
			import {articleOf, open} from '../storage/open.ts';
			const {progress, save} = open(process.argv[2], articleOf('Le port'));
			const bookmarks = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [letter, 200 * index]));
			process.stdout.write(save({...progress, offset: 500, bookmarks}).map(({message}) => message).join());
		`);
		const folder = emptyFolder();
		const article = articleOf('Le port');
		const first = open(folder, article);
		first.save({...first.progress, offset: 400});
		const before = contentsOf(folder);
		const told = new Set<string>();
		for (let blocks = 0; contentsOf(folder).length === before.length && blocks < 40; blocks++) {
			const line = `ulimit -f ${blocks}; exec "$@"`;
			const said = execFileSync('sh', ['-c', line, 'sh', process.execPath, program, folder], {encoding: 'utf8'});
			told.add(said.replace(/: .*/, ''));
			const {offset, bookmarks} = open(folder, article).progress;
			expect([offset, Object.keys(bookmarks).length], `${blocks} blocks`).toEqual(said === '' ? [500, 26] : [400, 0]);
			if (said === '') break;
			expect(contentsOf(folder)).toEqual(before);
		}

		expect([...told].sort()).toEqual([
			'',
			'The place cannot be kept, no file may be that large here',
			'The place cannot be kept, the disk is full',
		]);
	});

	/** Puts the store of a reader where a script says, and expects that reading goes on there and changes nothing. */
	async function expectKept(options: LaunchOptions, sentence: string) {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const first = await home.read([file]);
		const word = await readOn(home, first);
		first.press('q');
		await first.exit;
		cpSync(path.join(home.folder, 'config'), path.join(home.folder, 'before'), {recursive: true});
		const reader = await home.read([file], options);
		expect(firstWordOf(reader)).toBe(word);
		// Opening it is what cannot be kept; a key sooner than that would clear the sentence.
		await reader.until(sentence);
		await expectToGoOn(reader);
		expect(reader.screen()).toContain(sentence);
		return {before: contentsOf(path.join(home.folder, 'before')), home};
	}

	test('is said, and reading goes on: a limit of the size of files', async () => {
		const command = ['sh', '-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, cli];
		const {before, home} = await expectKept({command}, 'The place cannot be kept, no file may be that large here:');
		expect(contentsOf(path.join(home.folder, 'config'))).toEqual(before);
	});

	const disks = {
		'a disk without a free byte': {
			script: 'mount -t tmpfs -o size=256k none config; cp -r before/. config; cat /dev/zero >config/rest 2>&-',
			sentence: 'The place cannot be kept, the disk is full:',
		},
		'a disk that is read-only': {
			script: 'mount --bind config config; mount -o remount,ro,bind config',
			sentence: 'The place cannot be kept, the file system is read-only:',
		},
	};
	test.runIf(canMount).each(Object.entries(disks))('%s', async (_, {script, sentence}) => {
		const command = mounted(`${script}; "$@"; code=$?; rm -f config/rest; cp -r config after; exit $code`);
		const {before, home} = await expectKept({command}, sentence);
		expect(contentsOf(path.join(home.folder, 'after'))).toEqual(before);
	});
});

test.runIf(canMount)(
	'on a disk that is read-only the library shows what is kept, and says so of one that cannot begin',
	async () => {
		const command = mounted('mount --bind config config; mount -o remount,ro,bind config; exec "$@"');
		const home = openHome();
		const nothing = await home.read(['library'], {command});
		await nothing.until('Nothing can be kept, the file system is read-only:');
		nothing.press('q');
		await nothing.exit;
		const first = await home.read([home.write('article.md', numberedWords(30))]);
		first.press('q');
		await first.exit;
		const reader = await home.read(['library'], {command});
		for (const key of ['D', 'a', 'Tmer\r']) {
			reader.press(key);
			await reader.until('Not kept. The place cannot be kept, the file system is read-only:');
			expect(reader.screen()).toContain('[Articles 1]  Archive 0');
			expect(reader.screen()).toContain('Titre');
			reader.press('j');
			await reader.until(() => !reader.screen().includes('Not kept.'));
			expect(reader.screen()).not.toContain('#mer');
		}

		reader.press('q');
		expect(await reader.exit).toBe(0);
	},
);

describe.runIf(canMount)('no HOME and no XDG_CONFIG_HOME', () => {
	/** The reader under a list of users of ours, in which we are root, and no other source of users. */
	const under = (home: Home, users: string) => {
		home.write('users', users);
		home.write('sources', 'passwd: files\n');
		const script = 'mount --bind users /etc/passwd; mount --bind sources /etc/nsswitch.conf; exec "$@"';
		return {command: mounted(script), env: {HOME: undefined, XDG_CONFIG_HOME: undefined}};
	};

	test('the place is kept where the list of users has the home', async () => {
		const home = openHome();
		const file = home.write('article.md', numberedWords(30));
		const own = path.join(home.folder, 'own');
		mkdirSync(own);
		const users = `root:x:0:0::${own}:/bin/sh\n`;
		const reader = await home.read([file], under(home, users));
		reader.press(' ');
		await reader.until('page 2 of');
		const page = pageOf(reader);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(readdirSync(path.join(own, '.config', 'article-reader-nodejs'))).toContain('positions');
		expect(pageOf(await home.read([file], under(home, users)))).toBe(page);
	});

	test('a user without a home reads, and is told', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', numberedWords(30))], under(home, ''));
		reader.press(' ');
		await reader.until('There is no home folder, so the place cannot be kept.');
		await expectToGoOn(reader);
	});
});
