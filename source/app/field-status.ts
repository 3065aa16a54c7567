import {cutStartToCells} from '../text/cut.ts';
import {width as cells} from '../text/width.ts';
import type {State} from './state.ts';
import type {Way} from './status-ways.ts';

/** Where the next character goes. */
export const caret = '█';

/** Cells of what is typed that stay in sight before anything beside it does. */
const leastTyped = 12;

/**
 * What is being typed, cut at its start where it is long: the caret stays in sight. What stands beside it gives way before
 * fewer than some cells are left of it.
 */
export function fieldWays({size}: State, label: string, typed: string, right: string): readonly Way[] {
	const way = (head: string, beside: string, least: number): Way => {
		const room = size.columns - 2 - cells(head) - (beside === '' ? 0 : cells(beside) + 2);
		return {cut: '', least: 0, fixed: head + cutStartToCells(typed + caret, Math.max(least, room)), right: beside};
	};
	return [way(label, right, leastTyped), way(label, '', leastTyped), way('/', '', 0)];
}
