import {spawnSync} from 'node:child_process';
import {closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {highlightWords} from '../words/highlights.ts';

/** A text as the reader's editor left it, or a sentence that says why it could not be edited. */
export type Edited = {readonly text: string} | {readonly problem: string};

/** Has a text edited in an editor, which may be several words, and waits until it ends. The terminal has to be the editor's meanwhile. */
export function editText(text: string, editor: string): Edited {
	let folder: string | null = null;
	try {
		folder = mkdtempSync(path.join(os.tmpdir(), 'article-reader-'));
		const file = path.join(folder, 'note.md');
		writeFileSync(file, text, {mode: 0o600});
		const why = run(editor, file);
		if (why !== null) return {problem: highlightWords().editorFailed(editor, why)};
		if (!existsSync(file)) return {problem: highlightWords().editorFailed(editor, highlightWords().editorLeftNothing)};
		return {
			text: readFileSync(file, 'utf8')
				.replace(/^\uFEFF/, '')
				.replace(/\r\n?/g, '\n'),
		};
	} catch (error) {
		return {problem: highlightWords().noteNotWritten((error as Error).message)};
	} finally {
		if (folder !== null) rmSync(folder, {recursive: true, force: true});
	}
}

/** The reader's editor, $VISUAL or else $EDITOR; null for none. */
export function editorOf({VISUAL, EDITOR}: Readonly<Record<string, string | undefined>>): string | null {
	return [VISUAL, EDITOR].map(name => name?.trim()).find(Boolean) ?? null;
}

/** Runs an editor, by the shell as its variable may hold arguments; why it failed, null where it did not. */
function run(editor: string, file: string): string | null {
	const input = process.stdin.isTTY ? 'inherit' : openSync('/dev/tty', 'r');
	const stdio = [input, 'inherit', 'inherit'] as const;
	const {status, signal, error} =
		process.platform === 'win32'
			? spawnSync(`${editor} "${file}"`, {stdio: [...stdio], shell: true})
			: spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], {stdio: [...stdio]});
	if (typeof input === 'number') closeSync(input);
	if (error) throw error;
	if (signal !== null) return highlightWords().editorKilled(signal);
	if (status === 0) return null;
	// What shells say of a command that is not there, or is none.
	return status === 127 || status === 126 ? highlightWords().editorMissing : highlightWords().editorEnded(status ?? 1);
}
