import {cutStartToCells, cutToCells} from '../text/cut.ts';
import {visible} from '../text/visible.ts';
import {width as cells} from '../text/width.ts';
import {fieldOf} from './field.ts';
import type {Line} from './line.ts';
import type {State} from './state.ts';
import type {Way} from './status-ways.ts';

/** Where the next character goes. */
export const caret = '█';

/** Cells of what is typed that stay in sight before anything beside it does. */
const leastTyped = 12;

/**
 * The field that is open, cut where it is long: what stands around the caret stays in sight. What stands beside the field
 * gives way before fewer than some cells are left of it.
 */
export function fieldWays(state: State, label: string, right: string): readonly Way[] {
	const line = fieldOf(state) ?? {before: '', behind: ''};
	const way = (head: string, beside: string, least: number): Way => {
		const room = state.size.columns - 2 - cells(head) - (beside === '' ? 0 : cells(beside) + 2);
		return {cut: '', least: 0, fixed: head + lineInSight(line, Math.max(least, room)), right: beside};
	};
	return [way(label, right, leastTyped), way(label, '', leastTyped), way('/', '', 0)];
}

/** A line with its caret in at most so many cells, a third of which are for what stands behind, as far as that is there. */
function lineInSight({before, behind}: Line, room: number): string {
	const free = room - cells(caret);
	const wanted = Math.min(cells(visible(behind)), Math.floor(free / 3));
	const head = cutStartToCells(before, free - wanted);
	return head + caret + cutToCells(behind, free - cells(head));
}
