/*
 * Problem: terminals do not agree on how many cells some characters take: an emoji made of several, a heart in its coloured
 * form, a syllable of Devanagari, whatever Unicode has got or changed since the terminal was made. What stands after them
 * on the row would be off by as many cells, and a full row would spill over into the next.
 *
 * Approach: where a cluster is in doubt, its cells are blanked first, it is written without wrapping, and then the cursor
 * is put where we count it to be. So the terminal may draw it as it likes, and all else stands where it belongs.
 *
 *     un ❤️ rouge       un ␠␠ to column 4, ❤️ , to column 6, ␠rouge
 *        ^^ two cells, or one
 */

import {isDoubtful} from './doubtful.ts';
import {graphemes} from './graphemes.ts';
import {width} from './width.ts';

/** What may stand in a line that is written: a sequence that moves the cursor or sets something, or text. */
const piece = /\u001b\[([\d;?]*)([@-~])|\u001b\][^\u0007]*\u0007|[^\u001b]+/g;

/** A line as `settled` has it written; it begins in the first column, or says where. */
export function settledLine(line: string, columns: number): string {
	const body = line.replace(/\r?\n$/, '');
	let column = 0;
	let result = '';
	for (const [text, numbers = '', final] of body.matchAll(piece)) {
		if (final !== undefined) {
			// Erasing to the end of a full row would erase its last cell.
			if (final !== 'K' || column < columns) result += text;
			column = moved(column, final, numbers);
		} else if (text.startsWith('\u001b')) {
			result += text;
		} else {
			for (const cluster of isDoubtful(text) ? graphemes(text) : [text]) {
				const end = column + width(cluster);
				result += isDoubtful(cluster) ? placed(cluster, column, end, columns) : cluster;
				column = end;
			}
		}
	}

	// What was drawn wider than we count may show behind the end.
	const rest = body !== line && column < columns ? '\u001b[K' : '';
	return result + rest + line.slice(body.length);
}

/** A cluster in the cells from `start` to `end`, blanked; the cursor after it, unless the row is full. */
function placed(cluster: string, start: number, end: number, columns: number): string {
	const after = end < columns ? `\u001b[${end + 1}G` : '';
	return `${' '.repeat(end - start)}\u001b[${start + 1}G\u001b[?7l${cluster}\u001b[?7h${after}`;
}

/** The column after a sequence that moves the cursor. */
function moved(column: number, final: string, numbers: string): number {
	const [first = 1, second = 1] = numbers.split(';').map(number => Number(number) || 1);
	switch (final) {
		case 'G':
			return first - 1;
		case 'H':
			return second - 1;
		case 'C':
			return column + first;
		case 'D':
			return Math.max(0, column - first);
		case 'E':
		case 'F':
			return 0;
		default:
			return column;
	}
}
