import type {Key} from './key.ts';
import type {Background} from './settings.ts';

/**
 * What a terminal says of itself, and of a mouse, among the keys: what is behind its letters, that it has answered all that
 * it will, a turn of the wheel; null in `says` for what nobody asked. Null where it is a key.
 */
export type Report =
	| {readonly says: 'background'; readonly background: Background}
	| {readonly says: 'done'}
	| {readonly says: 'wheel'; readonly key: Key}
	| {readonly says: null};

/**
 * Asks for the colour behind the letters (OSC 11 of xterm), and then what kind of terminal it is (DA of ECMA-48), which every
 * one answers: after that answer there is no other.
 */
export const question = '\u001B]11;?\u001B\\\u001B[c';

/** An answer that has begun, and of which more will come. */
export const begunAnswer = /^\u001B\](?:\d[\d;]*(?:[rgba]*:?[\da-f/]*)?\u001B?)?$/i;

/** What a piece of input reports. */
export function reportOf(piece: string): Report | null {
	const [, code] = /^\u001B\](\d+);[^\u0007\u001B]*(?:\u0007|\u001B\\)$/.exec(piece) ?? [];
	if (code !== undefined) {
		const background = code === '11' ? backgroundOf(piece) : null;
		return background ? {says: 'background', background} : {says: null};
	}

	// Broken off: what came after it is a key.
	if (/^\u001B\]\d/.test(piece)) return {says: null};
	if (/^\u001B\[\?[\d;]*c$/.test(piece)) return {says: 'done'};
	const [, button] = /^\u001B\[<(\d+);\d+;\d+[Mm]$/.exec(piece) ?? [];
	if (button === undefined) return null;
	// Less what is held down: Shift, Alt and Ctrl are 4, 8 and 16.
	const wheel = Number(button) & ~0b11100;
	if (wheel === 64) return {says: 'wheel', key: 'WheelUp'};
	return wheel === 65 ? {says: 'wheel', key: 'WheelDown'} : {says: null};
}

/** Whether a colour, as rgb:RRRR/GGGG/BBBB with one to four digits each, is dark or light; null where it is none. */
function backgroundOf(answer: string): Background | null {
	const [, ...parts] = /;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer) ?? [];
	if (parts.length === 0) return null;
	const [red, green, blue] = parts.map(digits => Number.parseInt(digits, 16) / (16 ** digits.length - 1));
	// Where black and white letters have the same contrast, by WCAG 2, is 0.18 of the light.
	return 0.2126 * red! ** 2.2 + 0.7152 * green! ** 2.2 + 0.0722 * blue! ** 2.2 < 0.18 ? 'dark' : 'light';
}

/** What COLORFGBG says, which rxvt and Konsole set: the numbers of two colours, of which the last is behind. */
export function backgroundBy(variable: string | undefined): Background | null {
	const [, number] = /;(\d+)$/.exec(variable ?? '') ?? [];
	if (number === undefined || Number(number) > 15) return null;
	return number === '7' || number === '15' ? 'light' : 'dark';
}
