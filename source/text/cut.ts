import {graphemes} from './graphemes.ts';
import {visible} from './visible.ts';
import {width} from './width.ts';

/** What a row shows of a text, cut between grapheme clusters to at most `cells` cells; "…" stands for what was cut off. */
export function cutToCells(text: string, cells: number): string {
	const shown = visible(text);
	if (width(shown) <= cells) return shown;
	if (cells <= 0) return '';
	let kept = '';
	let free = cells - 1;
	for (const cluster of graphemes(shown)) {
		free -= width(cluster);
		if (free < 0) break;
		kept += cluster;
	}

	return `${kept.trimEnd()}…`;
}
