import process from 'node:process';
import {progressLine} from './progress-line.ts';

/** Milliseconds after which it is worth saying that something is waited for, and between two words about it. */
const patience = 250;

/**
 * Says on standard error, where that is a terminal, how far something has come that is waited for: on one line, after a
 * moment or at once. Comes back with what ends it, whereupon the line is gone, as it is when Ctrl-C ends the program.
 */
export function showWaiting(words: () => string, isAtOnce = false): () => void {
	const progress = progressLine();
	if (!progress) return () => {};
	const interrupted = () => {
		progress.clear();
		process.kill(process.pid, 'SIGINT');
	};

	// Before the first word: who reads it may press Ctrl-C at once.
	process.once('SIGINT', interrupted);
	const show = () => progress.show(words());
	if (isAtOnce) show();
	const watch = setInterval(show, patience);
	return () => {
		clearInterval(watch);
		process.removeListener('SIGINT', interrupted);
		progress.clear();
	};
}
