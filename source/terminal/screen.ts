import type tty from 'node:tty';
import {settled} from '../text/settled.ts';
import {currentSize} from './stand-in.ts';
import {writeOut} from './write-out.ts';

/** The screen of a full-screen program: raw mode, alternate screen, no cursor. */
export type Screen = {
	/** Takes it, or takes it again, and draws on it. */
	readonly take: (frame?: string) => void;
	/** Gives it back as it was found; again does nothing. */
	readonly give: () => void;
	readonly isTaken: () => boolean;
	/** Has the wheel and buttons of the mouse reported among the keys, from the next time that the screen is taken. */
	readonly reportMouse: () => void;
	/** Writes at once, past every buffer. Does nothing while the screen is not taken. */
	readonly write: (text: string) => void;
	/** Runs `work` with nothing written meanwhile, and draws what it comes back with. */
	readonly redraw: (work: () => Promise<string>) => Promise<void>;
};

// What is pasted comes between marks, or its letters would be commands.
const enterScreen = '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[H';
/** Buttons and the wheel are reported, in the form of SGR. */
const reportsMouse = {on: '\u001B[?1000h\u001B[?1006h', off: '\u001B[?1006l\u001B[?1000l'};
const leaveScreen = '\u001B[?2004l\u001B[?25h\u001B[?1049l';

/** The screen of the terminal that `input` reads from and that is standard output, not taken yet. */
export function createScreen(input: tty.ReadStream): Screen {
	let isTaken = false;
	let mutes = 0;
	let mouse = {on: '', off: ''};
	const write = (text: string) => {
		if (isTaken && mutes === 0) writeAll(settled(text, currentSize().columns));
	};

	return {
		take(frame = '') {
			isTaken = true;
			input.setRawMode(true);
			writeAll(enterScreen + mouse.on + settled(frame, currentSize().columns));
		},
		give() {
			if (!isTaken) return;
			isTaken = false;
			writeAll(mouse.off + leaveScreen);
			// Errs where the terminal is gone, or another's; then Node gives its modes back as it exits.
			input.setRawMode(false);
		},
		isTaken: () => isTaken,
		reportMouse() {
			mouse = reportsMouse;
		},
		write,
		async redraw(work) {
			mutes++;
			let frame = '';
			try {
				frame = await work();
			} finally {
				mutes--;
			}

			write(frame);
		},
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
