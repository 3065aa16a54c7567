import type {Line} from './line.ts';
import type {State} from './state.ts';
import {fieldText} from './view.ts';

/** The line of the field that is open; null where none is. */
export function fieldOf({view, behindCaret}: State): Line | null {
	const text = fieldText(view);
	if (text === null) return null;
	const caret = Math.max(0, text.length - behindCaret);
	return {before: text.slice(0, caret), behind: text.slice(caret)};
}
