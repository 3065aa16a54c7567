import {chmodSync, existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Harness} from './harness.ts';
import {answered, dialogue, expectLeft, type Home, openHome, quit, stateOf, statusOf} from './reader.ts';

/** An editor of a reader's own: a script that is given the file. */
function editor(home: Home, script: string): string {
	const file = home.write('editor.sh', `#!/bin/sh\n${script}\n`);
	chmodSync(file, 0o700);
	return file;
}

const reading = async (home: Home, env: Readonly<Record<string, string | undefined>> = {}) =>
	home.read([home.write('article.md', dialogue)], {env: {VISUAL: undefined, EDITOR: undefined, ...env}});

const highlights = (home: Home) => Object.values(home.saved()?.highlights ?? {});

describe('a highlight', () => {
	test('and its note are there again when the article is, also where it was edited above', async () => {
		const home = openHome();
		const reader = await reading(home);
		reader.press('\ta');
		await reader.until('Highlighted');
		reader.press('ià vérifier\r');
		await reader.until('The note is kept');
		await quit(reader);
		expect(highlights(home)).toMatchObject([{words: '« Je viendrai demain matin »', note: 'à vérifier'}]);

		home.write('article.md', dialogue.replace('# Deux voix', '# Deux voix\n\nCorrigé depuis.'));
		const again = await home.read([path.join(home.folder, 'article.md')]);
		again.press('r');
		await again.until('highlight 1 of 1: à vérifier');
		expect(again.screen()).toContain('« Je viendrai demain matin »');
		await quit(again);
	});

	test('that is lost is said to be, and is listed with its words', async () => {
		const home = openHome();
		const reader = await reading(home);
		reader.press('\ta');
		await reader.until('Highlighted');
		await quit(reader);
		home.write('article.md', dialogue.replace(/« Je viendrai.*/, 'Rien de tout cela n’a été dit.'));
		const again = await home.read([path.join(home.folder, 'article.md')]);
		await again.until('1 highlight is no longer in the article: A lists it.');
		again.press('A');
		await again.until('lost « Je viendrai demain matin »');
		again.press('q');
		await answered(again);
		await quit(again);
		expect(highlights(home)).toMatchObject([{words: '« Je viendrai demain matin »'}]);
	});

	test('of a stretch over two readers at once is lost by neither', async () => {
		const home = openHome();
		const one = await reading(home);
		const two = await reading(home);
		one.press('vjjs');
		one.press('a');
		await one.until('Highlighted');
		two.press('\ta');
		await two.until('Highlighted');
		await quit(one);
		await quit(two);
		expect(highlights(home)).toHaveLength(2);
	});
});

describe('a note by the editor', () => {
	const edit = async (reader: Harness) => {
		reader.press('\t');
		await reader.until('Ann Lee, speech');
		reader.press('E');
	};

	test('has the terminal as it was before the reader, and the reader has its screen again', async () => {
		const home = openHome();
		const script = `stty -a <&0 >${home.folder}/modes; echo EDITING; read line; printf '%s\\n' "$line" deux >"$1"`;
		const reader = await reading(home, {VISUAL: `sh ${editor(home, script)}`});
		const {screen} = reader;
		await edit(reader);
		await reader.until('EDITING');
		expectLeft(reader, 'now');
		// All was kept before: an editor may take the terminal down with it.
		expect(highlights(home)).toHaveLength(1);
		reader.press('première\r');
		await reader.until('The note is kept');
		expect(reader.isAlternate()).toBe(true);
		expect(reader.isCursorHidden()).toBe(true);
		expect(screen()).not.toContain('EDITING');
		expect(readFileSync(path.join(home.folder, 'modes'), 'utf8')).toMatch(/(?<!-)icanon/);
		reader.press('A');
		await reader.until('première deux');
		reader.press('q');
		await answered(reader);
		await quit(reader);
		expect(highlights(home)).toMatchObject([{note: 'première\ndeux'}]);
		expectLeft(reader, 'after');
	});

	test.each([
		['none is set', {}, 'No editor: name one in VISUAL or EDITOR; i writes a note in one line.'],
		['it is not there', {EDITOR: 'no-such-editor -w'}, 'The editor “no-such-editor -w” was not found'],
		['it fails', {EDITOR: 'exit 3; :'}, 'ended with code 3: the note stays as it was.'],
		['it leaves no file', {EDITOR: 'rm -f'}, 'The editor “rm -f” left no file: the note stays as it was.'],
	])('where %s is a sentence', async (_, env, sentence) => {
		const home = openHome();
		const reader = await home.read([home.write('article.md', dialogue)], {
			columns: 120,
			env: {VISUAL: undefined, EDITOR: undefined, ...env},
		});
		await edit(reader);
		await reader.until(sentence);
		expect(reader.isAlternate()).toBe(true);
		await quit(reader);
		expect(highlights(home)).toMatchObject([{note: ''}]);
	});

	test('Ctrl-C in it ends the editor and not the reader', async () => {
		const home = openHome();
		const reader = await reading(home, {EDITOR: editor(home, 'echo EDITING; exec sleep 100')});
		await edit(reader);
		await reader.until('EDITING');
		reader.press('\x03');
		await reader.until(() => /was ended by SIGINT|ended with code 130/.test(statusOf(reader)));
		await answered(reader);
		await quit(reader);
		expectLeft(reader, 'after');
	});

	test('Ctrl-Z in it stops both, and both go on', async () => {
		const home = openHome();
		const script = `echo $$ >${home.folder}/pid; echo EDITING; read line; echo "$line" >"$1"; touch ${home.folder}/done`;
		const reader = await reading(home, {EDITOR: editor(home, script)});
		await edit(reader);
		await reader.until('EDITING');
		reader.press('\x1a');
		await reader.until('[stopped]');
		expect(reader.isAlternate()).toBe(false);
		// The shell hears of the reader alone; an editor that has not stopped yet would take the key that is for the shell.
		const pid = Number(readFileSync(path.join(home.folder, 'pid'), 'utf8'));
		await reader.until(() => stateOf(pid).startsWith('T'));
		reader.press('\r');
		reader.press('après\r');
		await reader.until(() => existsSync(path.join(home.folder, 'done')));
		await reader.until('The note is kept');
		await answered(reader);
		await quit(reader);
		expect(highlights(home)).toMatchObject([{note: 'après'}]);
		expectLeft(reader, 'after');
	});
});
