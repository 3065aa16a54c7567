import {classAt, LETTER} from '../../text/characters.ts';

/** Characters of two words before a name, of which prepositions and articles, “jusqu'à la ”, are the longest that count. */
export const LONGEST_PAIR = 24;

/** The last two words before an offset, the elided ones with their apostrophe; '' where none stands right there. */
export function wordsBefore(smallText: string, at: number): readonly [first: string, second: string] {
	const from = Math.max(0, at - LONGEST_PAIR);
	const before = smallText.slice(from, at);
	let end = before.trimEnd().length;
	const hasStop = before[end - 1] === '.';
	if (hasStop) end--;
	const second = startOfWord(before, end);
	const between = before.slice(0, second).trimEnd().length;
	const first = startOfWord(before, between);
	// Right behind a mark, (à Ann Lee), a word is not believed to be one.
	if (first === between && between === second && !hasStop) return ['', ''];
	return [before.slice(first, between), before.slice(second, end)];
}

function startOfWord(text: string, end: number): number {
	let start = text[end - 1] === "'" ? end - 1 : end;
	const last = start;
	while (start > 0 && (classAt(text, start - 1) & LETTER) !== 0) start--;
	return start === last ? end : start;
}
