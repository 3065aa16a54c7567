import {render} from 'ink';
import {App} from './app.tsx';
import type {Store} from './store.ts';

/** The running interface. */
export type Running = {
	/** Settles once what was dispatched so far is on the screen. */
	readonly flushed: () => Promise<void>;
	readonly stop: () => void;
};

/**
 * Lets Ink take over a screen that already shows the first page. `draw` is given the rows of each of its frames, the first
 * of which are those that are shown; without it, for a screen reader, Ink writes by itself.
 */
export function start(
	store: Store,
	output: NodeJS.WriteStream,
	draw: ((rows: readonly string[]) => void) | null,
): Running {
	let isRunning = true;
	const write = (frame: string, written?: () => void) => {
		// Only frames end without a line feed: with its last words Ink would scroll the screen.
		if (draw && isRunning && frame !== '') draw(frame.split('\n'));
		if (written) setImmediate(written);
		return true;
	};
	const instance = render(<App store={store} />, {
		stdout: draw ? Object.create(output, {write: {value: write}}) : output,
		// It then writes whole frames and nothing else.
		debug: draw !== null,
		exitOnCtrlC: false,
		patchConsole: false,
		// Ink would not be interactive where the environment says CI.
		interactive: true,
	});
	// Ink takes its own component down where that throws, and tells only who asks: nobody catches this, as with any bug.
	void instance.waitUntilExit();
	const stop = () => {
		isRunning = false;
		instance.unmount();
	};
	return {flushed: () => instance.waitUntilRenderFlush(), stop};
}
