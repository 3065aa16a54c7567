import {chmodSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import type {Harness} from './harness.ts';
import {answered, dialogue, type Home, isRunning, openHome, quit} from './reader.ts';

describe('y', () => {
	/** What was put on the clipboard, decoded. */
	const copied = ({raw}: Harness) =>
		[...raw().matchAll(/\x1b\]52;c;([\w+/]*=*)\x07/g)].map(([, text]) => Buffer.from(text!, 'base64').toString('utf8'));

	test('gives the terminal the quotation, its speaker and its source, once', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', `---\ndate: 2024-05-06\n---\n${dialogue}`)]);
		reader.press('\t');
		await reader.until('Ann Lee, speech');
		expect(copied(reader)).toEqual([]);
		reader.press('y');
		await reader.until('Copied the quotation');
		await answered(reader);
		const [text, ...more] = copied(reader);
		expect(more).toEqual([]);
		expect(text).toBe('« Je viendrai demain matin » — Ann Lee, Deux voix, 6 mai 2024');
	});

	test('without a selection gives the paragraph', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', '# Le titre\n\nUn mot 🙂 de trop.')]);
		reader.press('jy');
		await reader.until('Copied the paragraph');
		reader.press('q');
		await reader.exit;
		expect(copied(reader)).toEqual(['Le titre']);
	});

	/** A folder of programs before all others, with one that does as a script says. */
	const withProgram = (home: Home, script: string) => {
		mkdirSync(path.join(home.folder, 'bin'));
		chmodSync(home.write('bin/xclip', `#!/bin/sh\n${script}\n`), 0o700);
		return {DISPLAY: ':99', PATH: `${home.folder}/bin:${process.env.PATH}`};
	};

	test('gives it to the clipboard program too, where there is a screen', async () => {
		const home = openHome();
		const env = withProgram(home, `cat >"${home.folder}/part"; mv "${home.folder}/part" "${home.folder}/copied"`);
		const reader = await home.read([home.write('article.md', dialogue)], {env});
		reader.press('\t');
		await reader.until('Ann Lee, speech');
		reader.press('y');
		const file = path.join(home.folder, 'copied');
		await reader.until(() => existsSync(file));
		expect(readFileSync(file, 'utf8')).toBe('« Je viendrai demain matin » — Ann Lee, Deux voix');
		await quit(reader);
	});

	// Again where the machine takes longer than the reader lets such a program hang.
	test('waits for no program that hangs, not even to quit', {retry: 3}, async () => {
		const home = openHome();
		const env = withProgram(home, `echo $$ >"${home.folder}/hangs"; exec sleep 100`);
		const reader = await home.read([home.write('article.md', dialogue)], {env});
		reader.press('jy');
		const file = path.join(home.folder, 'hangs');
		await reader.until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
		reader.press(' ');
		await reader.until('page 2 of');
		await quit(reader);
		const pid = Number(readFileSync(file, 'utf8'));
		expect(isRunning(pid)).toBe(true);
		process.kill(pid);
	});

	test('says so where a text is too long for the terminal, and there is no program', async () => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', `${'mot '.repeat(30_000)}`)]);
		reader.press('y');
		await reader.until('Too long for the terminal’s clipboard');
		expect(copied(reader)).toEqual([]);
		await quit(reader);
	});
});
