import type {Range} from '../text/range.ts';
import {inOpen} from './highlights.ts';
import {speakerOf} from './reading.ts';
import {isInSight, showOffset} from './scroll.ts';
import type {State} from './state.ts';
import type {Selection, View} from './view.ts';

/** A move that the reader can come back from: the place before it is kept for ''. */
export function jump(state: State, move: (state: State) => State): State {
	const moved = move(state);
	return moved.top === state.top ? moved : {...moved, before: state.part.start + state.anchor};
}

/** Selects something and shows where it begins. */
export function selectItem(state: State, selection: Selection): State {
	const chosen = {...state, selection};
	return jump(chosen, moved => showOffset(moved, selected(chosen)!.start));
}

/** The range of what is selected or being marked, null where nothing is. */
export function selected(state: State): Range | null {
	const {reading, selection, view} = state;
	if (view.kind === 'mark') return marked(view);
	if (!selection) return null;
	if (selection.kind === 'highlight') {
		const highlight = state.highlights.find(({id}) => id === selection.id);
		return highlight ? inOpen(state, highlight) : null;
	}

	const items: readonly Range[] = selection.kind === 'quotation' ? reading.quotations : reading.mentions;
	return items[selection.index] ?? null;
}

/**
 * Whether what is selected is out of sight in the article, as a text set anew for another window may leave it. It is kept
 * so, since the window may soon be as before; until then nothing speaks of it, and the next command does without it.
 */
export function isSelectionAway(state: State): boolean {
	const range = state.view.kind === 'article' ? selected(state) : null;
	return range !== null && !isInSight(state, range);
}

/** The speaker of a selected quotation or of what is highlighted in one, the person of a selected mention; null where nobody is known. */
export function selectedVoice(state: State): string | null {
	const {reading, selection} = state;
	if (!selection) return null;
	if (selection.kind === 'highlight') {
		const range = selected(state);
		return range && speakerOf(reading, range);
	}

	if (selection.kind === 'quotation') return reading.quotations[selection.index]!.speaker;
	return reading.people[reading.mentions[selection.index]!.person]!.name;
}

/** The stretch that is being marked. */
export function marked({anchor, head}: Extract<View, {kind: 'mark'}>): Range {
	return {start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end)};
}
