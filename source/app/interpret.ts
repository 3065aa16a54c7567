import type {Action} from './action.ts';
import type {Where} from './bindings.ts';
import {commandOf, isPrefix} from './bound.ts';
import {commandRow} from './command.ts';
import {isPaste, type Key, typedText} from './key.ts';
import type {State} from './state.ts';
import {fieldText} from './view.ts';

/** Counts beyond this stay at it: a cat on the keyboard is no reason to overflow. */
const largestCount = 1_000_000;

/** What the wheel of a mouse does, and how many lines a notch of it is. */
const wheels = {WheelUp: 'line-up', WheelDown: 'line-down'} as const;
const wheelLines = 3;

/** What a key means now: a command, a typed character, part of a count or of a longer key, or nothing known. */
export function interpret(state: State, key: Key): Action {
	const where = whereKeysGo(state);
	const {count, keys} = state.pending;
	const table = state.custom.bindings ?? undefined;
	const typed = typedText(key);
	const wheel = Object.hasOwn(wheels, key) ? wheels[key as keyof typeof wheels] : null;
	if (wheel) {
		if (where === 'field' && !isFilter(state)) return {kind: 'wait', pending: state.pending};
		return {kind: 'command', command: wheel, count: wheelLines, argument: ''};
	}

	if (keys.length === 0 && where !== 'field' && /^\d$/.test(key)) {
		return {kind: 'wait', pending: {count: Math.min(largestCount, (count ?? 0) * 10 + Number(key)), keys}};
	}

	// Esc gives up what was begun, and nothing else.
	if (key === 'Esc' && (count !== null || keys.length > 0)) return {kind: 'wait', pending: {count: null, keys: []}};
	const sequence = [...keys, key];
	const command = commandOf(where, sequence, table);
	if (command && !commandRow(command).argument && !isPrefix(where, sequence, table)) {
		return {kind: 'command', command, count, argument: ''};
	}

	if (command || isPrefix(where, sequence, table)) return {kind: 'wait', pending: {count, keys: sequence}};
	const waiting = commandOf(where, keys, table);
	if (waiting && typed !== null && !isPaste(key) && /^\p{L}$/u.test(typed)) {
		return {kind: 'command', command: waiting, count, argument: typed};
	}

	if (where === 'field' && typed !== null) return {kind: 'type', text: typed};
	return {kind: 'unknown-key', keys: sequence.map(each => (isPaste(each) ? 'Paste' : each))};
}

/** Terminals send ESC and what the key sends for these, and the same for Esc and the key; Alt-Up, as no Esc before it does. */
const escapeAnd = /^Alt-(.|Ctrl-.|Space|Enter|Tab|Backspace)$/su;

/**
 * The keys that one stands for now: Alt-KEY, where it has no meaning of its own, for Esc and then KEY, as in vim. Not where Esc
 * would take words that were typed to be kept: whoever holds Alt there means nothing of the kind.
 */
export function keysMeant(state: State, key: Key): readonly Key[] {
	const second = isToBeKept(state) ? undefined : escapeAnd.exec(key)?.[1];
	return second !== undefined && interpret(state, key).kind === 'unknown-key' ? ['Esc', second] : [key];
}

/** Whether what is typed is a note or tags. */
function isToBeKept({view}: State): boolean {
	return view.kind === 'note' || (view.kind === 'library' && view.field === 'tags');
}

/** Whether what is typed filters a list, in which one moves meanwhile. */
function isFilter({view}: State): boolean {
	return view.kind === 'index' || (view.kind === 'library' && view.field === 'filter');
}

/** Whose bindings hold in a state. */
export function whereKeysGo({view, skimmed}: State): Where {
	switch (view.kind) {
		case 'article':
			return skimmed ? 'skim' : 'article';
		case 'mark':
			return 'mark';
		case 'search':
		case 'note':
			return 'field';
		case 'index':
		case 'library':
			return fieldText(view) === null ? view.kind : 'field';
		case 'help':
			return 'help';
	}
}
