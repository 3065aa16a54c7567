import type {CommandName} from './command.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';
import type {Command} from './step.ts';
import type {View} from './view.ts';

type HelpView = Extract<View, {kind: 'help'}>;

/** The line that a command scrolls to, from the first one shown; `rows` are those of the page. */
const lines: Readonly<Partial<Record<CommandName, (top: number, times: number, rows: number) => number>>> = {
	'line-down': (top, times) => top + times,
	'line-up': (top, times) => top - times,
	'half-page-down': (top, times, rows) => top + times * Math.ceil(rows / 2),
	'half-page-up': (top, times, rows) => top - times * Math.ceil(rows / 2),
	'next-page': (top, times, rows) => top + times * rows,
	'previous-page': (top, times, rows) => top - times * rows,
	top: () => 0,
	end: () => Number.POSITIVE_INFINITY,
};

/** A command while the help is on the screen: it scrolls, or it closes and shows again what it covered. */
export function reduceHelp(state: State, view: HelpView, {command, count}: Command): State {
	if (command === 'close-help') return {...state, view: view.under};
	const line = lines[command]?.(view.top, count ?? 1, pageRows(state.size));
	return line === undefined ? state : scroll(state, view, line);
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
