import process from 'node:process';
import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {readPlace} from '../storage/read-place.ts';
import type {Terminal} from '../terminal.ts';
import {firstState, type ReadArguments} from './first-state.ts';
import {frameOfState} from './frame-of-state.ts';
import type {Opened} from './open.ts';

/**
 * Opens an article full screen and returns once the interface runs. The first page is painted without Ink; then Ink is
 * loaded and takes over the same screen. Keys pressed in between wait in the terminal.
 */
export async function read(opened: Opened, terminal: Terminal, options: ReadArguments): Promise<void> {
	const now = () => new Date();
	const folder = storageFolder();
	const keys = articleKeys(opened.article, opened.path);
	const remembered = readPlace(folder, opened.article, keys, now);
	const first = await firstState(opened, remembered, terminal.size(), options);
	const isSpoken = process.env.INK_SCREEN_READER === 'true';
	terminal.enter(isSpoken ? '' : frameOfState(first.state));
	const {takeOver} = await import('./take-over.ts');
	takeOver({...first, terminal, isSpoken, place: {folder, article: opened.article, keys, remembered, now}});
}
