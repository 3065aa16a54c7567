import {isNarrow} from './narrow.ts';
import {shownOf} from './shown-of.ts';

/**
 * What a row shows of a text, safe to write to a terminal: a tab as spaces, a line end as one space, a control as its
 * picture (␛) or �, what would turn the direction of the line as �, half a surrogate pair as �, what has no width not
 * at all. A mark without a letter under it stands on ◌, since it would change the cell before it, and so does a letter
 * that waits for another one. What is shown shows as itself.
 */
export function visible(text: string): string {
	return isNarrow(text) ? text : shownOf(text);
}
