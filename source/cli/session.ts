import type {Destination} from '../app/book-moves.ts';
import type {Settings} from '../app/settings.ts';
import type {Problem} from '../document/document.ts';
import {openStore} from '../storage/store.ts';
import type {Store} from '../ui/store.ts';
import {aboutOf} from './about.ts';
import type {FirstOpening} from './first-opening.ts';
import {lateAnalyst} from './late-analyst.ts';
import type {Opened} from './open.ts';
import {keepParts} from './part-keeper.ts';
import {keepPlace} from './saver.ts';
import type {LoadedTools} from './tools.ts';

/** An article that is open: its parts are opened and analysed as they are needed, and its place is kept. */
export type Session = {
	readonly opened: Opened;
	/** Under which it is remembered. */
	readonly key: string;
	/** The article's. */
	readonly language: string;
	readonly go: (to: Destination) => void;
	/** Keeps the place now, and says what went wrong. */
	readonly save: () => readonly Problem[];
	/** Keeps the place; where it is for the last time, whoever else is writing has to wait. */
	readonly end: () => readonly Problem[];
};

/** Begins with an article that a store shows in its first state, whose settings are `first`. */
export function beginSession(
	{opened, place}: FirstOpening,
	store: Store,
	tools: LoadedTools,
	first: Settings,
): Session {
	const {book, long, chapters, name, analysis} = opened;
	const analyst = lateAnalyst();
	const text = long?.load().then(shared => ({shared, name, ...(chapters && {chapters})})) ?? null;
	const parts = keepParts({book, store, tools, analyst, long: Promise.resolve(text), analysis});
	const about = aboutOf(opened, place.now());
	const saver = keepPlace({book, about, store, places: openStore(place), first, remembered: place.remembered.settings});
	return {
		opened,
		key: place.keys.text,
		language: book.language,
		go: parts.go,
		save: saver.now,
		end: () => {
			parts.stop();
			analyst.stop();
			return saver.end();
		},
	};
}
