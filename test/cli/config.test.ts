import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderWith, run} from './run.ts';

const inFolder = (folder: string, ...args: readonly string[]) =>
	run(['config', ...args], {folder, env: {XDG_CONFIG_HOME: folder}});

const fileIn = (folder: string) => path.join(folder, 'article-reader-nodejs', 'config.toml');

test('--init makes a file of comments, once', async () => {
	const folder = folderWith({});
	const {code, out, err} = await inFolder(folder, '--init');
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(out).toBe(`Made ${fileIn(folder)}: every line in it is a comment until you take its # away.\n`);
	const text = readFileSync(fileIn(folder), 'utf8');
	expect(text).toContain('# width = 72\n');
	expect(text).toContain('# next-page = ["Space", ');
	expect(await inFolder(folder, '--init')).toEqual({
		code: 1,
		out: '',
		err: `${fileIn(folder)} is there already: edit it, or move it away first.\n`,
	});
	expect(readFileSync(fileIn(folder), 'utf8')).toBe(text);
});

test('alone it prints where the file is and what holds, and what is wrong, with the line', async () => {
	const folder = folderWith({});
	const fresh = await inFolder(folder);
	expect(fresh).toMatchObject({code: 0, err: ''});
	expect(fresh.out).toContain(`# ${fileIn(folder)}: no such file yet; `);
	expect(fresh.out).toContain('width = 72  # until you choose another\n');
	const settings = path.join(folder, 'article-reader-nodejs', 'settings.json');
	mkdirSync(path.dirname(settings), {recursive: true});
	writeFileSync(settings, '{"columnWidth": 80}');
	expect((await inFolder(folder)).out).toContain('width = 80  # as last chosen\ntheme = "auto"  # until you');
	rmSync(settings);
	await inFolder(folder, '--init');
	writeFileSync(fileIn(folder), 'width = 60\ntheme = "blue"\n[keys]\nnext-page = ["F5", "Ctrl-"]\nfly = "f"\n');
	const {code, out, err} = await inFolder(folder);
	expect(code).toBe(1);
	expect(out).toContain(`# ${fileIn(folder)}, `);
	expect(out).toContain('width = 60\n');
	expect(out).toContain('[keys]\nnext-page = ["F5"]\n');
	expect(err.trimEnd().split('\n')).toEqual([
		expect.stringContaining(`${fileIn(folder)}, line 2: theme: this can only be "auto"`),
		expect.stringContaining(`${fileIn(folder)}, line 4: there is no key “Ctrl-”`),
		expect.stringContaining(`${fileIn(folder)}, line 5: there is no command “fly”`),
	]);
});

test('what is listed are the keys that hold, and no command that has its own', async () => {
	const folder = folderWith({});
	await inFolder(folder, '--init');
	const keysIn = async (text: string) => {
		writeFileSync(fileIn(folder), text);
		return (await inFolder(folder)).out.split('[keys]\n')[1] ?? '';
	};
	const template = readFileSync(fileIn(folder), 'utf8').replace(/^# (?=[\w-]+ = )/gm, '');
	expect(await keysIn(template)).toBe('');
	expect(await keysIn('[keys]\nline-down = ["j", "Down", "Enter", "e"]\n')).toBe('');
	expect(await keysIn('[keys]\nnext-page = ["Space", "n"]\nquit = "n"\n')).toContain(
		'next-page = ["Space", "n"]\nnext-hit = []\nquit = ["Ctrl-C"]\n',
	);
});

test('of a file of something else a few lines are told, in their order, and how many more there are', async () => {
	const folder = folderWith({});
	await inFolder(folder, '--init');
	writeFileSync(fileIn(folder), `[keys]\nfly = "f"\n${'Il était une fois un pont.\n'.repeat(90)}`);
	const lines = (await inFolder(folder)).err.trimEnd().split('\n');
	expect(lines.map(line => /line (\d+)/.exec(line)?.[1])).toEqual(['2', '3', '4', '5', '6', undefined]);
	expect(lines.at(-1)).toBe(`${fileIn(folder)}: 86 more mistakes.`);
});

test('it takes no article, and where no file can be made it says so', async () => {
	expect(await run(['config', 'x.md'])).toMatchObject({code: 2, out: ''});
	const folder = folderWith({'article-reader-nodejs': 'no folder'});
	expect(await inFolder(folder, '--init')).toMatchObject({code: 1, err: expect.stringContaining('cannot be made')});
});

test('the language of the file comes before that of the locale, and its width and theme before the usual', async () => {
	const folder = folderWith({'pont.md': '# Le pont\n\nUn mot après l’autre, et encore un autre mot.'});
	await inFolder(folder, '--init');
	writeFileSync(fileIn(folder), 'language = "fr"\nwidth = 20\n');
	const env = {XDG_CONFIG_HOME: folder, LANG: 'en_GB.UTF-8'};
	expect((await run(['--help'], {folder, env})).out).toContain('Lire des articles');
	const {out} = await run(['print', 'pont.md'], {folder, env});
	expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(20);
	expect((await run(['print', 'pont.md', '--width', '80'], {folder, env})).out).toContain(
		'autre, et encore un autre mot.',
	);
});
