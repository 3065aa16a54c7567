/** The longest stretch that an expression is asked about: on a word of millions of letters it runs out of stack. */
const STRETCH = 50_000;

/** What an expression with the flag g finds in a text, in order; a long text is cut behind a space, if it has one. */
export function tokensIn(text: string, pattern: RegExp): readonly string[] {
	if (text.length <= STRETCH) return text.match(pattern) ?? [];
	const found: string[] = [];
	for (let start = 0, end = 0; start < text.length; start = end) {
		end = endOfStretch(text, start);
		for (const token of text.slice(start, end).match(pattern) ?? []) found.push(token);
	}

	return found;
}

function endOfStretch(text: string, start: number): number {
	const stretch = text.slice(start, start + STRETCH);
	const space = stretch.lastIndexOf(' ');
	return start + (start + stretch.length < text.length && space > 0 ? space + 1 : stretch.length);
}
