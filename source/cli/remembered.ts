import path from 'node:path';
import {defaultSettings, type Settings} from '../app/settings.ts';
import type {Config} from '../config/config.ts';
import type {Problem} from '../document/document.ts';
import type {fromSaved} from '../storage/progress.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import {cutStartToCells} from '../text/cut.ts';
import {visible} from '../text/visible.ts';
import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import type {Arguments} from './arguments.ts';
import type {Opened} from './open.ts';
import {sentences} from './sentences.ts';

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

/**
 * Where the file of an article was when it was read last, in as many cells as a row has for it; null where it still is,
 * or where it has none.
 */
export function formerPath({path: place}: Pick<Opened, 'path'>, {listing}: Pick<Standing, 'listing'>): string | null {
	const {source = '', kept} = listing;
	if (place === null || place === source || !path.isAbsolute(place) || !path.isAbsolute(source)) return null;
	return path.basename(place) === kept ? null : cutStartToCells(visible(source), pathCells);
}

/** What is left of a row of 80 beside the words around it. */
const pathCells = 46;

/** The key of the list of highlights where no key was changed: the table of keys is loaded later. */
export const usualList = 'A';

/** What became of what was remembered, as far as it is to be told. */
type Followed = {
	readonly certainty?: Standing['certainty'];
	/** Where the article was, where that is another place than today's. */
	readonly formerly?: string | null;
	readonly highlights?: Standing['highlights'];
	/** The key of their list, '' where it is not known. */
	readonly list?: string;
	/** The letters of those that are a guess. */
	readonly bookmarks?: readonly string[];
};

/** The first thing to say: what went wrong, else what became of the reader's place, highlights and bookmarks, else nothing. */
export function greeting(
	problems: readonly Problem[],
	{certainty = 'kept', formerly = null, highlights = [], bookmarks = [], list = usualList}: Followed,
): string | null {
	if (problems.length > 0) return sentences(problems);
	const lost = highlights.filter(each => each.certainty === 'lost').length;
	const said = [
		...(certainty === 'kept' ? [] : [readingWords()[certainty]]),
		...(lost > 0 ? [highlightWords().lostIn(lost, list)] : []),
		...(bookmarks.length > 0 ? [readingWords().bookmarksLost(bookmarks)] : []),
		...(formerly === null ? [] : [readingWords().formerly(formerly)]),
	];
	return said.length > 0 ? said.join(' ') : null;
}
