import process from 'node:process';
import {makeLibrary} from '../app/library/library.ts';
import {openState} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import {select} from '../app/select.ts';
import type {Article} from '../document/document.ts';
import {files, pathOf, storageFolder} from '../storage/folder.ts';
import {readJsonFile} from '../storage/json-file.ts';
import {readEntries} from '../storage/library-index.ts';
import {parseSettings} from '../storage/saved-state.ts';
import type {Terminal} from '../terminal.ts';
import {makeCanvas} from './canvas.ts';
import {beginningOf, type ReadArguments} from './first-opening.ts';
import {sentences} from './sentences.ts';
import {wishesOf} from './wishes.ts';

/** What is open under a library that nothing was opened from yet. */
const nothing: Article = {title: '', language: 'und', text: '', blocks: [], marks: []};

/** Opens the library full screen, painted without Ink as the first page of an article is. */
export async function readLibrary(terminal: Terminal, options: ReadArguments): Promise<void> {
	const now = () => new Date();
	const folder = storageFolder();
	const remembrance = readEntries(folder, now);
	const {entries, problems} = remembrance;
	const problem = sentences(problems);
	const saved = folder === null ? null : readJsonFile(pathOf(folder, files.settings), now).fields;
	const opening = {
		reading: makeReading(nothing, {quotations: [], people: []}),
		...beginningOf(terminal.size(), parseSettings(saved ?? {}), options),
		anchor: 0,
		bookmarks: {},
		message: problem || null,
	};
	const state = {
		...openState(opening, {}),
		library: makeLibrary(entries, now().toISOString(), problem),
		view: {kind: 'library', field: null, text: '', isHome: true} as const,
	};
	const isSpoken = process.env.INK_SCREEN_READER === 'true';
	const canvas = makeCanvas();
	terminal.onLost(canvas.forget);
	terminal.enter(isSpoken ? '' : canvas.drawState(state, select), wishesOf(options, state, isSpoken));
	const {runProgram} = await import('./take-over.ts');
	await runProgram(state, {breaks: undefined, hyphenator: undefined}, null, {terminal, canvas, isSpoken, options});
	if (folder !== null) (await import('./librarian.ts')).tidyLibrary(folder, remembrance);
}
