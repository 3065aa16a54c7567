import process from 'node:process';
import type {Effect} from '../app/effect.ts';
import {helpText} from '../app/help.ts';
import {openState, placeOf} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import {helpWidth, select} from '../app/select.ts';
import type {State} from '../app/state.ts';
import {loadHyphenator} from '../layout/hyphenation.ts';
import {coloursOf} from '../screen/colours.ts';
import {frameOf} from '../screen/frame.ts';
import {linesOf} from '../screen/lines.ts';
import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {fromSaved} from '../storage/progress.ts';
import {readPlace} from '../storage/read-place.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import type {Terminal} from '../terminal.ts';
import {makeStore} from '../ui/store.ts';
import type {Arguments} from './arguments.ts';
import type {Opened} from './open.ts';
import {greeting, settingsFrom} from './remembered.ts';
import {firstTools} from './tools.ts';

/** As much of the command line as reading needs. */
export type ReadArguments = Pick<Arguments, 'columnWidth' | 'theme' | 'isRestarted' | 'colour'>;

/** Milliseconds from a move until the place is saved; a key held down saves this often. */
const saveDelay = 150;

/**
 * Opens an article full screen and returns once the interface runs. The first page is painted without Ink; then Ink is
 * loaded and takes over the same screen. Keys pressed in between wait in the terminal.
 */
export async function read(opened: Opened, terminal: Terminal, options: ReadArguments): Promise<void> {
	const {article, analysis} = opened;
	const now = () => new Date();
	const folder = storageFolder();
	const keys = articleKeys(article, opened.path);
	const remembered = readPlace(folder, article, keys, now);
	const standing = remembered.saved && fromSaved(remembered.saved, article.text);
	const settings = settingsFrom(remembered.settings, options);
	const tools = await firstTools(article, settings);
	const isSpoken = process.env.INK_SCREEN_READER === 'true';

	const first = openState(
		{
			reading: makeReading(article, analysis),
			size: terminal.size(),
			settings,
			colours: coloursOf(process.env, options.colour),
			anchor: options.isRestarted ? 0 : (standing?.offset ?? 0),
			bookmarks: standing?.bookmarks ?? {},
			message: greeting([...opened.problems, ...remembered.problems], options.isRestarted ? null : standing),
		},
		tools,
	);
	const frame = (state: State) => (isSpoken ? '' : frameOf(linesOf(select(state), state)));
	terminal.enter(frame(first));

	const store = makeStore(first, tools, effect => void perform(effect));
	const [{start}, {openStore}] = await Promise.all([import('../ui/start.tsx'), import('../storage/store.ts')]);
	const saved = openStore({folder, article, keys, remembered, now});
	let running = start(store, terminal.input, terminal.output);

	const save = () => {
		const state = store.state();
		const offset = placeOf(state);
		return saved.save({
			title: article.title,
			offset,
			percent: Math.floor((100 * offset) / Math.max(1, article.text.length)),
			bookmarks: state.bookmarks,
			// What only the command line asked for is for this time.
			settings: state.settings === settings ? remembered.settings : state.settings,
		});
	};

	let isSaveDue = false;
	store.subscribe(() => {
		if (isSaveDue) return;
		isSaveDue = true;
		setTimeout(() => {
			isSaveDue = false;
			for (const {message} of save()) store.dispatch({kind: 'announce', message});
		}, saveDelay);
	});
	terminal.onEnd(() => {
		save();
		running.stop();
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

	terminal.onResize(() => {
		store.dispatch({kind: 'resize', size: terminal.size()});
		if (store.state().view.kind === 'help') void drawHelp();
		void redraw();
	});

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
			case 'redraw':
				return redraw();
			case 'suspend':
				return terminal.suspend();
			case 'quit':
				terminal.leave();
				return process.exit(0);
		}
	}

	tools.hyphenator ??= (await loadHyphenator(article.language)) ?? undefined;
	// z may have been pressed meanwhile.
	if (store.state().settings.isJustified && !first.settings.isJustified) store.dispatch({kind: 'typeset'});
	if (folder !== null) await sweepLeftovers(folder, now());
}
