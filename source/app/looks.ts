import type {TextTools} from '../layout/text-tools.ts';
import {readingWords} from '../words/reading.ts';
import {columnWidth, gutter, retypeset} from './scroll.ts';
import {narrowestColumn, themeNames, widestColumn} from './settings.ts';
import type {State} from './state.ts';
import {only, type Step} from './step.ts';

/** Cells that + and - change the column by. */
const columnStep = 4;

/** The column wider by so many steps, or narrower, counted from what is shown; as far as it and the terminal go. */
export function widen(state: State, steps: number, tools: TextTools): State {
	const {settings, size} = state;
	const shown = columnWidth(settings, size);
	const room = size.columns - 2 * gutter;
	const widest = Math.max(shown, Math.min(widestColumn, room));
	const narrowest = Math.min(shown, narrowestColumn);
	const width = Math.max(narrowest, Math.min(widest, shown + steps * columnStep));
	if (width === shown) {
		const isFull = steps > 0 && room < widestColumn;
		return {
			...state,
			message: isFull ? readingWords().asWideAsTerminal : readingWords().columnStays(shown),
		};
	}

	return {
		...retypeset(state, {...settings, columnWidth: width}, size, tools),
		message: readingWords().column(width),
	};
}

/** Justified and hyphenated, or ragged right again. */
export function justify(state: State, tools: TextTools): Step {
	const isJustified = !state.settings.isJustified;
	const set = retypeset(state, {...state.settings, isJustified}, state.size, tools);
	const justified = tools.hyphenator ? readingWords().justifiedAndHyphenated : readingWords().justified;
	const next = {...set, message: isJustified ? justified : readingWords().ragged};
	return isJustified && tools.hyphenator === undefined
		? {state: next, effects: [{kind: 'load-hyphenator'}]}
		: only(next);
}

/** The next theme, the first after the last. */
export function nextTheme(state: State): State {
	const theme = themeNames[(themeNames.indexOf(state.settings.theme) + 1) % themeNames.length]!;
	return {...state, settings: {...state.settings, theme}, message: readingWords().theme(theme)};
}
