import process from 'node:process';
import {ignoreKeys} from './keyboard.ts';
import type {Screen} from './screen.ts';

/** The program as a job of its shell, which stops it and has it go on; and as one that lends its screen. */
export type Job = {
	/** Answers the signals by which a job is stopped and goes on. */
	readonly begin: () => void;
	/** Gives the screen back, stops the job as Ctrl-Z does, and takes the screen again when the job goes on. */
	readonly suspend: () => void;
	/** Gives the screen to another program while `work` runs, which blocks until that has ended; then takes it again. */
	readonly lend: <Result>(work: () => Result) => Result;
};

/** Milliseconds after which a job that was told to stop, and goes on, was not stopped: no shell is there to continue it. */
const stopDelay = 50;

/** The job that has a screen, until `hasEnded`: then it takes it no more. What it takes again is empty, and `taken` is called. */
export function createJob(screen: Screen, hasEnded: () => boolean, taken: () => void): Job {
	let isStopping = false;

	const resume = () => {
		if (hasEnded()) return;
		if (process.listenerCount('SIGTSTP') === 0) process.on('SIGTSTP', suspend);
		screen.take();
		taken();
		// The window may have changed meanwhile, and only the job that had the terminal was told.
		process.kill(process.pid, 'SIGWINCH');
	};

	const giveScreen = () => {
		screen.give();
		// The next stop is the system's own: this one's, or that of a program that has the screen and stops its job.
		process.removeListener('SIGTSTP', suspend);
	};

	const suspend = () => {
		giveScreen();
		// The whole job: npx and its shell wait for this program, and the shell for them.
		isStopping = true;
		process.kill(0, 'SIGTSTP');
		setTimeout(() => {
			isStopping = false;
			if (!screen.isTaken()) resume();
		}, stopDelay);
	};

	return {
		begin() {
			process.on('SIGTSTP', suspend);
			// Of a job that was told to stop only the time decides: it may still hear that it went on from the stop before.
			process.on('SIGCONT', () => {
				if (!isStopping) resume();
			});
		},
		suspend,
		lend(work) {
			giveScreen();
			const heed = ignoreKeys();
			try {
				return work();
			} finally {
				// What signals came meanwhile is told between two turns; a timer would be due at once.
				setImmediate(() => setImmediate(heed));
				resume();
			}
		},
	};
}
