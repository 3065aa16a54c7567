import {constants} from 'node:os';
import process from 'node:process';
import type tty from 'node:tty';
import {fileWords} from '../words/files.ts';
import {complain} from './complain.ts';

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

/** Milliseconds after which a parent that is gone is missed. */
const parentDelay = 500;

/** Has the terminal left, which a second time does nothing, whatever ends the program; it ends as the shell expects. */
export function leaveAtAnyEnd(input: tty.ReadStream, leave: () => void, hasEnded: () => boolean): void {
	process.on('exit', leave);

	const die = (signal: NodeJS.Signals) => {
		leave();
		// Under every name that a signal has: Ink listens to some by another.
		for (const name of Object.keys(constants.signals)) process.removeAllListeners(name);
		process.kill(process.pid, signal);
	};

	for (const signal of deadly) process.on(signal, die);
	// Ink would end by it; the write that it tells of says so itself.
	process.on('SIGXFSZ', () => {});

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
		if (hasEnded()) return;
		leave();
		process.exit(128 + constants.signals.SIGHUP);
	};

	input.on('error', hangUp);
	input.on('end', hangUp);
	process.stdout.on('error', hangUp);
	watchParent(input);
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
