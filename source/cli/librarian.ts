import type {Entry} from '../app/library/entry.ts';
import {makeLibrary} from '../app/library/library.ts';
import type {Problem} from '../document/document.ts';
import {articlesFolder} from '../storage/folder.ts';
import {changeEntry} from '../storage/library-change.ts';
import {noEntries, type Remembrance, readEntries} from '../storage/library-index.ts';
import {sweepDeleted} from '../storage/sweep.ts';
import {writeIndex} from '../storage/write-index.ts';
import type {Store} from '../ui/store.ts';

/** Keeps the library of a store. */
export type Librarian = {
	/** Reads it from the disk; what nothing is remembered of when that is on the screen. */
	readonly read: () => void;
};

/** Reads the library for a store, and writes what is changed in it: the edge looks at the state, as it does for the place. */
export function keepLibrary(store: Store, folder: string | null): Librarian {
	const now = () => new Date();
	let written = entriesOf(store);
	const announce = (problems: readonly Problem[]) => {
		if (problems.length > 0)
			store.dispatch({kind: 'announce', message: problems.map(({message}) => message).join(' ')});
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
		announce(changes.flatMap(([old, entry]) => changeEntry(folder, old, entry, now)));
	};

	const read = () => {
		const remembrance = folder === null ? noEntries : readEntries(folder, now);
		const {entries, problems} = remembrance;
		written = entries;
		store.dispatch({kind: 'library-read', library: makeLibrary(entries, now().toISOString())});
		announce(problems);
		if (folder !== null) setTimeout(() => tidyLibrary(folder, remembrance), 0);
	};

	const readUnknown = async () => {
		const {takeIn} = await import('./take-in.ts');
		if (await takeIn(entriesOf(store))) read();
	};

	store.subscribe(write);
	if (store.state().library) void readUnknown();
	return {
		read: () => {
			read();
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
