/**
 * A key as the reader pressed it: the character it types ("g", "G", "é", "\""), or one of the names below, with "Ctrl-"
 * before a capital letter for a control key. A space is "Space".
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

/** What a key types into a field: one character, which may be a mark on the one before; null where it types nothing. */
export function typedText(key: Key): string | null {
	if (key === 'Space') return ' ';
	if ((namedKeys as readonly string[]).includes(key) || /^(?:Ctrl|Key)-/.test(key)) return null;
	return key;
}
