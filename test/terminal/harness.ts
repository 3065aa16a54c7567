import {spawn} from '@lydell/node-pty';
import {openScreen, type Screen} from './screen.ts';
import {environment, modesOf, openNotes, script, withoutSize} from './shell.ts';

/** What a wait waits for: words on the screen, a pattern that the screen matches, or any condition. */
export type Condition = string | RegExp | (() => boolean);

export type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly folder?: string;
	/** Changes to the environment; undefined takes a variable out. */
	readonly env?: Readonly<Record<string, string | undefined>>;
};

/** A program on a real pseudo-terminal, and the screen that a person would see. */
export type Harness = Omit<Screen, 'text' | 'write'> & {
	readonly screen: Screen['text'];
	/** Every character that the program wrote so far, and that is on the screen, escape sequences and all. */
	readonly raw: () => string;
	/** The same, as it came. */
	readonly chunks: () => readonly string[];
	/** The home folder of the program, removed by `close`. */
	readonly home: string;
	/** The modes of the terminal, as stty prints them: now, before the program started, and after it ended, else ''. */
	readonly modes: (when?: 'now' | 'before' | 'after') => string;
	readonly press: (keys: string) => void;
	/** The program's process, 0 before it runs and after. */
	readonly pid: () => number;
	/** Sends a signal to the program itself, not to its shell. */
	readonly signal: (name: NodeJS.Signals) => void;
	/** Closes the terminal, as who closes its window; what comes to the screen after that is not seen. */
	readonly hangUp: () => void;
	/** Kills the shell, and all that the system does then comes to pass. */
	readonly killShell: () => void;
	/** Waits until the screen is as wanted; rejects, and shows the screen, when the time is over. */
	readonly until: (wanted: Condition, milliseconds?: number) => Promise<void>;
	/** Waits until the program has written nothing for so long. */
	readonly quiet: (milliseconds?: number) => Promise<void>;
	/** The exit code, 128 + n after signal n, once the program has ended and its last words are on the screen. */
	readonly exit: Promise<number>;
	/** Kills what still runs and forgets the home folder. */
	readonly close: () => void;
};

/** Milliseconds after which a wait is in vain. What is waited for comes at once, but where much runs beside it. */
const patience = 20_000;

/** Starts a program; the first of `command` is found on the PATH. Not on Windows. */
export function start(command: readonly string[], options: Options = {}): Harness {
	const {columns = 80, rows = 24, folder = process.cwd(), env = {}} = options;
	const notes = openNotes();
	const shell = spawn('sh', ['-c', script, 'sh', ...command], {
		cols: columns,
		rows,
		cwd: folder,
		env: environment(notes.folder, env),
	});

	let hasEnded = false;
	const chunks: string[] = [];
	let raw = '';
	let wake: () => void = () => {};
	const screen = openScreen(columns, rows, reply => shell.write(reply));
	shell.onData(data => {
		screen.write(data, () => {
			// Now, so that who finds something in it finds it on the screen, too.
			raw += data;
			chunks.push(data);
			wake();
		});
	});

	/** Resolves when there is more to see, and at the latest after so long. */
	const change = (milliseconds: number) =>
		new Promise<void>(resolve => {
			wake = resolve;
			setTimeout(resolve, milliseconds);
		});

	const until = async (wanted: Condition, milliseconds = patience) => {
		const end = Date.now() + milliseconds;
		while (!isMet(wanted, screen)) {
			const waited = `Waited ${milliseconds} ms in vain for ${String(wanted)}. The screen:\n${screen.text()}`;
			if (Date.now() > end) throw new Error(waited);
			await change(20);
		}
	};

	const quiet = async (milliseconds = 60) => {
		for (let length = -1; length !== raw.length || !screen.isUpToDate(); ) {
			length = raw.length;
			await new Promise(resolve => setTimeout(resolve, milliseconds));
		}
	};

	const exit = new Promise<number>(resolve => {
		shell.onExit(async ({exitCode}) => {
			hasEnded = true;
			await until(screen.isUpToDate);
			resolve(exitCode);
		});
	});

	const pid = () => (hasEnded ? 0 : Number(notes.read('pid')));
	const signal = (name: NodeJS.Signals) => {
		if (pid() === 0) throw new Error(`No program to send ${name} to`);
		process.kill(pid(), name);
	};

	return {
		...screen,
		screen: screen.text,
		raw: () => raw,
		chunks: () => chunks,
		home: notes.folder,
		modes: (when = 'now') => (when === 'now' ? modesOf(notes.read('tty')) : withoutSize(notes.read(when))),
		press: keys => shell.write(keys),
		resize: (newColumns, newRows) => {
			screen.resize(newColumns, newRows);
			shell.resize(newColumns, newRows);
		},
		pid,
		signal,
		// The type of the package leaves it out.
		hangUp: () => (shell as unknown as {destroy(): void}).destroy(),
		killShell: () => shell.kill('SIGKILL'),
		until,
		quiet,
		exit,
		close: () => {
			if (!hasEnded) for (const end of [() => signal('SIGKILL'), () => shell.kill('SIGKILL')]) attempt(end);
			screen.close();
			notes.remove();
		},
	};
}

function isMet(wanted: Condition, screen: Screen): boolean {
	if (typeof wanted === 'function') return wanted();
	return typeof wanted === 'string' ? screen.text().includes(wanted) : wanted.test(screen.text());
}

/** For what may have ended by itself a moment ago. */
function attempt(action: () => void): void {
	try {
		action();
	} catch {
		// Nothing is left to end.
	}
}
