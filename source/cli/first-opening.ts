import process from 'node:process';
import {partOf} from '../app/book-moves.ts';
import type {Opening} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import {backgroundBy} from '../app/reports.ts';
import {noCustom} from '../app/settings.ts';
import type {Size} from '../app/state.ts';
import {placeIn} from '../document/book.ts';
import {coloursOf} from '../screen/colours.ts';
import {fromSaved} from '../storage/progress.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import type {Place} from '../storage/store.ts';
import type {Arguments} from './arguments.ts';
import type {LoadedConfig} from './load-config.ts';
import {lookUp} from './look-up.ts';
import type {Opened} from './open.ts';
import {formerPath, greeting, settingsFrom} from './remembered.ts';
import {firstTools, type LoadedTools} from './tools.ts';

/** As much of the command line as reading needs. */
export type ReadArguments = Pick<Arguments, 'columnWidth' | 'theme' | 'isRestarted' | 'colour'> & {
	readonly config: LoadedConfig;
};

/** A book as its reader left it, with the tools that its first page needs, and where its place is kept. */
export type FirstOpening = {
	readonly opened: Opened;
	readonly opening: Opening;
	readonly tools: LoadedTools;
	readonly place: Place;
};

/** Looks up what is remembered of a book that was opened. */
export async function firstOpening(opened: Opened, size: Size, options: ReadArguments): Promise<FirstOpening> {
	const {book, analysis, problems} = opened;
	const place = lookUp(opened);
	const {remembered} = place;
	const standing = remembered.saved && fromSaved(remembered.saved, book);
	const {part, offset} = placeIn(book, options.isRestarted ? 0 : (standing?.offset ?? 0));
	const article = book.part(part);
	const beginning = beginningOf(size, remembered.settings, options);
	const tools = await firstTools(article, beginning.settings);
	const opening: Opening = {
		reading: makeReading(article, analysis ?? {quotations: [], people: []}, analysis !== null),
		part: partOf(book, part),
		contents: book.contents,
		...beginning,
		anchor: offset,
		bookmarks: standing?.bookmarks ?? {},
		highlights: standing?.highlights ?? [],
		message: greeting([...problems, ...remembered.problems], {
			...(options.config.keys.length > 0 && {list: ''}),
			...(!options.isRestarted && standing && {certainty: standing.certainty, formerly: formerPath(opened, standing)}),
			// Of the text as it is, they were told when it was opened first.
			...(!remembered.isSameText && standing && {highlights: standing.highlights, bookmarks: standing.lostBookmarks}),
		}),
	};
	return {opened, opening, tools, place};
}

/** What the screen begins with, whether an article is opened or the library: what is saved counts where nobody asks for anything else. */
export function beginningOf(size: Size, saved: SavedSettings, options: ReadArguments) {
	return {
		size,
		settings: settingsFrom(saved, options),
		custom: {...noCustom, wordsPerMinute: options.config.wordsPerMinute ?? null},
		colours: coloursOf(process.env, options.colour),
		background: backgroundBy(process.env.COLORFGBG),
	};
}
