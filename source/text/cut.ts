import {graphemes} from './graphemes.ts';
import {isNarrow} from './narrow.ts';
import {visible} from './visible.ts';
import {width} from './width.ts';

/** What a row shows of a text, cut between grapheme clusters to at most `cells` cells; "…" stands for what was cut off. */
export function cutToCells(text: string, cells: number): string {
	const shown = visible(text);
	if (width(shown) <= cells) return shown;
	if (cells <= 0) return '';
	if (isNarrow(shown)) return `${shown.slice(0, cells - 1).trimEnd()}…`;
	return `${taken(graphemes(shown), cells - 1)
		.join('')
		.trimEnd()}…`;
}

/** The same, filled with spaces to exactly so many cells: behind it, or before it where it stands to the right. */
export function fillCells(text: string, cells: number, isRight = false): string {
	const cut = cutToCells(text, cells);
	const space = ' '.repeat(Math.max(0, cells - width(cut)));
	return isRight ? space + cut : cut + space;
}

/** What a row shows of a text, cut at its start: what was typed last stays. */
export function cutStartToCells(text: string, cells: number): string {
	const shown = visible(text);
	if (width(shown) <= cells) return shown;
	if (cells <= 0) return '';
	return `…${taken([...graphemes(shown)].reverse(), cells - 1)
		.reverse()
		.join('')}`;
}

/** As many clusters from the first on as fit. */
function taken(clusters: readonly string[], cells: number): string[] {
	const kept: string[] = [];
	let free = cells;
	for (const cluster of clusters) {
		free -= width(cluster);
		if (free < 0) break;
		kept.push(cluster);
	}

	return kept;
}
