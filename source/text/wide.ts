import stringWidth from 'string-width';
import {graphemes} from './graphemes.ts';
import {isNarrow} from './narrow.ts';
import {visible} from './visible.ts';

/** Cells of what a row shows of a text that is not all narrow, as `width` counts them. */
export function wideWidth(text: string): number {
	if (text.length > longestKnown) return sum(graphemes(visible(text)));
	let cells = known.get(text);
	if (cells === undefined) {
		const clusters = graphemes(visible(text));
		cells = clusters.length === 1 ? stringWidth(clusters[0]!) : sum(clusters);
		if (known.size >= mostKnown) known.clear();
		known.set(text, cells);
	}

	return cells;
}

// Clusters and words come again and again, and each is expensive: a segmenter is made for it, and several expressions
// with tables of Unicode are tried on it.
const known = new Map<string, number>();
const longestKnown = 24;
const mostKnown = 20_000;

function sum(clusters: readonly string[]): number {
	let cells = 0;
	for (const cluster of clusters) cells += cluster.length > longestKnown ? stringWidth(cluster) : cellsOf(cluster);
	return cells;
}

function cellsOf(cluster: string): number {
	return isNarrow(cluster) ? cluster.length : wideWidth(cluster);
}
