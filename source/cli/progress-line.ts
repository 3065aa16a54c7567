import process from 'node:process';
import {cutToCells} from '../text/cut.ts';

/** A line on standard error that says how far something has come, and is gone in the end. */
export type ProgressLine = {readonly show: (words: string) => void; readonly clear: () => void};

/** The line, where a person sees it; null where standard error is no terminal. */
export function progressLine(): ProgressLine | null {
	const {stderr} = process;
	if (!stderr.isTTY) return null;
	let isShown = false;
	return {
		show: words => {
			isShown = true;
			// Terminals write ^C behind it, which must not begin another line.
			stderr.write(`\r${cutToCells(words, stderr.columns - 3)}\u001B[K`);
		},
		clear: () => {
			if (isShown) stderr.write('\r\u001B[K');
			isShown = false;
		},
	};
}
