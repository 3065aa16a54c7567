import {keyWords} from '../words/keys.ts';

/**
 * A key as the reader pressed it: the character it types ("g", "G", "é", "\""), or one of the names below, or one that no
 * command has, such as "F5" or "Ctrl-Left"; "Ctrl-" stands before a capital letter for a control key. A space is "Space".
 * What was pasted is one key, which `pasted` makes.
 */
export type Key = string;

/** Names of the keys that type nothing. */
export const namedKeys = [
	'Backspace',
	'Delete',
	'Down',
	'End',
	'Enter',
	'Esc',
	'F1',
	'Home',
	'Left',
	'PageDown',
	'PageUp',
	'Right',
	'Shift-Tab',
	'Space',
	'Tab',
	'Up',
] as const;

const paste = 'Paste ';

/** A text that was pasted as the key that types all of it: its line ends and other controls are spaces. */
export function pasted(text: string): Key {
	return paste + text.replace(/^[\r\n]+|[\r\n]+$/g, '').replace(/\p{Cc}+/gu, ' ');
}

/** What a key is called on the screen, in the language of the interface: what is held down with it, too. */
export function keyName(key: Key): string {
	const names = keyWords();
	return key.length === 1 ? key : key.replace(/[A-Za-z]+/g, name => names[name] ?? name);
}

/** Whether a key is a text that was pasted. */
export function isPaste(key: Key): boolean {
	return key.startsWith(paste);
}

/**
 * What a key types into a field: one character, which may be a mark on the one before, or all that was pasted; null where
 * it types nothing.
 */
export function typedText(key: Key): string | null {
	if (isPaste(key)) return key.slice(paste.length);
	if (key === 'Space') return ' ';
	// A name is a capital with more letters after it; of what is typed, nothing is.
	return /^[A-Z][!-~]/.test(key) ? null : key;
}
