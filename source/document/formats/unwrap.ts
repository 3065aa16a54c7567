import type {Range} from '../../text/range.ts';
import {beginsLower} from './letters.ts';
import {isOrnament} from './line-shape.ts';
import {findWrapping, goesOn, isForced, startsAnew, type Wrapping} from './wrap-width.ts';

/** A paragraph on one line. */
export type Paragraph = {
	readonly text: string;
	/**
	 * Nothing stands directly above or below it, or only an ornament, or a line so long that it must be a paragraph; in a
	 * file without blank lines every paragraph is alone.
	 */
	readonly isLone: boolean;
};

/** How the lines of a whole file make paragraphs: at which column they were broken, and whether each is a paragraph. */
export type LineManner = {readonly wrapping: Wrapping; readonly isDense: boolean};

/** The manner of the lines of a text. */
export function mannerOfLines(text: string): LineManner {
	return mannerOf(linesOf(text));
}

function mannerOf(lines: readonly Line[]): LineManner {
	return {wrapping: findWrapping(lines.map(({text}) => text)), isDense: isParagraphALine(lines)};
}

/**
 * The paragraphs of a plain text: blank lines part them, and so does every line end that no column forced. Lines of
 * prose broken at a column are joined by a space, those of verse, lists and dialogue stay apart. No character but white
 * space is lost. Of a part of a file `manner` is the file's; else it is the text's own.
 */
export function unwrap(text: string, manner?: LineManner): Paragraph[] {
	const lines = linesOf(text);
	const {wrapping, isDense} = manner ?? mannerOf(lines);
	const paragraphs: Paragraph[] = [];
	for (let start = 0; start < lines.length; start++) {
		if (lines[start]!.text === '') continue;
		let end = start + 1;
		while (end < lines.length && lines[end]!.text !== '') end++;
		if (isProse(lines, {start, end}, wrapping)) joinLines(lines, {start, end}, wrapping.width, paragraphs);
		else keepLines(lines, {start, end}, isDense, paragraphs);
		start = end;
	}

	return paragraphs;
}

type Line = {readonly text: string; readonly indent: number};

/** Code units from which a line is surely a paragraph of its own. */
const LONG = 100;

function linesOf(text: string): Line[] {
	const isEven = !/\t| {2}/.test(text);
	return text.split('\n').map(line => {
		const trimmed = line.trim();
		return {
			text: isEven ? trimmed : trimmed.replace(/[ \t]+/g, ' '),
			indent: line.length - line.trimStart().length,
		};
	});
}

/** Whether lines that stand together were broken at the column. A small file has to show sentences that run on, too. */
function isProse(lines: readonly Line[], {start, end}: Range, {width, isCertain}: Wrapping): boolean {
	let breaks = 0;
	let forced = 0;
	let low = 0;
	for (let index = start; index + 1 < end && width > 0; index++) {
		const next = lines[index + 1]!.text;
		if (startsAnew(next)) continue;
		breaks++;
		if (isForced(lines[index]!.text, next, width)) forced++;
		if (goesOn(next)) low++;
	}

	if (breaks === 0) return false;
	return isCertain ? forced >= 0.5 * breaks : forced >= 0.7 * breaks && low >= 0.5 * breaks;
}

/** Whether a file has no blank lines and yet is no verse. */
function isParagraphALine(lines: readonly Line[]): boolean {
	const last = lines.findLastIndex(({text}) => text !== '');
	const first = lines.findIndex(({text}) => text !== '');
	return lines.slice(first, last).every(({text}) => text !== '') && lines.some(({text}) => text.length > LONG);
}

function keepLines(lines: readonly Line[], {start, end}: Range, isDense: boolean, paragraphs: Paragraph[]): void {
	for (let index = start; index < end; index++) {
		const isLone = isDense || (isApart(lines[index - 1]) && isApart(lines[index + 1]));
		paragraphs.push({text: lines[index]!.text, isLone});
	}
}

/** Whether a line, or none, sets what is next to it apart. */
function isApart(line: Line | undefined): boolean {
	return !line || line.text === '' || line.text.length > LONG || isOrnament(line.text);
}

function joinLines(lines: readonly Line[], {start, end}: Range, width: number, paragraphs: Paragraph[]): void {
	const before = paragraphs.length;
	let parts = [lines[start]!.text];
	for (let index = start + 1; index < end; index++) {
		const line = lines[index]!;
		const previous = lines[index - 1]!;
		if (beginsParagraph(line, previous, width)) {
			paragraphs.push({text: parts.join(''), isLone: false});
			parts = [line.text];
		} else {
			parts.push(endsInWord(previous.text, line.text) ? '' : ' ', line.text);
		}
	}

	paragraphs.push({text: parts.join(''), isLone: paragraphs.length === before});
}

/** Whether a line of broken prose starts anew: a speaker's turn, a list item, an indented or a quoted line. */
function beginsParagraph(line: Line, previous: Line, width: number): boolean {
	if (line.text.startsWith('>')) return true;
	const hasEnded = /[.!?…:;»”"]$/.test(previous.text);
	const isShort = !isForced(previous.text, line.text, width);
	if (hasEnded && isShort && !goesOn(line.text)) return true;
	if (startsAnew(line.text)) return hasEnded || isShort;
	return line.indent >= previous.indent + 2 && (hasEnded || isShort);
}

/** A compound or a word divided at its hyphen: "peut-" and "être". A dash of two hyphens divides nothing. */
function endsInWord(line: string, next: string): boolean {
	return /[^-\s][-\u00AD]$/.test(line.slice(-2)) && beginsLower(next);
}
