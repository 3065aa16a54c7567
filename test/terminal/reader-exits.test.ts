import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {
	cli,
	expectLeft,
	firstWordOf,
	isRunning,
	numberedWords,
	onPageTwo,
	openHome,
	preload,
	statusOf,
} from './reader.ts';

describe('every way out gives the terminal back and keeps the place', () => {
	const byKeys = {q: 'q', Q: 'Q', ZZ: 'ZZ', 'Ctrl-C': '\x03'};
	test.each(Object.entries(byKeys))('%s', async (_, keys) => {
		const home = openHome();
		const {reader, word} = await onPageTwo(home);
		expect(reader.isAlternate()).toBe(true);
		expect(reader.isCursorHidden()).toBe(true);
		expect(reader.modes()).toContain('-icanon');
		reader.press(keys);
		expect(await reader.exit).toBe(0);
		expectLeft(reader, 'after');
		expect(home.saved()?.place.after).toMatch(new RegExp(`^${word}\\b`));
	});

	/** Those of faults nobody can answer, and one that V8 takes its samples by. */
	const unanswered = ['SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV', 'SIGEMT', 'SIGKILL', 'SIGPROF'];
	const stopping = ['SIGSTOP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU'];
	const harmless = ['SIGCHLD', 'SIGCONT', 'SIGINFO', 'SIGPIPE', 'SIGURG', 'SIGWINCH', 'SIGXFSZ'];
	const others = new Set([...unanswered, ...stopping, ...harmless]);
	const signals = Object.entries(constants.signals);

	test.each(signals.filter(([name]) => !others.has(name)))('%s', async (name, number) => {
		const home = openHome();
		const {reader, word} = await onPageTwo(home);
		reader.signal(name as NodeJS.Signals);
		expect(await reader.exit).toBe(128 + number);
		expectLeft(reader, 'after');
		expect(home.saved()?.place.after).toMatch(new RegExp(`^${word}\\b`));
	});

	test('but a signal that ends no program is no way out', async () => {
		const {reader, word} = await onPageTwo(openHome());
		for (const [name] of signals.filter(([each]) => harmless.includes(each))) {
			reader.signal(name as NodeJS.Signals);
			reader.press(' b');
			await reader.until(() => statusOf(reader).includes('page 2 of') && firstWordOf(reader) === word);
		}

		reader.press('q');
		expect(await reader.exit).toBe(0);
	});

	test('an error that nobody caught', async () => {
		const home = openHome();
		const fail = `process.on('SIGURG', () => { throw new Error('Broken on purpose'); });`;
		const {reader, word} = await onPageTwo(home, {NODE_OPTIONS: preload(fail)});
		reader.signal('SIGURG');
		expect(await reader.exit).toBe(1);
		expectLeft(reader, 'after');
		expect(reader.screen()).toMatch(/^article-reader has failed: Error: Broken on purpose/);
		expect(home.saved()?.place.after).toMatch(new RegExp(`^${word}\\b`));
	});

	const parts = {'reading a key': 'Object.hasOwn', 'drawing a page': 'String.prototype.padEnd'};
	test.each(Object.entries(parts))('an error while %s', async (_, part) => {
		const home = openHome();
		const fail = `process.on('SIGURG', () => {
			${part} = () => { throw new Error('Broken on purpose'); };
			process.stderr.write('\\x1B]2;broken\\x07');
		});`;
		const {reader} = await onPageTwo(home, {NODE_OPTIONS: preload(fail)});
		reader.signal('SIGURG');
		await reader.until(() => reader.raw().includes('broken'));
		reader.press(' ');
		expect(await reader.exit).toBe(1);
		expectLeft(reader, 'after');
		expect(reader.screen()).toMatch(/^article-reader has failed: Error: Broken on purpose/);
		expect(reader.screen().match(/has failed/g)).toHaveLength(1);
		expect(home.saved()).not.toBeNull();
	});

	test('a promise that nobody caught', async () => {
		const home = openHome();
		const fail = `process.on('SIGURG', () => { Promise.reject(new Error('Rejected on purpose')); });`;
		const {reader, word} = await onPageTwo(home, {NODE_OPTIONS: preload(fail)});
		reader.signal('SIGURG');
		expect(await reader.exit).toBe(1);
		expectLeft(reader, 'after');
		expect(reader.screen()).toContain('Rejected on purpose');
		expect(home.saved()?.place.after).toMatch(new RegExp(`^${word}\\b`));
	});

	test('a signal as soon as the first page stands, before all is loaded', async () => {
		const home = openHome();
		const reader = home.launch([home.write('article.md', numberedWords(3))]);
		await reader.until(() => reader.isAlternate());
		reader.signal('SIGTERM');
		expect(await reader.exit).toBe(143);
		expectLeft(reader, 'after');
	});
});

describe('a terminal that is closed', () => {
	/** A terminal emulator that says which process runs in it, and what it shows. */
	const emulator = `
		const {spawn} = await import(process.env.PTY);
		const [file, ...args] = process.argv.slice(1);
		const terminal = spawn(file, args, {cols: 80, rows: 24, env: process.env});
		console.log(JSON.stringify(terminal.pid));
		terminal.onData(data => console.log(JSON.stringify(data)));
		process.stdin.on('data', keys => terminal.write(String(keys)));
	`;

	test('ends the reader, and the place is kept', async () => {
		const home = openHome();
		const {reader, word} = await onPageTwo(home);
		reader.press('q');
		await reader.exit;

		const window = spawn(
			process.execPath,
			['--input-type=module', '-e', emulator, process.execPath, cli, 'article.md'],
			{
				cwd: home.folder,
				stdio: ['pipe', 'pipe', 'inherit'],
				env: {
					...process.env,
					PTY: import.meta.resolve('@lydell/node-pty'),
					XDG_CONFIG_HOME: `${home.folder}/config`,
					NODE_OPTIONS: '',
				},
			},
		);
		const output = watch(window);
		await output.until(/page 2 of/);
		const [pid] = output.text().split('\n');
		window.stdin!.write(' ');
		await output.until(/page 3 of/);
		window.kill('SIGKILL');
		await once(window, 'exit');
		await poll(() => !isRunning(Number(pid)));
		expect(home.saved()?.place.after).not.toMatch(new RegExp(`^${word}\\b`));
		const again = await home.read(['article.md']);
		expect(again.screen()).toContain('page 3 of');
	});
});

/** What a child has written, and a wait for more of it. */
function watch({stdout}: ChildProcess) {
	let text = '';
	stdout!.on('data', chunk => {
		text += String(chunk);
	});
	return {text: () => text, until: (wanted: RegExp) => poll(() => wanted.test(text))};
}

async function poll(isMet: () => boolean): Promise<void> {
	const end = Date.now() + 15_000;
	while (!isMet()) {
		if (Date.now() > end) throw new Error(`Waited in vain for ${String(isMet)}`);
		await pause(20);
	}
}
