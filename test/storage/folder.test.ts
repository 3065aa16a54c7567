import {execFileSync} from 'node:child_process';
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {storageFolder} from '../../source/storage/folder.ts';

const from = (platform: string, env: Record<string, string | undefined>, ...homes: readonly string[]) =>
	storageFolder({platform, env, homes: homes.map(home => () => home)});

test.each([
	['the home folder', 'linux', {}, '/home/lea', '/home/lea/.config/article-reader-nodejs'],
	['XDG_CONFIG_HOME', 'linux', {XDG_CONFIG_HOME: '/conf'}, '/home/lea', '/conf/article-reader-nodejs'],
	['a Mac', 'darwin', {}, '/Users/lea', '/Users/lea/Library/Preferences/article-reader-nodejs'],
	['APPDATA', 'win32', {APPDATA: 'D:\\Data'}, 'C:\\Users\\Lea', 'D:\\Data\\article-reader-nodejs\\Config'],
	['Windows', 'win32', {}, 'C:\\Users\\Lea', 'C:\\Users\\Lea\\AppData\\Roaming\\article-reader-nodejs\\Config'],
])('follows %s', (_, platform, env, home, folder) => {
	expect(from(platform, env, home)).toBe(folder);
});

test.each([
	['empty', ''],
	['relative', 'ici'],
])('where HOME is %s, asks the password database', (_, home) => {
	expect(from('linux', {}, home, '/home/lea')).toBe('/home/lea/.config/article-reader-nodejs');
});

test.each(['', 'ici', './.config'])('where XDG_CONFIG_HOME is "%s", does without it', XDG_CONFIG_HOME => {
	expect(from('linux', {XDG_CONFIG_HOME}, '/home/lea')).toBe('/home/lea/.config/article-reader-nodejs');
});

test('is nowhere rather than in the working folder', () => {
	expect(from('linux', {}, '', 'ici')).toBe(null);
	expect(from('darwin', {}, '')).toBe(null);
	expect(from('win32', {APPDATA: 'Data'}, '')).toBe(null);
});

test('a user without a home has none', () => {
	const homeless = () => {
		throw new Error('no such user');
	};
	expect(storageFolder({platform: 'linux', env: {}, homes: [homeless, homeless]})).toBe(null);
});

test('is the folder that conf would choose', () => {
	const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'home-')));
	const {XDG_CONFIG_HOME: _, ...env} = process.env;
	const ask = "import('conf').then(({default: Conf}) => console.log(new Conf({projectName: 'article-reader'}).path))";
	try {
		const chosen = execFileSync(process.execPath, ['-e', ask], {env: {...env, HOME: home, USERPROFILE: home}});
		const ours = storageFolder({
			platform: process.platform,
			env: {...env, XDG_CONFIG_HOME: undefined},
			homes: [() => home],
		});
		expect(path.dirname(chosen.toString().trim())).toBe(ours);
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
});
