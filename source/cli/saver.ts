import {placeOf} from '../app/open-state.ts';
import type {Settings} from '../app/state.ts';
import type {Book} from '../document/book.ts';
import type {Problem} from '../document/document.ts';
import {applyChanges, type SavedSettings} from '../storage/saved-state.ts';
import type {PlaceStore} from '../storage/store.ts';
import type {Store} from '../ui/store.ts';

/** Milliseconds from a move until the place is saved; a key held down saves this often. */
const saveDelay = 150;

/**
 * Saves where the reader stands soon after every move, and for the last time when called. Of the settings, what the reader changed
 * since `first` is kept and added to those `remembered`: what only the command line asked for is for this time.
 */
export function keepPlace(
	{title, length}: Book,
	store: Store,
	places: PlaceStore,
	first: Settings,
	remembered: SavedSettings,
): () => readonly Problem[] {
	let shown = first;
	let kept = remembered;
	const save = (isLast: boolean) => {
		const state = store.state();
		kept = applyChanges<SavedSettings>(shown, state.settings, kept);
		shown = state.settings;
		const offset = placeOf(state);
		const percent = Math.floor((100 * offset) / Math.max(1, length - 1));
		return places.save({title, offset, percent, bookmarks: state.bookmarks, settings: kept}, isLast);
	};

	const told = new Set<string>();
	let isDue = false;
	const saveSoon = () => {
		if (isDue) return;
		isDue = true;
		setTimeout(() => {
			isDue = false;
			const {problems, isBusy} = save(false);
			if (isBusy) saveSoon();
			// Once: the status row is wanted for other things. The last words of a reader say it again.
			for (const {message} of problems.filter(problem => !told.has(problem.message))) {
				told.add(message);
				store.dispatch({kind: 'announce', message});
			}
		}, saveDelay);
	};

	store.subscribe(saveSoon);
	return () => save(true).problems;
}
