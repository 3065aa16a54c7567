import type {Range} from '../text/range.ts';
import {showOffset} from './scroll.ts';
import type {Selection, State} from './state.ts';

/** A move that the reader can come back from: the place before it is kept for ''. */
export function jump(state: State, move: (state: State) => State): State {
	const moved = move(state);
	return moved.top === state.top ? moved : {...moved, before: state.part.start + state.anchor};
}

/** Selects a quotation or a mention and shows where it begins. */
export function selectItem(state: State, selection: Selection): State {
	const chosen = {...state, selection};
	return jump(chosen, moved => showOffset(moved, selected(chosen)!.start));
}

/** The range of the selected quotation or mention, null where nothing is selected. */
export function selected({reading, selection}: State): Range | null {
	if (!selection) return null;
	const items: readonly Range[] = selection.kind === 'quotation' ? reading.quotations : reading.mentions;
	return items[selection.index] ?? null;
}
