import process from 'node:process';
import {openState} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import type {Size, State} from '../app/state.ts';
import {coloursOf} from '../screen/colours.ts';
import {fromSaved} from '../storage/progress.ts';
import type {Remembered} from '../storage/read-place.ts';
import type {Arguments} from './arguments.ts';
import type {Opened} from './open.ts';
import {greeting, settingsFrom} from './remembered.ts';
import {firstTools, type LoadedTools} from './tools.ts';

/** As much of the command line as reading needs. */
export type ReadArguments = Pick<Arguments, 'columnWidth' | 'theme' | 'isRestarted' | 'colour'>;

/** An article as its reader left it, with the tools that its first page needs. */
export async function firstState(
	{article, analysis, problems}: Opened,
	remembered: Remembered,
	size: Size,
	options: ReadArguments,
): Promise<{readonly state: State; readonly tools: LoadedTools}> {
	const standing = remembered.saved && fromSaved(remembered.saved, article.text);
	const settings = settingsFrom(remembered.settings, options);
	const tools = await firstTools(article, settings);
	const state = openState(
		{
			reading: makeReading(article, analysis),
			size,
			settings,
			colours: coloursOf(process.env, options.colour),
			anchor: options.isRestarted ? 0 : (standing?.offset ?? 0),
			bookmarks: standing?.bookmarks ?? {},
			message: greeting([...problems, ...remembered.problems], options.isRestarted ? null : standing),
		},
		tools,
	);
	return {state, tools};
}
