import {lastAtMost, lastStartingAtOrBefore} from '../text/range.ts';
import type {Line} from './layout.ts';

/**
 * The line that shows an offset, and for the white space between two lines the one before it; 0 where the offset lies
 * before all lines or there are none. Never a blank line.
 */
export function lineAt(lines: readonly Line[], offset: number): number {
	return Math.max(0, lastStartingAtOrBefore(lines, offset));
}

/** The page that holds a line: an index into `pages`, which are first lines as `paginate` gives them. */
export function pageOfLine(pages: readonly number[], line: number): number {
	return Math.max(0, lastAtMost(pages, line));
}

/**
 * How much of the article's text stands before the line `end`, that is on this page and all before it: whole percents,
 * rounded down, so that 100 means the end; 100 where there is nothing to read.
 */
export function percentRead(lines: readonly Line[], end: number): number {
	const all = lines.at(-1)?.end ?? 0;
	const read = lines[Math.min(end, lines.length) - 1]?.end ?? 0;
	if (end >= lines.length || all === 0) return 100;
	// A blank line stands at the start of the block after it, which may be the last: only the end is 100.
	return Math.min(99, Math.floor((100 * read) / all));
}
