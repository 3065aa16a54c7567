import {type Entry, withGone} from '../app/library/entry.ts';
import {makeLibrary} from '../app/library/library.ts';
import type {Problem} from '../document/document.ts';
import {articlesFolder} from '../storage/folder.ts';
import {changeEntry} from '../storage/library-change.ts';
import {type Remembrance, readEntries} from '../storage/library-index.ts';
import {sweepDeleted} from '../storage/sweep.ts';
import {writeIndex} from '../storage/write-index.ts';
import type {Store} from '../ui/store.ts';
import {fileWords} from '../words/files.ts';
import {goneAmong} from './entry-place.ts';
import {sentences} from './sentences.ts';

/** Keeps the library of a store. */
export type Librarian = {
	/** Reads it from the disk, and says what went wrong with that, or before; what nothing is remembered of when that is on the screen. */
	readonly read: (before: readonly Problem[]) => void;
};

/** Reads the library for a store, and writes what is changed in it: the edge looks at the state, as it does for the place. */
export function keepLibrary(store: Store, folder: string | null): Librarian {
	const now = () => new Date();
	let written = entriesOf(store);
	const announce = (message: string) => {
		if (message !== '') store.dispatch({kind: 'announce', message});
	};

	const write = () => {
		const entries = entriesOf(store);
		if (entries === written || folder === null) return;
		const before = written;
		written = entries;
		const changes = entries.flatMap((entry, index) => {
			const old = before[index];
			return old && old !== entry && old.key === entry.key ? [[old, entry] as const] : [];
		});
		const problems = changes.flatMap(([old, entry]) => changeEntry(folder, old, entry, now));
		if (problems.length === 0) return;
		// What is shown is what is kept.
		read();
		announce(fileWords().butNotKept(sentences(problems)));
	};

	const read = (before: readonly Problem[] = []) => {
		const remembrance = readEntries(folder, now);
		const {entries, problems} = remembrance;
		const problem = sentences(problems.length > 0 ? problems : before);
		written = entries;
		store.dispatch({kind: 'library-read', library: makeLibrary(entries, now().toISOString(), problem)});
		announce(problem);
		if (folder !== null) setTimeout(() => tidyLibrary(folder, remembrance), 0);
	};

	/** Whatever was changed meanwhile has been written: the marks alone are new. */
	const markGone = async () => {
		const gone = await goneAmong(entriesOf(store));
		const {library} = store.state();
		if (!library || gone.size === 0) return;
		const entries = withGone(library.entries, gone);
		written = entries;
		store.dispatch({kind: 'library-read', library: {...library, entries}});
	};

	const readUnknown = async () => {
		const {takeIn} = await import('./take-in.ts');
		if (await takeIn(entriesOf(store))) read();
		await markGone();
	};

	store.subscribe(write);
	if (store.state().library) void readUnknown();
	return {
		read: before => {
			read(before);
			void readUnknown();
		},
	};
}

/** What can wait until the library is on the screen. */
export function tidyLibrary(folder: string, remembrance: Remembrance): void {
	if (remembrance.index) writeIndex(folder, remembrance.index);
	sweepDeleted(folder, articlesFolder(), remembrance, () => new Date());
}

function entriesOf(store: Store): readonly Entry[] {
	return store.state().library?.entries ?? [];
}
