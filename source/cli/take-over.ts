import {looked} from '../app/glance.ts';
import {openState} from '../app/open-state.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import type {Terminal} from '../terminal.ts';
import {start} from '../ui/start.tsx';
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

/** The second stage: Ink takes the screen over, keys are acted on, and the place is kept. */
export function takeOver(opening: FirstOpening, {terminal, canvas, isSpoken}: Stage): void {
	const {tools, place} = opening;
	const first = openState({...opening.opening, reading: looked(opening.opening)}, tools);
	const store = makeStore(first, tools, effect => {
		const {language, go} = session;
		void perform(effect, {store, terminal, tools, language, redraw, go});
	});
	const session = beginSession(opening, store, tools, first.settings);
	const draw = isSpoken ? null : (rows: readonly string[]) => terminal.write(canvas.draw(rows));
	let running = start(store, terminal.input, terminal.output, draw);

	terminal.onEnd(() => {
		const problems = session.end();
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
