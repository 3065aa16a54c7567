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

import {graphemes} from './graphemes.ts';
import {width} from './width.ts';

/**
 * Characters that have taken as many cells in every version of Unicode and in every terminal: letters of Europe, kana,
 * ideographs, Hangul, their punctuation, lines and blocks, and accents. Also the controls that a terminal obeys.
 */
const certain =
	'\\0-\\u007e\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0300-\\u036f\\u0370-\\u0377\\u037a-\\u037f\\u0384-\\u0482\\u048a-\\u052f\\u2009' +
	'\\u2010-\\u2027\\u202f-\\u203a\\u20ac\\u2116\\u2122\\u2190-\\u2193\\u2212\\u2400-\\u2421\\u2500-\\u259f\\u25b8\\u25cc\\u3001-\\u3029' +
	'\\u3041-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60\\ufffd';

const doubtful = new RegExp(`[^${certain}]`);

/** What may stand in a line that is written: a sequence that moves the cursor or sets something, or text. */
const piece = /\u001b\[([\d;?]*)([@-~])|\u001b\][^\u0007]*\u0007|[^\u001b]+/g;

/** What is written to a terminal of so many columns, so that what stands after a doubtful cluster is not moved by it. */
export function settled(written: string, columns: number): string {
	if (!doubtful.test(written)) return written;
	return written
		.split(/(?<=\r?\n)/)
		.map(line => (doubtful.test(line) ? settledLine(line, columns) : line))
		.join('');
}

/** A line begins in the first column, or says where. */
function settledLine(line: string, columns: number): string {
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
			for (const cluster of doubtful.test(text) ? graphemes(text) : [text]) {
				const end = column + width(cluster);
				result += doubtful.test(cluster) ? placed(cluster, column, end, columns) : cluster;
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
