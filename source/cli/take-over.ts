import {looked} from '../app/glance.ts';
import {type Opening, openState} from '../app/open-state.ts';
import {type Opened, openStore} from '../storage/store.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import type {Terminal} from '../terminal.ts';
import {start} from '../ui/start.tsx';
import {makeStore} from '../ui/store.ts';
import type {Canvas} from './canvas.ts';
import {lateAnalyst} from './late-analyst.ts';
import type {Opened as OpenedBook} from './open.ts';
import {keepParts} from './part-keeper.ts';
import {drawHelp, perform} from './perform.ts';
import {keepPlace} from './saver.ts';
import type {LoadedTools} from './tools.ts';

/** What the first stage leaves: what is on the screen, and whose place it is. */
export type Begun = {
	readonly opening: Opening;
	readonly opened: OpenedBook;
	readonly tools: LoadedTools;
	readonly terminal: Terminal;
	readonly canvas: Canvas;
	/** A screen reader is used: nothing is drawn, all is said. */
	readonly isSpoken: boolean;
	readonly place: Opened;
};

/** The second stage: Ink takes the screen over, keys are acted on, and the place is kept. */
export function takeOver({opening, opened, tools, terminal, canvas, isSpoken, place}: Begun): void {
	const {book} = opened;
	const first = openState({...opening, reading: looked(opening)}, tools);
	const store = makeStore(first, tools, effect => {
		void perform(effect, {store, terminal, tools, language: book.language, redraw, go: parts.go});
	});
	const analyst = lateAnalyst();
	const long = opened.long?.load().then(shared => ({shared, name: opened.name})) ?? null;
	const parts = keepParts({book, store, tools, analyst, long: Promise.resolve(long), analysis: opened.analysis});
	const save = keepPlace(book, store, openStore(place), first.settings, place.remembered.settings);
	const draw = isSpoken ? null : (rows: readonly string[]) => terminal.write(canvas.draw(rows));
	let running = start(store, terminal.input, terminal.output, draw);

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
			running = start(store, terminal.input, terminal.output, draw);
			return;
		}

		await terminal.redraw(async () => {
			await running.flushed();
			canvas.forget();
			return canvas.drawState(store.state());
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

	if (place.folder !== null) void sweepLeftovers(place.folder, place.now());
}
