import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import {describe, expect, test, vi} from 'vitest';
import type {Harness} from './harness.ts';
import {answered, cli, expectLeft, goOn, numberedWords, onPageTwo, openHome, pageOf, preload, quit} from './reader.ts';
import {environment} from './shell.ts';

describe('a job that is stopped and goes on', () => {
	const stops: ReadonlyArray<readonly [string, (reader: Harness) => void]> = [
		['Ctrl-Z', ({press}) => press('\x1a')],
		['SIGTSTP from outside', ({signal}) => signal('SIGTSTP')],
	];
	test.each(stops)('%s gives the screen back, fg shows the same page again', async (_, stop) => {
		const home = openHome();
		const {reader} = await onPageTwo(home);
		const page = reader.screen();
		for (let time = 1; time <= 2; time++) {
			stop(reader);
			// Said by the shell, which the key for it would not reach sooner.
			await reader.until(() => reader.raw().split('[stopped]').length > time);
			expectLeft(reader, 'now');
			reader.press('\r');
			await reader.until(() => reader.screen() === page);
			expect(reader.isAlternate()).toBe(true);
			expect(reader.isCursorHidden()).toBe(true);
			expect(reader.isPasteMarked()).toBe(true);
			expect(reader.modes()).toContain('-icanon');
		}

		reader.press(' ');
		await reader.until('page 3 of');
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
	});

	test('told to stop again as soon as it goes on, it stops', async () => {
		const home = openHome();
		const {reader} = await onPageTwo(home);
		const page = reader.screen();
		for (let time = 1; time <= 5; time++) {
			reader.signal('SIGTSTP');
			await reader.until(() => reader.raw().split('[stopped]').length > time && !reader.isAlternate());
			await goOn(reader);
		}

		await reader.until(() => reader.screen() === page);
		await quit(reader);
		expectLeft(reader, 'after');
	});

	test('what a key says as it goes on stands on the whole page, however late the window tells its size', async () => {
		const home = openHome();
		const deaf =
			"const {emit} = process; process.emit = (name, ...rest) => name !== 'SIGWINCH' && emit.call(process, name, ...rest);";
		const {reader} = await onPageTwo(home, {NODE_OPTIONS: preload(deaf)});
		const page = pageOf(reader);
		reader.press('\x1a');
		await reader.until('[stopped]');
		await goOn(reader);
		await answered(reader);
		expect(pageOf(reader)).toBe(page);
		await quit(reader);
	});

	test('stopped before it reads keys, it shows its first page again', async () => {
		const home = openHome();
		const stopped = `
			import fs from 'node:fs';
			import {syncBuiltinESMExports} from 'node:module';
			const {writeSync} = fs;
			fs.writeSync = (file, text) => {
				const written = writeSync(file, text);
				if (String(text).includes('1049h')) {
					fs.writeSync = writeSync;
					process.kill(process.pid, 'SIGSTOP');
				}
				return written;
			};
			syncBuiltinESMExports();
		`;
		const reader = home.launch([home.write('article.md', numberedWords(30))], {env: {NODE_OPTIONS: preload(stopped)}});
		await reader.until(() => reader.raw().includes('[stopped]'));
		const before = reader.raw().length;
		reader.press('\n');
		await reader.until(() => reader.raw().includes('mot10', before));
		await quit(reader);
	});

	test('SIGCONT while another job has the terminal does no harm', async () => {
		const home = openHome();
		const {reader} = await onPageTwo(home);
		const page = pageOf(reader);
		reader.press('\x1a');
		await reader.until('[stopped]');
		reader.signal('SIGCONT');
		reader.press('\r');
		await reader.until(() => pageOf(reader) === page);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
	});

	test('SIGCONT draws again what something else has written over', async () => {
		const home = openHome();
		const {reader} = await onPageTwo(home);
		const page = reader.screen();
		reader.signal('SIGSTOP');
		await reader.until('[stopped]');
		// Nobody could take raw mode back, in which Enter ends no line.
		reader.press('\n');
		await reader.until(() => reader.screen() === page);
		reader.press('q');
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
	});

	test('a window that changed meanwhile is filled', async () => {
		const home = openHome();
		const {reader, word} = await onPageTwo(home);
		reader.press('\x1a');
		await reader.until('[stopped]');
		reader.resize(50, 12);
		reader.press('\r');
		await reader.until(() => pageOf(reader).includes(word));
		expect(reader.screen().split('\n')).toHaveLength(12);
		reader.press('q');
		expect(await reader.exit).toBe(0);
	});
});

test('Ctrl-Z with no shell above, which nobody could continue, leaves the reader where it was', async () => {
	const home = openHome();
	const program = spawn(process.execPath, [cli], {env: environment(home.folder, {}), cols: 80, rows: 24});
	let raw = '';
	program.onData(data => {
		raw += data;
	});
	const ended = new Promise<number>(resolve => program.onExit(({exitCode}) => resolve(exitCode)));
	const times = (words: string) => raw.split(words).length - 1;
	const statusRows = () => times('page 1 of');
	await vi.waitUntil(() => statusRows() > 0, 15_000);
	// Ink hides the cursor once more as it takes over; a key pressed earlier would wait for it.
	program.write('\x1a');
	await vi.waitUntil(() => times('\x1b[?1049l') === 1 && times('\x1b[?1049h') === 2 && statusRows() > 1, 15_000);
	program.write('q');
	expect(await ended).toBe(0);
});
