import {graphemes} from '../text/graphemes.ts';
import type {Key} from './key.ts';

/** Keys that send a character, or a sequence that is like no other. */
const sequences: Readonly<Record<string, Key>> = {
	' ': 'Space',
	'\r': 'Enter',
	'\n': 'Enter',
	'\t': 'Tab',
	'\u001B': 'Esc',
	'\u0008': 'Backspace',
	'\u007F': 'Backspace',
	'\u001B[Z': 'Shift-Tab',
	// The Linux console.
	'\u001B[[A': 'F1',
	'\u001B[[B': 'F2',
	'\u001B[[C': 'F3',
	'\u001B[[D': 'F4',
	'\u001B[[E': 'F5',
};

/** How the sequences of other keys end, after ESC [ or ESC O: those of xterm, vt220, rxvt, PuTTY and the Linux console. */
const endings: Readonly<Record<string, Key>> = {
	A: 'Up',
	B: 'Down',
	C: 'Right',
	D: 'Left',
	H: 'Home',
	F: 'End',
	P: 'F1',
	Q: 'F2',
	R: 'F3',
	S: 'F4',
	'1~': 'Home',
	'2~': 'Insert',
	'3~': 'Delete',
	'4~': 'End',
	'5~': 'PageUp',
	'6~': 'PageDown',
	'7~': 'Home',
	'8~': 'End',
	'11~': 'F1',
	'12~': 'F2',
	'13~': 'F3',
	'14~': 'F4',
	'15~': 'F5',
	'17~': 'F6',
	'18~': 'F7',
	'19~': 'F8',
	'20~': 'F9',
	'21~': 'F10',
	'23~': 'F11',
	'24~': 'F12',
};

//   ESC [ 1 ; 5 D     ESC [ 1 5 ; 2 ~     ESC O P
//             ^ Ctrl                ^ Shift
//
const functionKey = /^\u001B[[O](?:(?:1(?:;(\d+))?)?([A-Z])|(\d+)(?:;(\d+))?(~))$/;

/** What is held down, by the bit that stands for it in a number that begins at 1. */
const modifiers: ReadonlyArray<readonly [bit: number, name: string]> = [
	[4, 'Ctrl-'],
	[2, 'Alt-'],
	[1, 'Shift-'],
];

/**
 * The keys in a piece of input: keys typed fast come as one string, each of its characters is a key of its own. A sequence
 * that is not known is one key, named by what it is, so that the hint can name it.
 */
export function keysOf(input: string): Key[] {
	const whole = (Object.hasOwn(sequences, input) ? sequences[input] : undefined) ?? functionKeyOf(input);
	if (whole) return [whole];
	// Esc pressed twice comes as one piece where it was pressed fast.
	if (input.startsWith('\u001B\u001B')) return ['Esc', ...keysOf(input.slice(1))];
	if (input.startsWith('\u001B')) {
		const held = keysOf(input.slice(1));
		return [held.length === 1 ? `Alt-${held[0]}` : `Key-${input.slice(1)}`];
	}

	return input
		.split(/(\p{Cc})/u)
		.flatMap(graphemes)
		.map(cluster => sequences[cluster] ?? controlKey(cluster) ?? cluster);
}

function functionKeyOf(input: string): Key | null {
	const [, letterHeld, letter, number = '', numberHeld, tilde] = functionKey.exec(input) ?? [];
	const ending = letter ?? number + (tilde ?? '');
	if (!Object.hasOwn(endings, ending)) return null;
	const held = Number(letterHeld ?? numberHeld ?? 1) - 1;
	return modifiers.map(([bit, name]) => (held & bit ? name : '')).join('') + endings[ending];
}

function controlKey(character: string): Key | null {
	const code = character.charCodeAt(0);
	return code < 0x20 ? `Ctrl-${String.fromCharCode(code + 0x40)}` : null;
}
