import process from 'node:process';
import {glance} from '../app/glance.ts';
import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {readPlace} from '../storage/read-place.ts';
import type {Terminal} from '../terminal.ts';
import {makeCanvas} from './canvas.ts';
import {firstOpening, type ReadArguments} from './first-opening.ts';
import type {Opened} from './open.ts';

/**
 * Opens an article full screen and returns once the interface runs. The first page is painted without Ink; then Ink is
 * loaded and takes over the same screen. Keys pressed in between wait in the terminal.
 */
export async function read(opened: Opened, terminal: Terminal, options: ReadArguments): Promise<void> {
	const now = () => new Date();
	const folder = storageFolder();
	const {book} = opened;
	const article = {title: book.title, text: book};
	const keys = articleKeys({title: book.title, text: book.likeness}, opened.path);
	const remembered = readPlace(folder, article, keys, now);
	const first = await firstOpening(opened, remembered, terminal.size(), options);
	const isSpoken = process.env.INK_SCREEN_READER === 'true';
	const canvas = makeCanvas();
	terminal.enter(isSpoken ? '' : canvas.drawState(glance(first.opening, first.tools)));
	const {takeOver} = await import('./take-over.ts');
	takeOver({...first, opened, terminal, canvas, isSpoken, place: {folder, article, keys, remembered, now}});
}
