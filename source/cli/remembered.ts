import {defaultSettings, type Settings} from '../app/state.ts';
import type {Resolved} from '../document/anchor.ts';
import type {Problem} from '../document/document.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import {readingWords} from '../words/reading.ts';
import type {Arguments} from './arguments.ts';

/** The settings to begin with: the command line's before the saved ones, and those before the defaults. */
export function settingsFrom(
	saved: SavedSettings,
	{columnWidth, theme}: Pick<Arguments, 'columnWidth' | 'theme'>,
): Settings {
	return {
		...defaultSettings,
		...saved,
		...(columnWidth !== undefined && {columnWidth}),
		...(theme !== undefined && {theme}),
	};
}

/** The first thing to say: what went wrong, else what became of the reader's place, else nothing. */
export function greeting(
	problems: readonly Problem[],
	standing: {readonly certainty: Resolved['certainty']} | null,
): string | null {
	if (problems.length > 0) return problems.map(({message}) => message).join(' ');
	if (!standing || standing.certainty === 'kept') return null;
	return readingWords()[standing.certainty];
}
