import process from 'node:process';
import type {Effect} from '../app/effect.ts';
import {helpText} from '../app/help.ts';
import {helpWidth, select} from '../app/select.ts';
import type {State} from '../app/state.ts';
import {loadHyphenator} from '../layout/hyphenation.ts';
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

	const store = makeStore(first, tools, effect => void perform(effect));
	const [{start}, {openStore}, {keepPlace}] = await Promise.all([
		import('../ui/start.tsx'),
		import('../storage/store.ts'),
		import('./saver.ts'),
	]);
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
		if (store.state().view.kind === 'help') void drawHelp();
		void redraw();
	};

	terminal.onResize(resized);
	const {columns, rows} = terminal.size();
	// Nobody listened while Ink was loaded.
	if (columns !== first.size.columns || rows !== first.size.rows) resized();

	async function drawHelp(): Promise<void> {
		const {markdownLines} = await import('../ui/markdown.tsx');
		store.dispatch({kind: 'help-drawn', lines: markdownLines(helpText(), helpWidth(terminal.size().columns))});
	}

	async function perform(effect: Effect): Promise<void> {
		switch (effect.kind) {
			case 'copy':
				return terminal.write(`\u001B]52;c;${Buffer.from(effect.text).toString('base64')}\u0007`);
			case 'draw-help':
				return drawHelp();
			case 'load-hyphenator':
				tools.hyphenator ??= (await loadHyphenator(article.language)) ?? undefined;
				return store.dispatch({kind: 'typeset'});
			case 'redraw':
				return redraw();
			case 'suspend':
				return terminal.suspend();
			case 'quit':
				terminal.leave();
				return process.exit(0);
		}
	}

	if (folder !== null) await sweepLeftovers(folder, now());
}
