import {EventEmitter} from 'node:events';
import {openSync} from 'node:fs';
import {constants} from 'node:os';
import process from 'node:process';
import tty from 'node:tty';
import {question} from './app/reports.ts';
import type {Size} from './app/state.ts';
import {writeOut} from './terminal/write-out.ts';
import {settled} from './text/settled.ts';
import {visible} from './text/visible.ts';
import {fileWords} from './words/files.ts';

/** The terminal as one full-screen program has it: entered once, and left as it was found however the program ends. */
export type Terminal = {
	readonly input: tty.ReadStream;
	/** What Ink writes to: a stand-in for standard output that writes as `write` does, and says nothing of resizes. */
	readonly output: NodeJS.WriteStream;
	readonly size: () => Size;
	/** Takes the screen over and draws on it: raw mode, alternate screen, no cursor. Asks for the background, and for the mouse. */
	readonly enter: (frame: string, wishes?: Wishes) => void;
	/** Whether the terminal was asked and has not answered yet, as far as it ever will. */
	readonly isAwaited: () => boolean;
	/** It has answered. */
	readonly answered: () => void;
	/** Resolves once it has answered or need not be waited for any longer: else the shell would be told. */
	readonly answers: () => Promise<void>;
	/** Writes at once, past every buffer. Does nothing once the terminal has been left. */
	readonly write: (text: string) => void;
	/** Runs `work` with nothing written meanwhile, and draws what it comes back with. */
	readonly redraw: (work: () => Promise<string>) => Promise<void>;
	/** Gives the screen back; again does nothing. */
	readonly leave: () => void;
	/** Gives the screen back, stops the job as Ctrl-Z does, and takes the screen again when the job goes on. */
	readonly suspend: () => void;
	/** Gives the screen to another program while `work` runs, which blocks until that has ended; then takes it again. */
	readonly lend: <Result>(work: () => Result) => Result;
	/** Called when the terminal may have another size, and at any rate has lost what was drawn: when the job goes on, too. */
	readonly onResize: (resized: () => void) => void;
	/** Called once before the terminal is left for good, whatever ends the program; the sentences it returns are said then. */
	readonly onEnd: (end: () => readonly string[]) => void;
};

/** What is wanted of the terminal beside the screen. */
export type Wishes = {readonly asksBackground?: boolean; readonly hasMouse?: boolean};

/** Milliseconds after which no answer is awaited any more, and that the end waits for one. */
const longestAnswer = 1000;
const lastAnswer = 100;

/** Milliseconds after which a job that was told to stop, and goes on, was not stopped: no shell is there to continue it. */
const stopDelay = 50;

/** Milliseconds after which a parent that is gone is missed. */
const parentDelay = 500;

// What is pasted comes between marks, or its letters would be commands.
const enterScreen = '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[H';
/** Buttons and the wheel are reported, in the form of SGR. */
const reportsMouse = {on: '\u001B[?1000h\u001B[?1006h', off: '\u001B[?1006l\u001B[?1000l'};
const leaveScreen = '\u001B[?2004l\u001B[?25h\u001B[?1049l';

/**
 * Signals that end a program and that it may answer; it ends by them all the same, as the shell expects. Left out are those
 * of faults, and SIGPROF, by which V8 takes its samples.
 */
const deadly = [
	...([
		'SIGHUP',
		'SIGINT',
		'SIGQUIT',
		'SIGTERM',
		'SIGABRT',
		'SIGALRM',
		'SIGIO',
		'SIGPWR',
		'SIGSTKFLT',
		'SIGSYS',
	] as const),
	...(['SIGTRAP', 'SIGUSR1', 'SIGUSR2', 'SIGVTALRM', 'SIGXCPU'] as const),
];

