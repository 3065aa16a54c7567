import process from 'node:process';
import {select} from '../app/select.ts';
import type {State} from '../app/state.ts';
import {frameOf} from '../screen/frame.ts';
import {linesOf} from '../screen/lines.ts';
import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {readPlace} from '../storage/read-place.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import type {Terminal} from '../terminal.ts';
import {makeStore} from '../ui/store.ts';
import {firstState, type ReadArguments} from './first-state.ts';
import type {Opened} from './open.ts';
import {drawHelp, perform} from './perform.ts';
import {keepPlace} from './saver.ts';

/**
 * Opens an article full screen and returns once the interface runs. The first page is painted without Ink; then Ink is
 * loaded and takes over the same screen. Keys pressed in between wait in the terminal.
 */
export async function read(opened: Opened, terminal: Terminal, options: ReadArguments): Promise<void> {
	const {article} = opened;
	const now = () => new Date();
	const folder = storageFolder();
	const keys = articleKeys(article, opened.path);
	const remembered = readPlace(folder, article, keys, now);
	const {state: first, tools} = await firstState(opened, remembered, terminal.size(), options);
	const isSpoken = process.env.INK_SCREEN_READER === 'true';
	const frame = (state: State) => (isSpoken ? '' : frameOf(linesOf(select(state), state)));
	terminal.enter(frame(first));

	const store = makeStore(first, tools, effect => {
		void perform(effect, {store, terminal, tools, language: article.language, redraw});
	});
	const [{start}, {openStore}] = await Promise.all([import('../ui/start.tsx'), import('../storage/store.ts')]);
	const places = openStore({folder, article, keys, remembered, now});
	const save = keepPlace(article, store, places, first.settings, remembered.settings);
	let running = start(store, terminal.input, terminal.output);

	terminal.onEnd(() => {
		const problems = save();
		running.stop();
		return problems.map(({message}) => message);
	});

	const redraw = async () => {
		if (isSpoken) {
			// Ink writes sentences only where they are others: to say them again it has to begin again.
			running.stop();
			terminal.write('\u001B[H\u001B[J');
			running = start(store, terminal.input, terminal.output);
			return;
		}

		await terminal.redraw(async () => {
			await running.flushed();
			return frame(store.state());
		});
	};

	const resized = () => {
		store.dispatch({kind: 'resize', size: terminal.size()});
		if (store.state().view.kind === 'help') void drawHelp(store, terminal);
		void redraw();
	};

	terminal.onResize(resized);
	const {columns, rows} = terminal.size();
	// Nobody listened while Ink was loaded.
	if (columns !== first.size.columns || rows !== first.size.rows) resized();

	if (folder !== null) await sweepLeftovers(folder, now());
}
