import type {Listing} from '../app/library/listing.ts';
import {placeOf} from '../app/open-state.ts';
import {progressOf} from '../app/progress.ts';
import type {Settings} from '../app/state.ts';
import type {Book} from '../document/book.ts';
import type {Problem} from '../document/document.ts';
import {applyChanges} from '../storage/fields.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import type {PlaceStore} from '../storage/store.ts';
import type {Store} from '../ui/store.ts';

/** Milliseconds from a move until the place is saved; a key held down saves this often. */
const saveDelay = 150;

/** Saves by itself, and at once when asked to: before another program has the terminal, and for the last time. */
export type Saver = {readonly now: () => void; readonly end: () => readonly Problem[]};

/**
 * Saves where the reader stands soon after every move, and when asked to. Of the settings, what the reader changed
 * since `first` is kept and added to those `remembered`: what only the command line asked for is for this time.
 */
export function keepPlace(
	{title}: Book,
	about: Partial<Listing>,
	store: Store,
	places: PlaceStore,
	first: Settings,
	remembered: SavedSettings,
): Saver {
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
	let isDue = false;
	let isOver = false;
	const saveSoon = () => {
		if (isDue) return;
		isDue = true;
		setTimeout(() => {
			isDue = false;
			if (isOver) return;
			const {problems, isBusy} = save(false);
			if (isBusy) saveSoon();
			// Once: the status row is wanted for other things. The last words of a reader say it again.
			for (const {message} of problems.filter(problem => !told.has(problem.message))) {
				told.add(message);
				store.dispatch({kind: 'announce', message});
			}
		}, saveDelay);
	};

	const unsubscribe = store.subscribe(saveSoon);
	return {
		now: () => void save(false),
		end: () => {
			unsubscribe();
			isOver = true;
			return save(true).problems;
		},
	};
}
