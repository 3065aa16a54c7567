/**
 * The text with one kind of line end and without controls: CR LF, CR, VT, NEL and U+2028 end a line, a form feed and
 * U+2029 a paragraph; beside other line ends VT, NEL and U+2028 are a space, as they break a line amid a paragraph, and so
 * is a form feed before a small letter, where a page ends amid a sentence. A byte order mark
 * at the start and every other C0 or C1 control but the tab are dropped. All other characters stay, format characters
 * and lone surrogates included: making them safe to show is the screen's work.
 */
export function normaliseCharacters(source: string): string {
	let text = source.startsWith('\uFEFF') ? source.slice(1) : source;
	const isSoft = /[\v\u0085\u2028]/.test(text) && /[\r\n]/.test(text);
	if (isSoft) text = text.replace(/[\v\u0085\u2028]/g, ' ');
	if (/[\f\u2029]/.test(text)) text = text.replace(/\f(?=\p{Ll})/gu, ' ').replace(/[\f\u2029]/g, '\n\n');
	if (/[\r\v\u0085\u2028]/.test(text)) text = text.replace(/\r\n?|[\v\u0085\u2028]/g, '\n');
	return withoutControls(text);
}

/** The text without C0 and C1 controls and DEL; the tab and the line feed stay. */
export function withoutControls(text: string): string {
	return CONTROLS.test(text) ? text.replace(EVERY_CONTROL, '') : text;
}

/** The text on one line: every run of spaces, tabs and line ends is one space. No-break spaces stay what they are. */
export function onOneLine(text: string): string {
	return withoutControls(UNEVEN_SPACE.test(text) ? text.replace(RUNS_OF_SPACE, ' ') : text);
}

/** The digits of a text raised, as in 10⁶ and in the number of a note. */
export function superscript(text: string): string {
	return text.replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** The digits of a text lowered, as in H₂O. */
export function subscript(text: string): string {
	return text.replace(/\d/g, digit => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!);
}

const CONTROLS = /[\0-\b\v-\x1F\x7F-\x9F]/;
const EVERY_CONTROL = new RegExp(CONTROLS, 'g');
const UNEVEN_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]| {2}/;
const RUNS_OF_SPACE = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;
