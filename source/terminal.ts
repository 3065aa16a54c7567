import process from 'node:process';
import type tty from 'node:tty';
import {question} from './app/reports.ts';
import type {Size} from './app/state.ts';
import {type Answers, createAnswers} from './terminal/answers.ts';
import {complain} from './terminal/complain.ts';
import {leaveAtAnyEnd} from './terminal/ends.ts';
import {createJob, type Job} from './terminal/job.ts';
import {keyboard} from './terminal/keyboard.ts';
import {createScreen, type Screen} from './terminal/screen.ts';
import {currentSize, StandIn} from './terminal/stand-in.ts';

/** The terminal as one full-screen program has it: entered once, and left as it was found however the program ends. */
export type Terminal = Pick<Screen, 'write' | 'redraw'> &
	Pick<Job, 'suspend' | 'lend'> &
	Omit<Answers, 'await'> & {
		readonly input: tty.ReadStream;
		/** What Ink writes to: a stand-in for standard output that writes as `write` does, and says nothing of resizes. */
		readonly output: NodeJS.WriteStream;
		/** In cells. */
		readonly size: () => Size;
		/** Takes the screen over and draws on it. Asks for the background, and for the mouse. */
		readonly enter: (frame: string, wishes?: Wishes) => void;
		/** Gives the screen back; again does nothing. */
		readonly leave: () => void;
		/** Called at once when what was drawn is gone, as the job goes on: what is written next finds an empty screen. */
		readonly onLost: (lost: () => void) => void;
		/** Called when the terminal may have another size, and at any rate has lost what was drawn: when the job goes on, too. */
		readonly onResize: (resized: () => void) => void;
		/** Called once before the terminal is left for good, whatever ends the program; the sentences it returns are said then. */
		readonly onEnd: (end: () => readonly string[]) => void;
	};

/** What is wanted of the terminal beside the screen. */
export type Wishes = {readonly asksBackground?: boolean; readonly hasMouse?: boolean};

/** The terminal, where standard output is one and keys can be read; null otherwise. */
export function openTerminal(): Terminal | null {
	const input = process.stdout.isTTY ? keyboard() : null;
	if (!input) return null;
	let hasEnded = false;
	let ends: Array<() => readonly string[]> = [];
	const screen = createScreen(input);
	let lost: () => void = () => {};
	const job = createJob(
		screen,
		() => hasEnded,
		() => lost(),
	);
	const {await: awaitAnswer, ...answers} = createAnswers();

	const leave = () => {
		const last = hasEnded ? [] : ends;
		hasEnded = true;
		let said: readonly string[] = [];
		try {
			said = last.flatMap(end => end());
		} finally {
			screen.give();
		}

		for (const sentence of said) complain(sentence);
	};

	return {
		...answers,
		input,
		output: new StandIn(screen.write) as unknown as NodeJS.WriteStream,
		size: currentSize,
		write: screen.write,
		redraw: screen.redraw,
		suspend: job.suspend,
		lend: job.lend,
		enter(frame, {asksBackground, hasMouse} = {}) {
			if (hasMouse) screen.reportMouse();
			// Node would write what it warns of, such as FORCE_COLOR beside NO_COLOR, into the page.
			process.removeAllListeners('warning');
			leaveAtAnyEnd(input, leave, () => hasEnded);
			job.begin();
			screen.take(frame);
			if (!asksBackground) return;
			awaitAnswer();
			screen.write(question);
		},
		leave,
		onLost: forget => {
			lost = forget;
		},
		onResize: resized => {
			process.on('SIGWINCH', resized);
		},
		onEnd: end => {
			ends = [...ends, end];
		},
	};
}
