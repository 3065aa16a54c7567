import process from 'node:process';
import {articleScreen} from '../app/article-screen.ts';
import {glance} from '../app/glance.ts';
import type {Terminal} from '../terminal.ts';
import {makeCanvas} from './canvas.ts';
import {firstOpening, type ReadArguments} from './first-opening.ts';
import type {Opened} from './open.ts';
import {wishesOf} from './wishes.ts';

/**
 * Opens an article full screen and returns once the interface runs. The first page is painted by itself; then what
 * acts on keys is loaded, and then Ink, which takes over the same screen.
 */
export async function read(opened: Opened, terminal: Terminal, options: ReadArguments): Promise<void> {
	const first = await firstOpening(opened, terminal.size(), options);
	const isSpoken = process.env.INK_SCREEN_READER === 'true';
	const canvas = makeCanvas();
	terminal.onLost(canvas.forget);
	terminal.enter(
		isSpoken ? '' : canvas.drawState(glance(first.opening, first.tools, opened.look), articleScreen),
		wishesOf(options, first.opening, isSpoken),
	);
	const {takeOver} = await import('./take-over.ts');
	await takeOver(first, {terminal, canvas, isSpoken, options});
}
