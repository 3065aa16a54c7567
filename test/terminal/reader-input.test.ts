import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {cli, numberedWords, openHome, pageOf, pipedInto, statusOf} from './reader.ts';

const program = `${process.execPath} ${cli}`;

describe('an article from a pipe', () => {
	test.each([['without a name', []] as const, ['named -', ['-']] as const])(
		'%s is read with keys from the terminal',
		async (_, args) => {
			const home = openHome();
			home.write('article.md', numberedWords(30));
			const reader = await home.read(args, {command: pipedInto});
			expect(reader.line(0)).toContain('Titre');
			reader.press(' ');
			await reader.until('page 2 of');
			reader.press('q');
			expect(await reader.exit).toBe(0);
			expect(reader.isAlternate()).toBe(false);
			expect(reader.isCursorHidden()).toBe(false);
			expect(reader.modes('after')).toBe(reader.modes('before'));
		},
	);

	test('that holds nothing: the bundled article, and a sentence about it', async () => {
		const reader = await openHome().read([], {command: ['sh', '-c', `: | ${program}`]});
		expect(statusOf(reader)).toBe('Nothing came through the pipe: this is the bundled article.');
		expect(pageOf(reader)).toContain('Elon Musk');
		reader.press('q');
		expect(await reader.exit).toBe(0);
	});

	test('that holds nothing, and - asked for it: an error', async () => {
		const reader = openHome().launch([], {command: ['sh', '-c', `: | ${program} -`]});
		expect(await reader.exit).toBe(1);
		expect(reader.screen().trim()).toBe('There is nothing to read in standard input: it is empty.');
	});

	test('that nobody has filled yet is no article: - with a terminal for standard input says what to do', async () => {
		const reader = openHome().launch(['-']);
		expect(await reader.exit).toBe(1);
		expect(reader.screen()).toMatch(/^Nothing is piped into standard input\. Name a file/);
	});
});

describe('a pipe that is slow', () => {
	test('is said to be waited for, with how much came, and the page is drawn on a clean screen', async () => {
		const home = openHome();
		home.write('article.md', numberedWords(30));
		const script = 'mkfifo more; { head -c 2000 article.md; cat more; tail -c +2001 article.md; } | "$@"';
		const reader = home.launch(['-'], {command: ['sh', '-c', script, 'sh', process.execPath, cli]});
		await reader.until('Standard input: 2 kB so far; Ctrl-C gives up');
		writeFileSync(path.join(home.folder, 'more'), '');
		await reader.until('page 1 of');
		expect(reader.screen()).not.toContain('Standard input');
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expect(reader.screen().trim()).toBe('');
	});

	test('is given up by Ctrl-C, and leaves no line', async () => {
		const home = openHome();
		const reader = home.launch([], {
			command: ['sh', '-c', `sleep 60 | ${program} -; echo "code $?"`],
			env: {LC_ALL: 'fr_FR.UTF-8'},
		});
		await reader.until('Entrée standard\u00A0: rien encore\u00A0; Ctrl-C y renonce');
		reader.press('\x03');
		await reader.exit;
		expect(reader.screen()).not.toContain('Entrée standard');
	});
});

test('with standard input from /dev/null, the bundled article is read with keys from the terminal', async () => {
	const reader = await openHome().read([], {command: ['sh', '-c', `${program} </dev/null`]});
	expect(pageOf(reader)).toContain('Elon Musk');
	reader.press(' ');
	await reader.until('page 2 of');
	reader.press('q');
	expect(await reader.exit).toBe(0);
});

test('with standard output to a file, nothing is drawn and no key is waited for', async () => {
	const home = openHome();
	home.write('article.md', numberedWords(3));
	const reader = home.launch([], {command: ['sh', '-c', `${program} article.md >printed.txt; tail -n 1 printed.txt`]});
	expect(await reader.exit).toBe(0);
	expect(reader.screen().trim()).toMatch(/mot120$/);
	expect(reader.raw()).not.toContain('\x1b');
});

test.skipIf(process.platform !== 'linux')('without a terminal to take keys from, the article is printed', async () => {
	const home = openHome();
	home.write('article.md', numberedWords(3));
	const reader = home.launch([], {command: ['sh', '-c', `cat article.md | setsid -w ${program} -`]});
	expect(await reader.exit).toBe(0);
	expect(reader.isAlternate()).toBe(false);
	expect(reader.raw()).not.toContain('\x1b[?1049h');
	expect(reader.screen()).toContain('mot120');
});

test('a paste is typed into a field, whatever its lines hold, and is no command anywhere else', async () => {
	const home = openHome();
	const reader = await home.read([home.write('article.md', numberedWords(30))]);
	const paste = (text: string) => reader.press(`\x1b[200~${text}\x1b[201~`);
	expect(reader.isPasteMarked()).toBe(true);
	const page = pageOf(reader);
	paste('q\rZZ\rG\r');
	await reader.until('Paste does nothing here');
	expect(pageOf(reader)).toBe(page);
	reader.press('/');
	paste('mot700\r\nmot701\r');
	await reader.until('Search: mot700 mot701█');
	reader.press('\r');
	await reader.until('“mot700 mot701” 1 of 1');
	expect(pageOf(reader)).toContain('mot700');
	reader.press('q');
	expect(await reader.exit).toBe(0);
	expect(reader.isPasteMarked()).toBe(false);
});
