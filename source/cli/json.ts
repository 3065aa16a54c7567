/** What a terminal obeys, or what turns a line round; a tab and a line feed are neither. */
export const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g;

/** A value as JSON whose strings a terminal can be shown: the controls that JSON leaves as they are stand escaped. */
export function json(value: unknown, indent = ''): string {
	const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return `${JSON.stringify(value, null, indent).replace(controls, escaped)}\n`;
}
