import stringWidth from 'string-width';
import {graphemes} from './graphemes.ts';
import {isNarrow} from './narrow.ts';
import {visible} from './visible.ts';

/** Cells of what a row shows of a text, that is of `visible(text)`; ambiguous characters count as narrow. */
export function width(text: string): number {
	if (isNarrow(text)) return text.length;
	let cells = 0;
	for (const cluster of graphemes(visible(text))) cells += clusterWidth(cluster);
	return cells;
}

const known = new Map<string, number>();

function clusterWidth(cluster: string): number {
	let cells = known.get(cluster);
	if (cells === undefined) {
		cells = stringWidth(cluster);
		known.set(cluster, cells);
	}

	return cells;
}
