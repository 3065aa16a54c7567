import {visible} from '../text/visible.ts';

/** What is markup anywhere in a line: emphasis, code, links, HTML, strikethrough, entities, and the backslash itself. */
const inline = /[\\`*_[\]<>~]|&(?=#?\w+;)/g;

/** What is markup where a line begins: a heading, a list's bullet or number, the line under a heading. */
const atStart = /^(\d{0,9})([-+#=.)])/;

/** What a row shows of a text, as Markdown that shows it as it is, on one line; a bare address stays one to click on. */
export function markdownText(text: string): string {
	return markdownWords(text).replace(atStart, '$1\\$2');
}

/** The same where something stands before it in its line. */
export function markdownWords(text: string): string {
	return visible(text).trim().replace(inline, '\\$&');
}
