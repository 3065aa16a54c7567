import {graphemes} from '../../source/text/graphemes.ts';
import {settled} from '../../source/text/settled.ts';
import {width} from '../../source/text/width.ts';
import type {Cell} from './cell.ts';

/**
 * Where a screen is not as its rows say: each is a text, from the first cell on. What all terminals draw alike has to stand
 * in the very cells that are counted for it; what they draw as they like, somewhere in its own; and nothing behind the text.
 */
export function misplaced(cells: readonly (readonly Cell[])[], rows: readonly string[]): readonly string[] {
	return cells.flatMap((row, index) => {
		const text = rows[index] ?? '';
		let column = 0;
		for (const cluster of graphemes(text)) {
			const cell = row[column];
			if (isCertain(cluster) && cell?.text !== cluster) {
				return [`row ${index}, cell ${column}: ${JSON.stringify([cluster, cell?.text, text])}`];
			}

			column += width(cluster);
		}

		const behind = row.slice(column).map(cell => cell.text);
		return behind.join('').trim() === ''
			? []
			: [`row ${index}, behind its end: ${JSON.stringify([behind.join(''), text])}`];
	});
}

/** Whether every terminal draws it alike. */
export function isCertain(cluster: string): boolean {
	return settled(cluster, 80) === cluster;
}
