/**
 * Whether a text for which no name speaks, as one that comes through a pipe, is Markdown: it begins with a heading that
 * stands alone, or shows two of its signs.
 */
export function looksLikeMarkdown(source: string): boolean {
	const head = source.slice(0, HEAD);
	return /^\s*# \S.*\n[ \t]*\n/.test(head) || signs.filter(sign => sign.test(head)).length > 1;
}

const HEAD = 16 * 1024;

/** Headings, fences, links, the line below a table's head, bold, targets of links and notes. */
const signs: readonly RegExp[] = [
	/^#{1,6} \S/m,
	/^(?:```|~~~)/m,
	/\[[^[\]\n]+\]\([^()\s]+\)/,
	/^\|?[ \t]*:?-+:?[ \t]*\|[-| :\t]*$/m,
	/\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/,
	/^\[\^?[^[\]\n]+\]: \S/m,
];