/** The terminal, where standard output is one and keys can be read; null otherwise. */
export function openTerminal(): Terminal | null {
	const input = process.stdout.isTTY ? keyboard() : null;
	if (!input) return null;
	let isEntered = false;
	let isStopping = false;
	let hasEnded = false;
	let ends: Array<() => readonly string[]> = [];
	let isMuted = 0;
	let awaitedUntil = 0;
	let mouse = {on: '', off: ''};
	let heard: () => void = () => {};
	const isAwaited = () => performance.now() < awaitedUntil;

	const write = (text: string) => {
		if (isEntered && isMuted === 0) writeAll(settled(text, currentSize().columns));
	};

	const redraw = async (work: () => Promise<string>) => {
		isMuted++;
		let frame = '';
		try {
			frame = await work();
		} finally {
			isMuted--;
		}

		write(frame);
	};

	const takeScreen = (frame = '') => {
		isEntered = true;
		input.setRawMode(true);
		writeAll(enterScreen + mouse.on + settled(frame, currentSize().columns));
	};

	const giveScreen = () => {
		if (!isEntered) return;
		isEntered = false;
		writeAll(mouse.off + leaveScreen);
		// Errs where the terminal is gone, or another's; then Node gives its modes back as it exits.
		input.setRawMode(false);
	};

	const leave = () => {
		const last = hasEnded ? [] : ends;
		hasEnded = true;
		let said: readonly string[] = [];
		try {
			said = last.flatMap(end => end());
		} finally {
			giveScreen();
		}

		for (const sentence of said) complain(sentence);
	};

	const suspend = () => {
		giveScreen();
		process.removeListener('SIGTSTP', suspend);
		// The whole job: npx and its shell wait for this program, and the shell for them.
		isStopping = true;
		process.kill(0, 'SIGTSTP');
		setTimeout(() => {
			isStopping = false;
			if (!isEntered) resume();
		}, stopDelay);
	};

	const lend = <Result>(work: () => Result): Result => {
		giveScreen();
		// A program that stops its job stops this one too, by what the system does of itself.
		process.removeListener('SIGTSTP', suspend);
		const heed = ignoreKeys();
		try {
			return work();
		} finally {
			// What signals came meanwhile is told between two turns; a timer would be due at once.
			setImmediate(() => setImmediate(heed));
			resume();
		}
	};

	// Of a job that was told to stop only the time decides: it may still hear that it went on from the stop before.
	const goOn = () => {
		if (!isStopping) resume();
	};

	const resume = () => {
		if (hasEnded) return;
		if (process.listenerCount('SIGTSTP') === 0) process.on('SIGTSTP', suspend);
		takeScreen();
		// The window may have changed meanwhile, and only the job that had the terminal was told.
		process.kill(process.pid, 'SIGWINCH');
	};

	const die = (signal: NodeJS.Signals) => {
		leave();
		// Under every name that a signal has: Ink listens to some by another.
		for (const name of Object.keys(constants.signals)) process.removeAllListeners(name);
		process.kill(process.pid, signal);
	};

	return {
		input,
		output: new Output(write) as unknown as NodeJS.WriteStream,
		redraw,
		size: currentSize,
		isAwaited,
		answered() {
			awaitedUntil = 0;
			heard();
		},
		answers: () =>
			new Promise(resolve => {
				if (!isAwaited()) return resolve();
				heard = resolve;
				setTimeout(resolve, lastAnswer);
			}),
		enter(frame, {asksBackground, hasMouse} = {}) {
			if (hasMouse) mouse = reportsMouse;
			process.on('exit', leave);
			// Node would write what it warns of, such as FORCE_COLOR beside NO_COLOR, into the page.
			process.removeAllListeners('warning');
			for (const signal of deadly) process.on(signal, die);
			// Ink would end by it; the write that it tells of says so itself.
			process.on('SIGXFSZ', () => {});
			process.on('SIGTSTP', suspend);
			process.on('SIGCONT', goOn);
			process.on('uncaughtException', error => {
				try {
					leave();
				} finally {
					for (const line of fileWords()
						.hasFailed(error.stack ?? error.message)
						.split('\n'))
						complain(line);
					process.exit(1);
				}
			});
			const hangUp = () => {
				if (hasEnded) return;
				leave();
				process.exit(128 + constants.signals.SIGHUP);
			};
			input.on('error', hangUp);
			input.on('end', hangUp);
			process.stdout.on('error', hangUp);
			takeScreen(frame);
			if (asksBackground) {
				awaitedUntil = performance.now() + longestAnswer;
				writeAll(question);
			}

			watchParent(input);
		},
		write,
		leave,
		suspend,
		lend,
		onResize: resized => {
			process.on('SIGWINCH', resized);
		},
		onEnd: end => {
			ends = [...ends, end];
		},
	};
}

/**
 * Asks for the terminal's modes, and so errs where it is another's, once the process that waits for this one is gone: the
 * shell above takes the terminal back then, and tells nobody.
 */
function watchParent(input: tty.ReadStream): void {
	// Who is a child of process 1 now may have had another parent a moment ago.
	const parent = Math.max(2, process.ppid);
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		// Twice, since a mode that is set already is not set again.
		input.setRawMode(false);
		input.setRawMode(true);
	}, parentDelay).unref();
}

/** One line on standard error, whatever name of a file it repeats. */
export function complain(sentence: string): void {
	process.stderr.write(`${visible(sentence)}\n`);
}

/** The terminal's size; what is usual where it does not say. */
function currentSize(): Size {
	const {columns, rows} = process.stdout;
	return {columns: columns || 80, rows: rows || 24};
}

/** As much of standard output as Ink uses. */
class Output extends EventEmitter {
	readonly isTTY = true;

	constructor(private readonly writeNow: (text: string) => void) {
		super();
	}

	get columns(): number {
		return currentSize().columns;
	}

	get rows(): number {
		// A frame as high as the terminal makes Ink erase the scrollback; in a single row no frame could be less high.
		return Math.max(2, currentSize().rows);
	}

	write(text: string, written?: () => void): boolean {
		this.writeNow(text);
		if (written) setImmediate(written);
		return true;
	}
}

/** Where keys come from: standard input, or the terminal itself where standard input is something else. */
function keyboard(): tty.ReadStream | null {
	if (process.stdin.isTTY) return process.stdin;
	try {
		return new tty.ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
}

/** Lets the signals of the keys Ctrl-C and Ctrl-\\ be another program's, also where a package answers them; ends with what it returns. */
function ignoreKeys(): () => void {
	const ignore = () => {};
	const held = (['SIGINT', 'SIGQUIT'] as const).map(name => {
		const listeners = process.rawListeners(name) as NodeJS.SignalsListener[];
		process.on(name, ignore);
		for (const listener of listeners) process.removeListener(name, listener);
		return {name, listeners};
	});
	return () => {
		for (const {name, listeners} of held) {
			for (const listener of listeners) process.on(name, listener);
			process.removeListener(name, ignore);
		}
	};
}

/** A terminal that is gone takes nothing more. */
function writeAll(text: string): void {
	try {
		writeOut(text);
	} catch {
		// The signal or the end of input that comes with it ends the program.
	}
}
