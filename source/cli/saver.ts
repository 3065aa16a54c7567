import type {Listing} from '../app/library/listing.ts';
import {progressOf} from '../app/progress.ts';
import type {Settings} from '../app/settings.ts';
import {placeOf} from '../app/skimming.ts';
import type {State} from '../app/state.ts';
import type {Book} from '../document/book.ts';
import type {Problem} from '../document/document.ts';
import {applyChanges} from '../storage/fields.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import type {PlaceStore} from '../storage/store.ts';
import type {Store} from '../ui/store.ts';
import {fileWords} from '../words/files.ts';
import {sentences} from './sentences.ts';

/** Milliseconds from a move until the place is saved: the page is to be on the screen by then. */
const saveDelay = 20;

/** Milliseconds between two saves: a key held down saves this often. */
const saveInterval = 150;

/** Milliseconds that it is shown at least that something cannot be kept: a key pressed sooner was meant for the page. */
const leastShown = 1000;

/** Saves by itself, and at once when asked to: before another program has the terminal, and for the last time. */
export type Saver = {readonly now: () => readonly Problem[]; readonly end: () => readonly Problem[]};

/** What a place is kept of: a book with what the library is to know of it, as a store shows it. */
type Kept = {
	readonly book: Pick<Book, 'title'>;
	readonly about: Partial<Listing>;
	readonly store: Store;
	readonly places: PlaceStore;
	/** The settings that the reader begins with, and those that are remembered. */
	readonly first: Settings;
	readonly remembered: SavedSettings;
};

/**
 * Saves where the reader stands soon after every move, and when asked to. Of the settings, what the reader changed
 * since `first` is kept and added to those `remembered`: what only the command line asked for is for this time.
 */
export function keepPlace({book: {title}, about, store, places, first, remembered}: Kept): Saver {
	let shown = first;
	let kept = remembered;
	const save = (isLast: boolean) => {
		const state = store.state();
		kept = applyChanges<SavedSettings>(shown, state.settings, kept);
		shown = state.settings;
		const offset = placeOf(state);
		const {percent, minutes} = progressOf(state);
		const listing = {...about, minutes};
		const {bookmarks, highlights} = state;
		return places.save({title, offset, percent, bookmarks, highlights, settings: kept, listing}, isLast);
	};

	const told = new Set<string>();
	let marks: Pick<State, 'bookmarks' | 'highlights'> = store.state();
	let warning = {message: '', until: Number.NEGATIVE_INFINITY};
	let isDue = false;
	let isOver = false;
	let saved = Number.NEGATIVE_INFINITY;
	const saveSoon = () => {
		if (isDue) return;
		isDue = true;
		setTimeout(
			() => {
				isDue = false;
				if (isOver) return;
				const {problems, isBusy, isKept} = save(false);
				saved = performance.now();
				if (isBusy) saveSoon();
				const state = store.state();
				const isMarked = state.bookmarks !== marks.bookmarks || state.highlights !== marks.highlights;
				const isUnkept = isMarked && !isKept && !isBusy;
				if (!isBusy) marks = state;
				// Once: the status row is wanted for other things, and the last words of a reader say it again. But each time where
				// it has just said that a mark is kept.
				const news = isUnkept ? problems : problems.filter(({message}) => !told.has(message));
				if (news.length === 0) return;
				for (const {message} of news) told.add(message);
				const message = sentences(news);
				const until = performance.now() + leastShown;
				warning = {message: isUnkept ? fileWords().butNotKept(message) : message, until};
				store.dispatch({kind: 'announce', message: warning.message});
			},
			Math.max(saveDelay, saved + saveInterval - performance.now()),
		);
	};

	const unsubscribe = store.subscribe(() => {
		if (store.state().message === null && performance.now() < warning.until)
			store.dispatch({kind: 'announce', message: warning.message});
		saveSoon();
	});
	return {
		now: () => save(false).problems,
		end: () => {
			unsubscribe();
			isOver = true;
			return save(true).problems;
		},
	};
}
