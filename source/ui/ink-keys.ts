import {useStdin} from 'ink';
import {useEffect, useEffectEvent} from 'react';
import {type Key, pasted} from '../app/key.ts';

/** What terminals send for the keys that type nothing: xterm, vt220, rxvt, PuTTY and the Linux console. */
const sequences: Readonly<Record<string, Key>> = {
	' ': 'Space',
	'\r': 'Enter',
	'\n': 'Enter',
	'\t': 'Tab',
	'\u001B': 'Esc',
	'\u0008': 'Backspace',
	'\u007F': 'Backspace',
	'\u001B[Z': 'Shift-Tab',
	'\u001B[A': 'Up',
	'\u001BOA': 'Up',
	'\u001B[B': 'Down',
	'\u001BOB': 'Down',
	'\u001B[C': 'Right',
	'\u001BOC': 'Right',
	'\u001B[D': 'Left',
	'\u001BOD': 'Left',
	'\u001B[H': 'Home',
	'\u001BOH': 'Home',
	'\u001B[1~': 'Home',
	'\u001B[7~': 'Home',
	'\u001B[F': 'End',
	'\u001BOF': 'End',
	'\u001B[4~': 'End',
	'\u001B[8~': 'End',
	'\u001B[3~': 'Delete',
	'\u001B[5~': 'PageUp',
	'\u001B[6~': 'PageDown',
	'\u001BOP': 'F1',
	'\u001B[P': 'F1',
	'\u001B[11~': 'F1',
	'\u001B[[A': 'F1',
};

/**
 * The keys in a piece of input: keys typed fast come as one string, each of its characters is a key of its own. A sequence
 * that is not known is one key, named by what it is, so that the hint can name it.
 */
export function keysOf(input: string): Key[] {
	const whole = Object.hasOwn(sequences, input) ? sequences[input] : undefined;
	if (whole) return [whole];
	// Esc pressed twice comes as one piece where it was pressed fast.
	if (input.startsWith('\u001B\u001B')) return ['Esc', ...keysOf(input.slice(1))];
	if (input.startsWith('\u001B')) return [`Key-${input.slice(1)}`];
	return [...input].map(character => sequences[character] ?? controlKey(character) ?? character);
}

function controlKey(character: string): Key | null {
	const code = character.charCodeAt(0);
	return code < 0x20 ? `Ctrl-${String.fromCharCode(code + 0x40)}` : null;
}

/**
 * What Ink's context holds beside its public part: it emits each piece of input, its escape sequences already apart, and
 * what was pasted as such where somebody listens to that.
 */
type InputContext = {
	readonly internal_eventEmitter: {
		on(event: 'input' | 'paste', listener: (input: string) => void): void;
		removeListener(event: 'input' | 'paste', listener: (input: string) => void): void;
	};
};

/**
 * Calls back for each key. Ink's own useInput names no function keys (F1 comes as an empty string), so this listens where
 * useInput listens.
 */
export function useKeys(onKey: (key: Key) => void): void {
	const context = useStdin();
	const {setRawMode} = context;
	const emitter = (context as typeof context & InputContext).internal_eventEmitter;
	const onInput = useEffectEvent((input: string) => {
		for (const key of keysOf(input)) onKey(key);
	});
	const onPaste = useEffectEvent((text: string) => onKey(pasted(text)));
	useEffect(() => {
		setRawMode(true);
		return () => setRawMode(false);
	}, [setRawMode]);
	useEffect(() => {
		const listener = (input: string) => onInput(input);
		const pasteListener = (text: string) => onPaste(text);
		emitter.on('input', listener);
		emitter.on('paste', pasteListener);
		return () => {
			emitter.removeListener('input', listener);
			emitter.removeListener('paste', pasteListener);
		};
	}, [emitter]);
}
