import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {filler, hostile, markdown} from './hostile.ts';
import {openHome, pageOf} from './reader.ts';
import {expectOwn, foreignTo, tokensOf} from './tokens.ts';

describe('the tokenizer of these tests', () => {
	test.each(Object.entries(hostile))('sees %s', (_, text) => {
		expect(() => expectOwn(text)).toThrow();
	});

	test('knows what the reader writes', () => {
		const own =
			'\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[H\x1b[K\x1b[1m« É »\x1b[22m ❤️\r\n\x1b[J\x1b[?2026h\x1b]52;c;YQ==\x07';
		expect(foreignTo(own)).toEqual([]);
		expect(
			tokensOf(own)
				.map(({text}) => text)
				.join(''),
		).toBe(own);
	});
});

test('nothing in an article reaches the terminal as a command, on any screen of the reader', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', markdown)]);
	expect(reader.screen()).toContain('Titre ');
	const typed = '/\x9b91;97m\u202ephrase';
	for (const keys of [
		'j',
		' ',
		'G',
		'g',
		'\t',
		'p',
		'"',
		'\t',
		'\t',
		'\t',
		'\x1b',
		'o',
		'o',
		typed,
		'\x1b',
		'T',
		'?',
	]) {
		// What an earlier key draws late is no answer to this one.
		await reader.quiet();
		const {length} = reader.raw();
		reader.press(keys);
		await reader.until(() => reader.raw().length > length);
	}

	reader.press('\x03');
	expect(await reader.exit).toBe(0);
	expectOwn(reader.raw());
	expect(reader.raw().split('\x1b[?1049l')).toHaveLength(2);
});

test('a text in UTF-16 with halves of surrogate pairs is shown', async () => {
	const home = openHome();
	const text = `\ufeffUn titre\n\nDes moitiés : \ud83d et \ude42, puis \u202e. ${filler}`;
	const reader = await home.read([home.write('article.txt', Buffer.from(text, 'utf16le'))]);
	expect(pageOf(reader)).toContain('Des moitiés : \ufffd et \ufffd, puis \ufffd.');
	reader.press('q');
	await reader.exit;
	expectOwn(reader.raw());
});

test.each(['print', 'quotes', 'people', 'quotes --format markdown', 'people --format markdown'])(
	'%s writes text to a terminal, and no command',
	async line => {
		const home = openHome();
		const reader = home.launch([...line.split(' '), home.write('article.md', markdown)]);
		expect(await reader.exit).toBe(0);
		expect(reader.raw()).toContain('Ann Lee');
		expectOwn(reader.raw());
	},
);

test.each(['analyze', 'quotes --format csv', 'people --format csv', 'quotes --format json', 'people --format json'])(
	'%s writes data to a terminal, and no control',
	async line => {
		const home = openHome();
		const reader = home.launch([...line.split(' '), home.write('article.md', markdown)]);
		expect(await reader.exit).toBe(0);
		expect(reader.raw()).toContain('Ann Lee');
		expect(reader.raw().replace(/[\r\n\t]/g, '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
	},
);

describe('an error message is a sentence, whatever it names', () => {
	const name = `${hostile['a style']}${hostile['a title']}${hostile['a style in C1']}\n\u202e.md`;
	const mistakes: readonly (readonly string[])[] = [
		[name],
		['a.md', name],
		['--theme', name],
		[`--${hostile['a style']}`],
		['quotes', '--format', name],
	];
	test.each(mistakes.map(args => [JSON.stringify(args), args] as const))('%s', async (_, args) => {
		const reader = openHome().launch(args);
		expect([1, 2]).toContain(await reader.exit);
		expectOwn(reader.raw());
		expect(reader.raw().trim().split('\n')).toHaveLength(1);
	});

	test('a binary file', async () => {
		const home = openHome();
		const reader = home.launch([home.write(name.replaceAll('/', ''), '\0')]);
		expect(await reader.exit).toBe(1);
		expect(reader.screen()).toContain('is a binary file');
		expectOwn(reader.raw());
	});

	test('a file of remembered places that is damaged, in the status row', async () => {
		const home = openHome();
		const config = path.join(home.folder, name.replaceAll('/', ''));
		mkdirSync(path.join(config, 'article-reader-nodejs'), {recursive: true});
		writeFileSync(path.join(config, 'article-reader-nodejs', 'settings.json'), '{');
		const file = home.write('article.md', filler);
		const reader = await home.read([file], {columns: 200, env: {XDG_CONFIG_HOME: config}});
		expect(reader.screen()).toContain('is damaged and was set aside');
		reader.press('q');
		await reader.exit;
		expectOwn(reader.raw());
	});
});
