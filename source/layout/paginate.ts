import type {Line} from './layout.ts';

// Problem: a page should end where a reader may pause: not after a heading, not with one line of a paragraph alone on
// either side of it, not in the middle of a word.
// Approach: of all the places where the page could end, the one with the least faults, and of those the last.
// Limits: a page is judged by itself, from its top down; a book page would look ahead.

/** What is wrong with a page that ends at a place. A heading at its end outweighs any other faults. */
const faults = {heading: 1000, halfEmpty: 100, loneLine: 10, hyphen: 1};

/**
 * The lines that begin a page of `rows` rows, ascending, the first of them 0, even where there are no lines. A page runs
 * up to the next one's first line and fits into the rows but for blank lines at its end, which are not shown. No page
 * begins with a blank line.
 */
export function paginate(lines: readonly Line[], rows: number): readonly number[] {
	const pages = [0];
	for (let end = pageEnd(lines, 0, rows); end < lines.length; end = pageEnd(lines, end, rows)) pages.push(end);
	return pages;
}

/**
 * The line that begins the page after one that begins with the line `top`, by the same rules as `paginate`;
 * `lines.length` where no more lines follow. Always greater than `top`, unless that is the end.
 */
export function pageEnd(lines: readonly Line[], top: number, rows: number): number {
	const full = top + Math.max(1, Math.floor(rows));
	if (full >= lines.length) return lines.length;
	let best = full;
	let least = Number.POSITIVE_INFINITY;
	for (let end = full; end > top && least > 0; end--) {
		const found = faultsAt(lines, top, end, full);
		if (found < least) {
			least = found;
			best = end;
		}
	}

	return afterBlanks(lines, best);
}

/** How bad it is to end the page before the line `end`. */
function faultsAt(lines: readonly Line[], top: number, end: number, full: number): number {
	const last = lines[lastShown(lines, top, end)]!;
	const next = lines[afterBlanks(lines, end)];
	let found = 0;
	if (!next) return found;
	if (last.kind === 'heading') found += faults.heading;
	if (2 * (end - top) < full - top) found += faults.halfEmpty;
	if (last.isHyphenated) found += faults.hyphen;
	if (next.block !== last.block) return found;
	if (!continues(lines, end - 1)) found += faults.loneLine;
	if (!continues(lines, end + 1)) found += faults.loneLine;
	return found;
}

/** Whether a line belongs to the same block as the one before it. */
function continues(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	const before = lines[index - 1];
	return line !== undefined && before !== undefined && line.block === before.block && before.kind !== 'blank';
}

/** The last line before `end` that is not blank; `top` where there is none. */
function lastShown(lines: readonly Line[], top: number, end: number): number {
	let index = end - 1;
	while (index > top && lines[index]!.kind === 'blank') index--;
	return index;
}

function afterBlanks(lines: readonly Line[], index: number): number {
	let next = index;
	while (next < lines.length && lines[next]!.kind === 'blank') next++;
	return next;
}
