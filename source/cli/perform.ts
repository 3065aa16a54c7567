import process from 'node:process';
import type {Destination} from '../app/book-moves.ts';
import type {Effect} from '../app/effect.ts';
import {helpText} from '../app/help.ts';
import {keyFor} from '../app/hint.ts';
import type {Entry} from '../app/library/entry.ts';
import {helpWidth} from '../app/select.ts';
import {clipboardSequence} from '../terminal/clipboard-sequence.ts';
import type {Terminal} from '../terminal.ts';
import type {Store} from '../ui/store.ts';
import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import type {LoadedTools} from './tools.ts';

/** What effects work on. `tools` gain what is loaded; `language` is the article's; `redraw` draws all of the screen. */
type Edge = {
	readonly store: Store;
	readonly terminal: Terminal;
	readonly tools: LoadedTools;
	readonly language: string;
	readonly redraw: () => Promise<void>;
	readonly go: (to: Destination) => void;
	/** Keeps the place now. */
	readonly save: () => void;
	readonly readLibrary: () => void;
	readonly open: (entry: Entry) => void;
};

/** Does what the state asks for and only an edge can do. */
export async function perform(effect: Effect, edge: Edge): Promise<void> {
	const {store, terminal, tools, language} = edge;
	switch (effect.kind) {
		case 'copy':
			return copy(effect.text, edge);
		case 'edit':
			return edit(effect, edge);
		case 'go':
			return edge.go(effect.to);
		case 'read-library':
			return edge.readLibrary();
		case 'open':
			return edge.open(effect.entry);
		case 'draw-help':
			return drawHelp(store, terminal);
		case 'load-hyphenator': {
			const {loadHyphenator} = await import('../layout/hyphenation.ts');
			tools.hyphenator = await loadHyphenator(language);
			return store.dispatch({kind: 'typeset'});
		}

		case 'redraw':
			return edge.redraw();
		case 'suspend':
			return terminal.suspend();
		case 'quit':
			await terminal.answers();
			terminal.leave();
			return process.exit(0);
	}
}

/** By the terminal itself, which a program across the network reaches too, and by the system's own program. */
async function copy(text: string, {store, terminal}: Edge): Promise<void> {
	const sequence = clipboardSequence(text, process.env);
	terminal.write(sequence);
	const {clipboardPrograms, copyWithPrograms} = await import('../terminal/clipboard-program.ts');
	const programs = clipboardPrograms(process.platform, process.env);
	copyWithPrograms(text, programs, isCopied => {
		if (!isCopied && sequence === '') store.dispatch({kind: 'announce', message: readingWords().tooLongToCopy});
	});
}

async function edit({id, note}: Extract<Effect, {kind: 'edit'}>, {store, terminal, save}: Edge): Promise<void> {
	const {editorOf, editText} = await import('../terminal/editor.ts');
	// A terminal that is closed over the editor may take the reader with it.
	save();
	const editor = editorOf(process.env);
	const edited =
		editor === null
			? {problem: highlightWords().noEditor(keyFor(store.state(), 'note'))}
			: terminal.lend(() => editText(note, editor));
	if ('problem' in edited) store.dispatch({kind: 'announce', message: edited.problem});
	else store.dispatch({kind: 'noted', id, note: edited.text});
}

/** The help as it was drawn last: that takes a tenth of a second, and more on a busy machine. */
let drawn: {readonly width: number; readonly lines: readonly string[]} | null = null;

/** Draws the help for the terminal's width, once for each, and gives it to the state. */
export async function drawHelp(store: Store, terminal: Terminal): Promise<void> {
	const {markdownLines} = await import('../ui/markdown.tsx');
	const width = helpWidth(terminal.size().columns);
	if (drawn?.width !== width) {
		// What the keys are is settled before the first of them.
		drawn = {width, lines: markdownLines(helpText(store.state().custom.bindings ?? undefined), width)};
	}

	store.dispatch({kind: 'help-drawn', lines: drawn.lines});
}
