import {drawnWidth, type Lines} from './lines.ts';

/** The rows of a screen from its first cell on, each with its margin. */
export function rowsOf({left, rows, status}: Lines): readonly string[] {
	const margin = ' '.repeat(left);
	return [...rows.map(row => (row === '' ? '' : margin + row)), ...status];
}

/**
 * The bytes that make one screen of another, row by row: what is blank on both, left of the column, is skipped over, and
 * what is the same is left alone. Null is a screen of which nothing is known, and so all of it is cleared and drawn.
 * `columns` are the cells of a whole row.
 */
export function changesTo(shown: readonly string[] | null, rows: readonly string[], columns: number): string {
	const before = shown ?? [];
	const changed = Array.from({length: Math.max(rows.length, before.length)}, (_, index) =>
		changedRow(index, before[index] ?? '', rows[index] ?? '', columns),
	).join('');
	if (shown === null) return `${begin}\u001B[H\u001B[J${changed}${end}`;
	return changed && begin + changed + end;
}

/** Terminals that know it show all that stands between the two at once. */
const begin = '\u001B[?2026h';
const end = '\u001B[?2026l';

function changedRow(index: number, before: string, after: string, columns: number): string {
	if (before === after) return '';
	const blank = Math.min(before === '' ? after.length : blanks(before), after === '' ? before.length : blanks(after));
	const rest = after.slice(blank).trimEnd();
	return `\u001B[${index + 1}${blank > 0 ? `;${blank + 1}` : ''}H${rest}${isWhole(after, columns) ? '' : '\u001B[K'}`;
}

/** Whether a row is painted to its last cell, which some terminals would lose again if what is behind it were erased. */
function isWhole(row: string, columns: number): boolean {
	const [, end] = /( |\u001B\[K)(?:\u001B\[[\d;]*m)+$/.exec(row) ?? [];
	return end !== undefined && (end !== ' ' || drawnWidth(row) >= columns);
}

/** The plain spaces that a row begins with, but for one that a mark may stand on. */
function blanks(row: string): number {
	const [, spaces, first = ''] = /^( *)(?:\u001B\[[\d;]*m)*(.?)/.exec(row)!;
	return first < '\u0300' ? spaces!.length : Math.max(0, spaces!.length - 1);
}
