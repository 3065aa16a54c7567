import {graphemes} from '../text/graphemes.ts';
import type {Action} from './action.ts';
import type {CommandName} from './command.ts';

/** A line that is being typed: what stands before its caret, and behind it. */
export type Line = {readonly before: string; readonly behind: string};

const FIRST_WORD = /^\s*\S*/u;

/** What the commands of a line make of it: a letter goes with its accents, an emoji whole. */
const edits: Readonly<Partial<Record<CommandName, (line: Line) => Line>>> = {
	'caret-left': line => moved(line, -(graphemes(line.before).at(-1) ?? '').length),
	'caret-right': line => moved(line, (graphemes(line.behind)[0] ?? '').length),
	'caret-word-left': line => moved(line, startOfLastWord(line.before) - line.before.length),
	'caret-word-right': line => moved(line, FIRST_WORD.exec(line.behind)![0].length),
	'caret-start': line => moved(line, -line.before.length),
	'caret-end': line => moved(line, line.behind.length),
	erase: ({before, behind}) => ({before: graphemes(before).slice(0, -1).join(''), behind}),
	'erase-next': ({before, behind}) => ({before, behind: graphemes(behind).slice(1).join('')}),
	'erase-word': ({before, behind}) => ({before: before.slice(0, startOfLastWord(before)), behind}),
	'erase-all': ({behind}) => ({before: '', behind}),
	'erase-rest': ({before}) => ({before, behind: ''}),
};

/** A line after a character was typed or a command given; null for what is no command of a line. */
export function edited(line: Line, action: Extract<Action, {kind: 'command' | 'type'}>): Line | null {
	if (action.kind === 'type') return {...line, before: line.before + action.text};
	return edits[action.command]?.(line) ?? null;
}

/** All that stands in a line. */
export function textOf({before, behind}: Line): string {
	return before + behind;
}

/** Where the last word of a text begins; looked for from its end, as an expression would try every letter before. */
function startOfLastWord(text: string): number {
	let at = text.trimEnd().length;
	while (at > 0 && /\S/u.test(text[at - 1]!)) at--;
	return at;
}

/** The line with its caret so many code units further to the right. */
function moved(line: Line, by: number): Line {
	const text = textOf(line);
	const caret = line.before.length + by;
	return {before: text.slice(0, caret), behind: text.slice(caret)};
}
