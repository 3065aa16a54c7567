import {defaultSettings, type Settings} from '../app/state.ts';
import type {Config} from '../config/config.ts';
import type {Problem} from '../document/document.ts';
import type {fromSaved} from '../storage/progress.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import type {Arguments} from './arguments.ts';

type Standing = ReturnType<typeof fromSaved>;

/** The settings to begin with: the command line's, then those of the config file, then the saved ones, then the defaults. */
export function settingsFrom(
	saved: SavedSettings,
	{columnWidth, theme, config}: Pick<Arguments, 'columnWidth' | 'theme'> & {readonly config: Pick<Config, 'settings'>},
): Settings {
	return {
		...defaultSettings,
		...saved,
		...config.settings,
		...(columnWidth !== undefined && {columnWidth}),
		...(theme !== undefined && {theme}),
	};
}

/** The first thing to say: what went wrong, else what became of the reader's place and highlights, else nothing. */
export function greeting(
	problems: readonly Problem[],
	standing: Pick<Standing, 'certainty'> | null,
	highlights: Standing['highlights'],
): string | null {
	if (problems.length > 0) return problems.map(({message}) => message).join(' ');
	const lost = highlights.filter(({certainty}) => certainty === 'lost').length;
	const said = [
		...(standing && standing.certainty !== 'kept' ? [readingWords()[standing.certainty]] : []),
		...(lost > 0 ? [highlightWords().lostIn(lost)] : []),
	];
	return said.length > 0 ? said.join(' ') : null;
}
