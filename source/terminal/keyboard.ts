import {openSync} from 'node:fs';
import process from 'node:process';
import tty from 'node:tty';

/** Where keys come from: standard input, or the terminal itself where standard input is something else; null without any. */
export function keyboard(): tty.ReadStream | null {
	if (process.stdin.isTTY) return process.stdin;
	try {
		return new tty.ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
}

/** Lets the signals of the keys Ctrl-C and Ctrl-\\ be another program's, also where a package answers them; ends with what it returns. */
export function ignoreKeys(): () => void {
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
