import {isNarrow} from './narrow.ts';
import {wideWidth} from './wide.ts';

/** Cells of what a row shows of a text, that is of `visible(text)`; ambiguous characters count as narrow. */
export function width(text: string): number {
	return isNarrow(text) ? text.length : wideWidth(text);
}
