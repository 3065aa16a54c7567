import type {Key} from '../../source/app/key.ts';
import {boundKeys} from '../app/bound-keys.ts';

/** What terminals send for the keys that type nothing; there may be more than one, each of which has to be known. */
export const sent: Readonly<Record<Key, readonly string[]>> = {
	'Alt-Backspace': ['\x1b\x7f'],
	'Alt-Left': ['\x1b[1;3D'],
	'Alt-Right': ['\x1b[1;3C'],
	'Alt-b': ['\x1bb'],
	'Alt-f': ['\x1bf'],
	Backspace: ['\x7f'],
	'Ctrl-Left': ['\x1b[1;5D'],
	'Ctrl-Right': ['\x1b[1;5C'],
	Delete: ['\x1b[3~'],
	Down: ['\x1b[B', '\x1bOB'],
	End: ['\x1b[F', '\x1b[4~'],
	Enter: ['\r'],
	Esc: ['\x1b'],
	F1: ['\x1bOP', '\x1b[11~'],
	Home: ['\x1b[H', '\x1b[1~'],
	Left: ['\x1b[D', '\x1bOD'],
	PageDown: ['\x1b[6~'],
	PageUp: ['\x1b[5~'],
	Right: ['\x1b[C', '\x1bOC'],
	'Shift-Tab': ['\x1b[Z'],
	Space: [' '],
	Tab: ['\t'],
	Up: ['\x1b[A', '\x1bOA'],
};

/** What a terminal sends for keys pressed one after the other, in each way that there is. */
export function piecesOf(keys: string): readonly string[] {
	const ways = keys.split(' ').map(key => {
		const control = /^Ctrl-(.)$/.exec(key)?.[1];
		return control ? [String.fromCharCode(control.charCodeAt(0) - 0x40)] : (sent[key] ?? [key]);
	});
	return ways.length === 1 ? ways[0]! : [ways.map(([first]) => first).join('')];
}

/** Every key of the table but those that end the reader, stop it or copy something. */
export const harmlessKeys: readonly string[] = boundKeys.filter(
	key => !['q', 'Q', 'Z', 'ZZ', 'Ctrl-C', 'Ctrl-Z', 'y', 'c'].includes(key),
);
