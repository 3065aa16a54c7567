import {classAt, isSpaceAt, LETTER} from '../../text/characters.ts';

/** Characters of two words before a name, of which prepositions and articles, “jusqu'à la ”, are the longest that count. */
export const LONGEST_PAIR = 24;

/** The last two words before an offset, the elided ones with their apostrophe; '' where none stands right there. */
export function wordsBefore(smallText: string, at: number): readonly [first: string, second: string] {
	const from = Math.max(0, at - LONGEST_PAIR);
	let end = withoutSpaces(smallText, from, at);
	const hasStop = end > from && smallText[end - 1] === '.';
	if (hasStop) end--;
	const second = startOfWord(smallText, from, end);
	const between = withoutSpaces(smallText, from, second);
	const first = startOfWord(smallText, from, between);
	// Right behind a mark, (à Ann Lee), a word is not believed to be one.
	if (first === between && between === second && !hasStop) return ['', ''];
	return [smallText.slice(first, between), smallText.slice(second, end)];
}

/** Where a text ends, from an offset to another, without the spaces at its end. */
function withoutSpaces(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isSpaceAt(text, end - 1)) end--;
	return end;
}

function startOfWord(text: string, from: number, end: number): number {
	let start = end > from && text[end - 1] === "'" ? end - 1 : end;
	const last = start;
	while (start > from && (classAt(text, start - 1) & LETTER) !== 0) start--;
	return start === last ? end : start;
}
