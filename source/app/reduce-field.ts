import type {Action} from './action.ts';
import {fieldOf} from './field.ts';
import {typedInLibrary} from './library/reduce-library.ts';
import {edited, textOf} from './line.ts';
import {previewed} from './reduce-search.ts';
import {refilter} from './refilter.ts';
import type {State} from './state.ts';
import {fieldText} from './view.ts';

/**
 * What is typed into the field that is open, and the commands of a line, which mean the same in every field; null for all
 * else. A command of a line that is empty is the view's.
 */
export function reduceField(state: State, action: Extract<Action, {kind: 'command' | 'type'}>): State | null {
	const line = fieldOf(state);
	const next = line && edited(line, action);
	if (!next || (action.kind === 'command' && textOf(line) === '')) return null;
	const behindCaret = next.behind.length;
	const changed = textOf(next) === textOf(line) ? state : withFieldText(state, textOf(next));
	return changed.behindCaret === behindCaret ? changed : {...changed, behindCaret};
}

/** The state after a command that is no line's: in another text, or another field, the caret stands at the end. */
export function caretSettled(before: State, after: State): State {
	if (after.behindCaret === 0 || fieldText(before.view) === fieldText(after.view)) return after;
	return {...after, behindCaret: 0};
}

/** The state with another text in its field, and what that finds. */
function withFieldText(state: State, text: string): State {
	const {view, library} = state;
	switch (view.kind) {
		case 'note':
			return {...state, view: {...view, text}};
		case 'search':
			return previewed(state, view, text);
		case 'index':
			return refilter(state, view, text);
		case 'library':
			return library ? typedInLibrary(state, view, library, text) : state;
		case 'article':
		case 'mark':
		case 'help':
			return state;
	}
}
