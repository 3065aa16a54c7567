import process from 'node:process';
import type {Destination} from '../app/book-moves.ts';
import type {Effect} from '../app/effect.ts';
import {helpText} from '../app/help.ts';
import {helpWidth} from '../app/select.ts';
import type {Terminal} from '../terminal.ts';
import type {Store} from '../ui/store.ts';
import type {LoadedTools} from './tools.ts';

/** What effects work on. `tools` gain what is loaded; `language` is the article's; `redraw` draws all of the screen. */
type Edge = {
	readonly store: Store;
	readonly terminal: Terminal;
	readonly tools: LoadedTools;
	readonly language: string;
	readonly redraw: () => Promise<void>;
	readonly go: (to: Destination) => void;
};

/** Does what the state asks for and only an edge can do. */
export async function perform(effect: Effect, {store, terminal, tools, language, redraw, go}: Edge): Promise<void> {
	switch (effect.kind) {
		case 'copy':
			return terminal.write(`\u001B]52;c;${Buffer.from(effect.text).toString('base64')}\u0007`);
		case 'go':
			return go(effect.to);
		case 'draw-help':
			return drawHelp(store, terminal);
		case 'load-hyphenator': {
			const {loadHyphenator} = await import('../layout/hyphenation.ts');
			tools.hyphenator = await loadHyphenator(language);
			return store.dispatch({kind: 'typeset'});
		}

		case 'redraw':
			return redraw();
		case 'suspend':
			return terminal.suspend();
		case 'quit':
			terminal.leave();
			return process.exit(0);
	}
}

/** Draws the help for the terminal's width, and gives it to the state. */
export async function drawHelp(store: Store, terminal: Terminal): Promise<void> {
	const {markdownLines} = await import('../ui/markdown.tsx');
	store.dispatch({kind: 'help-drawn', lines: markdownLines(helpText(), helpWidth(terminal.size().columns))});
}
