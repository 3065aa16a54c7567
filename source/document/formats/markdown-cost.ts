/**
 * Whether the Markdown library would take too long for a text, or run out of stack.
 *
 * Problem: the library's time grows with the square of what one paragraph holds, of how many list items, tags and
 * underlined headings the file has, and of how far a line is indented; every container in another is a level of recursion.
 *
 * Approach: one pass over the characters counts all that and adds up microseconds, found by timing the library on one
 * pattern after another.
 *
 * Limits: the sum is rough, too high for code blocks and block quotes; it only has to grow as the library's time does.
 */
export function isTooCostly(source: string): boolean {
	let cost = source.length * PER_CHARACTER;
	let blocks = 0;
	let underlines = 0;
	let paragraph = paragraphAt(0);
	for (let start = 0; start < source.length && cost <= MOST; ) {
		const newline = source.indexOf('\n', start);
		const end = newline < 0 ? source.length : newline;
		const {quotes, items, columns} = containersAt(source, start, end);
		if (quotes + items > DEEPEST) return true;
		if (start === end || items > 0) {
			cost += paragraphCost(paragraph, start);
			paragraph = paragraphAt(start);
		}

		const marks = countMarks(source, start, end, paragraph);
		blocks += items + (source[start] === '<' || source.startsWith('[^', start) ? 1 : 0);
		underlines += source[start] === '=' || source[start] === '-' ? 1 : 0;
		cost += PER_LINE + PER_MARK * (quotes + items + marks) + PER_COLUMN_SQUARED * columns ** 2;
		start = end + 1;
	}

	cost += paragraphCost(paragraph, source.length);
	return cost + PER_BLOCK_SQUARED * blocks ** 2 + PER_UNDERLINE_SQUARED * underlines ** 2 > MOST;
}

/** Microseconds: the library's three seconds, in which it reads some megabytes of news. */
const MOST = 3_000_000;
const PER_CHARACTER = 0.7;
const PER_LINE = 26;
const PER_MARK = 24;
const PER_MARK_AND_CHARACTER = 0.007;
const PER_DEPTH_SQUARED = 0.5;
const PER_COLUMN_SQUARED = 0.03;
const PER_BLOCK_SQUARED = 0.08;
const PER_UNDERLINE_SQUARED = 0.25;
/** Block quotes and lists within each other; people write three or four. */
const DEEPEST = 100;

const [SPACE, TAB, OPENING_BRACKET, CLOSING_BRACKET] = [0x20, 0x09, 0x5b, 0x5d] as const;
const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map(one => one.charCodeAt(0)));
const inlineMarks = codesOf('*_~`[]<');
const otherMarks = codesOf('|\\&');
const quoteMarks = codesOf('>');
const bullets = codesOf('*+-');
const numberEnds = codesOf('.)');

/** What a paragraph holds: marks that may pair, brackets open now, and the most that were ever open. */
type Paragraph = {readonly start: number; marks: number; open: number; deepest: number};

function paragraphAt(start: number): Paragraph {
	return {start, marks: 0, open: 0, deepest: 0};
}

function paragraphCost({start, marks, deepest}: Paragraph, end: number): number {
	return marks * (end - start) * PER_MARK_AND_CHARACTER + deepest ** 2 * PER_DEPTH_SQUARED;
}

/** Markers of block quotes and list items at the start of a line, and the columns of white space among them. */
function containersAt(source: string, start: number, end: number): {quotes: number; items: number; columns: number} {
	let quotes = 0;
	let items = 0;
	let columns = 0;
	let index = start;
	while (index < end && quotes + items <= DEEPEST) {
		const code = source.charCodeAt(index);
		if (code === SPACE || code === TAB) columns += code === TAB ? 4 : 1;
		else if (quoteMarks.has(code)) quotes++;
		else if (isItem(source, index)) items++;
		else if (!isDigit(code) && !(index > start && numberEnds.has(code) && isDigit(source.charCodeAt(index - 1)))) break;
		index++;
	}

	return {quotes, items, columns};
}

/** Whether the last character of a list item's marker stands here: a bullet, or what ends a number. */
function isItem(source: string, index: number): boolean {
	const code = source.charCodeAt(index);
	const after = source.charCodeAt(index + 1);
	const isMarker = bullets.has(code) || (numberEnds.has(code) && isDigit(source.charCodeAt(index - 1)));
	return isMarker && (after === SPACE || after === TAB || Number.isNaN(after));
}

/** The number of marks in a line; those that may pair are added to its paragraph. */
function countMarks(source: string, start: number, end: number, paragraph: Paragraph): number {
	const before = paragraph.marks;
	let others = 0;
	for (let index = start; index < end; index++) {
		const code = source.charCodeAt(index);
		if (otherMarks.has(code)) others++;
		if (!inlineMarks.has(code)) continue;
		// A run of asterisks or backticks is one mark.
		const isBracket = code === OPENING_BRACKET || code === CLOSING_BRACKET;
		if (isBracket || code !== source.charCodeAt(index - 1)) paragraph.marks++;
		if (code === CLOSING_BRACKET) paragraph.open = Math.max(0, paragraph.open - 1);
		if (code !== OPENING_BRACKET) continue;
		paragraph.open++;
		paragraph.deepest = Math.max(paragraph.deepest, paragraph.open);
	}

	return others + paragraph.marks - before;
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
