import {beginsLower} from './letters.ts';

/** How a file's lines were broken. */
export type Wrapping = {
	/** Code units of the column at which the lines were broken; 0 where every line end was meant. */
	readonly width: number;
	/** The file shows so many forced line ends that one more needs no proof of its own. */
	readonly isCertain: boolean;
};

/**
 * Tells a file whose paragraphs were broken at a fixed column (mail, old e-books) from one that has a paragraph a line
 * and from verse. Only lines that go on in another line count, since the last line of a paragraph is short anyway.
 */
export function findWrapping(lines: readonly string[]): Wrapping {
	const width = columnOf(lines);
	if (width < NARROWEST) return {width: 0, isCertain: false};
	let forced = 0;
	let low = 0;
	let breaks = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const line = lines[index]!;
		const next = lines[index + 1]!;
		if (line === '' || next === '' || startsAnew(next)) continue;
		breaks++;
		if (isForced(line, next, width)) forced++;
		if (goesOn(next)) low++;
	}

	return {width, isCertain: breaks >= ENOUGH_BREAKS && forced >= 0.8 * breaks && low >= 0.5 * breaks};
}

/** Whether the first word of the next line would not have fitted: then the line end says nothing. */
export function isForced(line: string, next: string, width: number): boolean {
	const space = next.indexOf(' ');
	return line.length + 1 + (space < 0 ? next.length : space) > width - RAGGED;
}

/** Whether a line begins as the middle of a sentence does. */
export function goesOn(line: string): boolean {
	return beginsLower(line) || /^[\d,;:!?»”)\]%&]/.test(line);
}

/** Whether a line begins as a speaker's turn, a list item or quoted mail does, whatever stands above it. */
export function startsAnew(line: string): boolean {
	return /^(?:[—–•*>-]|\d{1,3}[.)]\s)/.test(line);
}

const NARROWEST = 40;
const WIDEST = 100;
const ENOUGH_BREAKS = 6;
/** Hand-made columns are uneven by about a word. */
const RAGGED = 6;

/** The column that nearly all broken lines keep within, 0 where most lines are longer than any column. */
function columnOf(lines: readonly string[]): number {
	const lengths = new Uint32Array(WIDEST + 1);
	let broken = 0;
	let narrow = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const {length} = lines[index]!;
		if (length === 0 || lines[index + 1] === '') continue;
		broken++;
		if (length > WIDEST) continue;
		narrow++;
		lengths[length]!++;
	}

	if (narrow === 0 || narrow < 0.8 * broken) return 0;
	let seen = 0;
	let width = 0;
	while (seen < 0.98 * narrow) seen += lengths[++width]!;
	return width;
}
