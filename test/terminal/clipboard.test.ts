import {chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, onTestFinished, test} from 'vitest';
import {type ClipboardProgram, clipboardPrograms, copyWithPrograms} from '../../source/terminal/clipboard-program.ts';
import {clipboardSequence} from '../../source/terminal/clipboard-sequence.ts';
import {removeFolder} from '../folders.ts';
import {soon} from '../soon.ts';

const decoded = (base64: string) => Buffer.from(base64, 'base64').toString('utf8');

describe('the sequence', () => {
	test('is OSC 52 with the text in base64', () => {
		const [, base64] = /^\x1b\]52;c;(.*)\x07$/.exec(clipboardSequence('« Là ! »', {}))!;
		expect(decoded(base64!)).toBe('« Là ! »');
	});

	test('in tmux comes as it is, and wrapped with each escape twice', () => {
		const plain = clipboardSequence('mot', {});
		expect(clipboardSequence('mot', {TMUX: '/run/tmux,1,0'})).toBe(`${plain}\x1bPtmux;\x1b${plain}\x1b\\`);
	});

	test('in screen comes in pieces that it hands on', () => {
		const text = 'mot '.repeat(1000);
		const pieces = [...clipboardSequence(text, {STY: '1.pts'}).matchAll(/\x1bP(.*?)\x1b\\/gs)].map(
			([, piece]) => piece!,
		);
		expect(pieces.length).toBeGreaterThan(5);
		expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(768);
		expect(pieces.join('')).toBe(clipboardSequence(text, {}));
	});

	test('of 100,000 bytes is the longest; for a longer text there is none', () => {
		expect(clipboardSequence('x'.repeat(74_994), {}).length).toBeLessThanOrEqual(100_000);
		expect(clipboardSequence('x'.repeat(74_995), {})).toBe('');
		expect(clipboardSequence('é'.repeat(37_498), {})).toBe('');
	});
});

describe('the program', () => {
	test.each<[string, string, NodeJS.ProcessEnv, readonly string[]]>([
		['macOS', 'darwin', {}, ['pbcopy']],
		['Windows', 'win32', {}, ['clip.exe']],
		['Wayland', 'linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, ['wl-copy', 'xclip', 'xsel']],
		['X', 'linux', {DISPLAY: ':0'}, ['xclip', 'xsel']],
		['Linux on Windows', 'linux', {WSL_DISTRO_NAME: 'Ubuntu'}, ['clip.exe']],
		['Termux', 'android', {TERMUX_VERSION: '0.118'}, ['termux-clipboard-set']],
		['tmux', 'linux', {TMUX: '/run/tmux,1,0'}, ['tmux']],
		['no screen', 'linux', {SSH_TTY: '/dev/pts/1'}, []],
	])('of %s is of its own', (_, platform, env, commands) => {
		expect(clipboardPrograms(platform, env).map(({command}) => command)).toEqual(commands);
	});

	/** Programs in a folder of their own: each its script. */
	function programs(scripts: readonly string[]): {readonly folder: string; readonly list: readonly ClipboardProgram[]} {
		const folder = mkdtempSync(path.join(tmpdir(), 'clipboard-'));
		onTestFinished(() => removeFolder(folder));
		const list = scripts.map((script, index) => {
			const command = path.join(folder, `program-${index}`);
			if (script !== '') {
				writeFileSync(command, `#!/bin/sh\n${script}\n`);
				chmodSync(command, 0o700);
			}

			return {command, args: [folder], encoding: 'utf8'} as const;
		});
		return {folder, list};
	}

	const copying = (text: string, list: readonly ClipboardProgram[]) =>
		new Promise<boolean>(resolve => copyWithPrograms(text, list, resolve));
	const takes = 'cat >"$1/taken"';

	test('that works is the last; one that is not there, or fails, is gone past', async () => {
		const {folder, list} = programs(['', 'exit 1', takes, 'echo no >"$1/taken"']);
		expect(await copying('« Là ! »', list)).toBe(true);
		expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('« Là ! »');
	});

	test('where none works, says so', async () => {
		expect(await copying('mot', [])).toBe(false);
		expect(await copying('x'.repeat(1_000_000), programs(['', 'exec <&-; exit 3']).list)).toBe(false);
	});

	test('that hangs is ended, and the next one is asked', async () => {
		const {folder, list} = programs(['echo $$ >"$1/pid"; exec sleep 60', takes]);
		expect(await copying('mot', list)).toBe(true);
		expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('mot');
		const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
		await soon(() => expect(() => process.kill(pid, 0)).toThrow());
	});

	test('is not waited for where it goes on in the background', async () => {
		const {folder, list} = programs([`${takes}; (sleep 60; rm "$1/taken") & exit 0`]);
		expect(await copying('mot', list)).toBe(true);
		expect(existsSync(path.join(folder, 'taken'))).toBe(true);
	});

	test('of Windows is given UTF-16', () => {
		expect(clipboardPrograms('win32', {})[0]!.encoding).toBe('utf16le');
	});
});
