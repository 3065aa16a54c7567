import {pageRows} from './scroll.ts';
import type {State, View} from './state.ts';
import type {Command} from './step.ts';

type HelpView = Extract<View, {kind: 'help'}>;

/** A command while the help is on the screen: it scrolls, or it closes and shows again what it covered. */
export function reduceHelp(state: State, view: HelpView, {command, count}: Command): State {
	const rows = pageRows(state.size);
	const times = count ?? 1;
	switch (command) {
		case 'close-help':
			return {...state, view: view.under};
		case 'line-down':
			return scroll(state, view, view.top + times);
		case 'line-up':
			return scroll(state, view, view.top - times);
		case 'half-page-down':
			return scroll(state, view, view.top + times * Math.ceil(rows / 2));
		case 'half-page-up':
			return scroll(state, view, view.top - times * Math.ceil(rows / 2));
		case 'next-page':
			return scroll(state, view, view.top + times * rows);
		case 'previous-page':
			return scroll(state, view, view.top - times * rows);
		case 'top':
			return scroll(state, view, 0);
		case 'end':
			return scroll(state, view, Number.POSITIVE_INFINITY);
		default:
			return state;
	}
}

/** The help with its text drawn anew, which may be shorter than where the reader was. */
export function helpDrawn(state: State, view: HelpView, lines: readonly string[]): State {
	const drawn = {...view, lines};
	return scroll({...state, view: drawn}, drawn, view.top);
}

function scroll(state: State, view: HelpView, line: number): State {
	const last = Math.max(0, view.lines.length - pageRows(state.size));
	const top = Math.max(0, Math.min(line, last));
	return top === view.top ? state : {...state, view: {...view, top}};
}
