import {looked} from '../app/glance.ts';
import {openState} from '../app/open-state.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import {readKeys} from '../terminal/read-keys.ts';
import type {Terminal} from '../terminal.ts';
import type {Running} from '../ui/start.tsx';
import {makeStore} from '../ui/store.ts';
import type {Canvas} from './canvas.ts';
import type {FirstOpening, ReadArguments} from './first-opening.ts';
import {drawHelp, perform} from './perform.ts';
import {beginSession} from './session.ts';

/** The screen that the first stage has begun with. */
export type Stage = {
	readonly terminal: Terminal;
	readonly canvas: Canvas;
	/** A screen reader is used: nothing is drawn, all is said. */
	readonly isSpoken: boolean;
	readonly options: ReadArguments;
};

/**
 * The second stage: keys are acted on, and the place is kept. What they change is drawn on the canvas until Ink is loaded,
 * which takes the same screen over.
 */
export async function takeOver(opening: FirstOpening, {terminal, canvas, isSpoken}: Stage): Promise<void> {
	const {tools, place} = opening;
	const first = openState({...opening.opening, reading: looked(opening.opening)}, tools);
	const store = makeStore(first, tools, effect => {
		const {language, go, save} = session;
		void perform(effect, {store, terminal, tools, language, redraw, go, save});
	});
	const session = beginSession(opening, store, tools, first.settings);
	const draw = isSpoken ? null : (rows: readonly string[]) => terminal.write(canvas.draw(rows));
	let running: Running | null = null;

	terminal.onEnd(() => {
		const problems = session.end();
		running?.stop();
		return problems.map(({message}) => message);
	});

	const redraw = async () => {
		if (isSpoken) {
			// Ink writes sentences only where they are others: to say them again it has to begin again.
			running?.stop();
			terminal.write('\u001B[H\u001B[J');
			running &&= start(store, terminal.output, draw);
			return;
		}

		await terminal.redraw(async () => {
			await running?.flushed();
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
	// Nobody listened until now.
	if (columns !== first.size.columns || rows !== first.size.rows) resized();

	const drawWithoutInk = () => terminal.write(canvas.drawState(store.state()));
	const inkIsThere = isSpoken ? () => {} : store.subscribe(drawWithoutInk);
	readKeys(terminal.input, store.press);
	// What waits in the terminal is read first: to load Ink takes longer than to turn a page.
	await new Promise(setImmediate);
	const {start} = await import('../ui/start.tsx');
	inkIsThere();
	running = start(store, terminal.output, draw);
	if (place.folder !== null) void sweepLeftovers(place.folder, place.now());
}
