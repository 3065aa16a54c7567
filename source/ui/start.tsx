import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import {App} from './app.tsx';
import type {Store} from './store.ts';

/** The running interface. */
export type Running = {
	/** Settles once what was dispatched so far is on the screen. */
	readonly flushed: () => Promise<void>;
	readonly stop: () => void;
};

/** Lets Ink take over a screen that already shows the first page; it draws the same again and then only what changes. */
export function start(store: Store, input: ReadStream, output: NodeJS.WriteStream): Running {
	const instance = render(<App store={store} />, {
		stdin: input,
		stdout: output,
		exitOnCtrlC: false,
		patchConsole: false,
		// The default of 30 holds a second key back for up to 40 ms.
		maxFps: 1000,
		incrementalRendering: true,
		// Ink would not be interactive where the environment says CI.
		interactive: true,
	});
	// Ink takes its own component down where that throws, and tells only who asks: nobody catches this, as with any bug.
	void instance.waitUntilExit();
	return {flushed: () => instance.waitUntilRenderFlush(), stop: () => instance.unmount()};
}
