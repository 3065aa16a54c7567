import type {Screen} from '../app/rows.ts';
import type {State} from '../app/state.ts';
import {changesTo, rowsOf} from '../screen/frame.ts';
import {lastRow, linesOf} from '../screen/lines.ts';

/** What is on the terminal's screen, of which only what changes is written. */
export type Canvas = {
	/** The bytes that show the rows of a state. */
	readonly draw: (rows: readonly string[], state: State) => string;
	/** The bytes that show a state as `select` says. */
	readonly drawState: (state: State, select: (state: State) => Screen) => string;
	/** Forgets what is shown: the terminal was cleared, or has another size. */
	readonly forget: () => void;
};

/** A canvas on a screen of which nothing is known. */
export function makeCanvas(): Canvas {
	let shown: readonly string[] | null = null;
	const draw = (screen: readonly string[], state: State) => {
		const rows = [...screen, lastRow(state, screen.length)];
		const changes = changesTo(shown, rows, state.size.columns);
		shown = rows;
		return changes;
	};

	return {
		draw,
		drawState: (state, select) => draw(rowsOf(linesOf(select(state), state)), state),
		forget: () => {
			shown = null;
		},
	};
}
