import {placeOf} from '../app/open-state.ts';
import type {Settings, State} from '../app/state.ts';
import type {Article, Problem} from '../document/document.ts';
import type {SavedSettings} from '../storage/saved-state.ts';
import type {PlaceStore} from '../storage/store.ts';
import type {Store} from '../ui/store.ts';

/** Milliseconds from a move until the place is saved; a key held down saves this often. */
const saveDelay = 150;

/**
 * Saves where the reader stands soon after every move, and now when called. Of the settings, what the reader changed
 * since `first` is kept and added to those `remembered`: what only the command line asked for is for this time.
 */
export function keepPlace(
	{title, text}: Article,
	store: Store,
	places: PlaceStore,
	first: Settings,
	remembered: SavedSettings,
): () => readonly Problem[] {
	const save = () => {
		const state = store.state();
		const offset = placeOf(state);
		return places.save({
			title,
			offset,
			percent: Math.floor((100 * offset) / Math.max(1, text.length)),
			bookmarks: state.bookmarks,
			settings: {...remembered, ...changes(first, state)},
		});
	};

	let isDue = false;
	store.subscribe(() => {
		if (isDue) return;
		isDue = true;
		setTimeout(() => {
			isDue = false;
			for (const {message} of save()) store.dispatch({kind: 'announce', message});
		}, saveDelay);
	});
	return save;
}

function changes(first: Settings, {settings}: State): SavedSettings {
	const entries = Object.entries(settings) as ReadonlyArray<readonly [keyof Settings, unknown]>;
	return Object.fromEntries(entries.filter(([name, value]) => value !== first[name]));
}
