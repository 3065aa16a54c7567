import {looked} from '../app/glance.ts';
import {keyFor} from '../app/hint.ts';
import type {Entry} from '../app/library/entry.ts';
import {isPiped} from '../app/library/listing.ts';
import {openState} from '../app/open-state.ts';
import {select} from '../app/select.ts';
import type {State} from '../app/state.ts';
import {articlesFolder, storageFolder} from '../storage/folder.ts';
import {sweepLeftovers} from '../storage/sweep.ts';
import {readKeys} from '../terminal/read-keys.ts';
import type {Terminal} from '../terminal.ts';
import type {Running} from '../ui/start.tsx';
import {makeStore} from '../ui/store.ts';
import type {Canvas} from './canvas.ts';
import {customsOf} from './customs.ts';
import {type FirstOpening, firstOpening, type ReadArguments} from './first-opening.ts';
import type {Librarian} from './librarian.ts';
import {drawHelp, perform} from './perform.ts';
import {beginSession, type Session} from './session.ts';
import type {LoadedTools} from './tools.ts';

/** The screen that the first stage has begun with. */
export type Stage = {
	readonly terminal: Terminal;
	readonly canvas: Canvas;
	/** A screen reader is used: nothing is drawn, all is said. */
	readonly isSpoken: boolean;
	readonly options: ReadArguments;
};

/** The second stage of an article. */
export async function takeOver(first: FirstOpening, stage: Stage): Promise<void> {
	const state = openState({...first.opening, reading: looked(first.opening, first.opened.look)}, first.tools);
	return runProgram(state, first.tools, first, stage);
}

/**
 * The second stage of any first screen: keys are acted on, and the place is kept. What they change is drawn on the canvas
 * until Ink is loaded, which takes the same screen over. `opened` is the article that is open, null where there is none.
 */
export async function runProgram(
	first: State,
	tools: LoadedTools,
	opened: FirstOpening | null,
	{terminal, canvas, isSpoken, options}: Stage,
): Promise<void> {
	const folder = storageFolder();
	const {custom, said, lastSaid} = customsOf(options.config);
	const message = [first.message, ...said].filter(Boolean).join(' ') || null;
	const store = makeStore({...first, custom, message}, tools, effect => {
		void perform(effect, {
			store,
			terminal,
			tools,
			redraw,
			language: session?.language ?? '',
			go: to => session?.go(to),
			save: () => void session?.save(),
			readLibrary: () => {
				// What the list says of the open article is what is kept of it.
				const problems = session?.save() ?? [];
				void loadLibrary().then(library => library.read(problems));
			},
			open: entry => void open(entry),
		});
	});
	let session: Session | null = opened && beginSession(opened, store, tools, first.settings);
	let library: Librarian | null = null;
	const loadLibrary = async () => {
		const {keepLibrary} = await import('./librarian.ts');
		library ??= keepLibrary(store, folder);
		return library;
	};

	const draw = isSpoken ? null : (rows: readonly string[]) => terminal.write(canvas.draw(rows, store.state()));
	let running: Running | null = null;

	terminal.onEnd(() => {
		const problems = session?.end() ?? [];
		running?.stop();
		return [...problems.map(problem => problem.message), ...lastSaid];
	});

	let openings = 0;
	const open = async (entry: Entry) => {
		const opening = ++openings;
		const {openEntry} = await import('./open-entry.ts');
		// No other pipe brings it.
		const isOpen = isPiped(entry) && entry.key === session?.key;
		const next = isOpen ? session!.opened : await openEntry(entry, keyFor(store.state(), 'delete'));
		// Another one was chosen meanwhile, or none.
		if (opening !== openings || store.state().view.kind !== 'library') return;
		if ('message' in next) return store.dispatch({kind: 'announce', message: next.message});
		session?.end();
		const begun = await firstOpening(next, terminal.size(), {...options, isRestarted: false});
		Object.assign(tools, begun.tools);
		store.dispatch({kind: 'opened', opening: {...begun.opening, reading: looked(begun.opening, begun.opened.look)}});
		session = beginSession(begun, store, tools, begun.opening.settings);
	};

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
			return canvas.drawState(store.state(), select);
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

	// What is changed in a library that is there from the first is written from the first.
	if (first.library) await loadLibrary();
	const drawWithoutInk = () => terminal.write(canvas.drawState(store.state(), select));
	const inkIsThere = isSpoken ? () => {} : store.subscribe(drawWithoutInk);
	readKeys(terminal.input, store.press, {
		isAwaited: terminal.isAwaited,
		onReport: report => {
			if (report.says === 'done') terminal.answered();
			if (report.says === 'background') store.dispatch({kind: 'background', background: report.background});
		},
	});
	// What waits in the terminal is read first: to load Ink takes longer than to turn a page.
	await new Promise(setImmediate);
	const {start} = await import('../ui/start.tsx');
	inkIsThere();
	running = start(store, terminal.output, draw);
	if (folder !== null) void sweepLeftovers(folder, articlesFolder(), new Date());
}
