import {fold} from '../../text/fold.ts';
import {type Columns, compared, filterBy} from '../filter.ts';
import type {Entry} from './entry.ts';
import {originOf} from './listing.ts';

/** The shelves, in the order in which Tab goes through them. */
export const shelfNames = ['articles', 'archive'] as const;

/** One of them. */
export type ShelfName = (typeof shelfNames)[number];

/** By what the library is sorted, in the order in which s goes through it. */
export const sortNames = ['read', 'added', 'progress', 'minutes', 'title', 'site'] as const;

/** One of them. */
export type SortName = (typeof sortNames)[number];

/** The library as its list shows it. */
export type Library = {
	/** All of them, those on other shelves and those deleted just now too. */
	readonly entries: readonly Entry[];
	/** When they were read from the disk: ISO 8601. */
	readonly now: string;
	readonly shelf: ShelfName;
	readonly sort: SortName;
	readonly isReversed: boolean;
	readonly filter: string;
	/** Index of the chosen entry among those shown. */
	readonly chosen: number;
	/** The entries as they were before each change, the last one last. */
	readonly undo: readonly Entry[];
	/** What went wrong when they were read, which may be why there are none; '' for nothing. */
	readonly problem: string;
};

/** Milliseconds in which what was deleted can be brought back. */
const graceful = 3_600_000;

/** A library as it opens first: what was deleted of late can be brought back, as long as it is there. */
export function makeLibrary(entries: readonly Entry[], now: string, problem = ''): Library {
	const undo = entries
		.filter(({deleted}) => deleted !== '' && Date.parse(deleted) >= Date.parse(now) - graceful)
		.sort((one, other) => compare(one.deleted, other.deleted))
		.map(entry => ({...entry, deleted: ''}));
	return {entries, now, shelf: 'articles', sort: 'read', isReversed: false, filter: '', chosen: 0, undo, problem};
}

type Order = (one: Entry, other: Entry) => number;

const byText = (of: (entry: Entry) => string): Order => {
	const folded = (entry: Entry) => fold(of(entry), false);
	return (one, other) => compare(folded(one), folded(other));
};

/** How the entries of each sort stand, and of those that are even, whichever was read last before. Dates come the latest first, and every sort by site has those without one last. */
const orders: Readonly<Record<SortName, Order>> = {
	read: (one, other) => compare(other.read || other.added, one.read || one.added),
	added: (one, other) => compare(other.added, one.added),
	progress: (one, other) => other.percent - one.percent,
	minutes: (one, other) => one.minutes - other.minutes,
	title: byText(({title}) => title),
	site: byText(entry => originOf(entry) || '\uFFFF'),
};

function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

type Query = Pick<Library, 'shelf' | 'sort' | 'isReversed' | 'filter'>;

/** What was shown last of some entries: every key asks for it several times. */
const shown = new WeakMap<readonly Entry[], {readonly query: Query; readonly entries: readonly Entry[]}>();

/** The entries of the open shelf that pass the filter, in order: each of its words occurs in the title, the site, the author or a tag. */
export function shownEntries({entries, shelf, sort, isReversed, filter}: Pick<Library, 'entries' | keyof Query>) {
	const known = shown.get(entries);
	const query = {shelf, sort, isReversed, filter};
	if (known && isSameQuery(known.query, query)) return known.entries;
	const passes = filterBy(filter);
	const passing = entries.filter(entry => isOnShelf(entry, shelf) && (!passes || passes(foldedOnce(entry))));
	const sorted = passing.sort((one, other) => orders[sort](one, other) || orders.read(one, other));
	const found = {query, entries: isReversed ? sorted.reverse() : sorted};
	shown.set(entries, found);
	return found.entries;
}

/** Whether an entry stands on a shelf; a deleted one stands on none. */
export function isOnShelf({isArchived, deleted}: Entry, shelf: ShelfName): boolean {
	return deleted === '' && isArchived === (shelf === 'archive');
}

function isSameQuery(one: Query, other: Query): boolean {
	return (
		one.shelf === other.shelf &&
		one.sort === other.sort &&
		one.isReversed === other.isReversed &&
		one.filter === other.filter
	);
}

const folded = new WeakMap<Entry, Columns>();

function foldedOnce(entry: Entry): Columns {
	const {title, site, author, tags} = entry;
	const known = folded.get(entry) ?? {
		row: compared([title, site, author, ...tags.map(tag => `#${tag}`)].join(' ')),
	};
	folded.set(entry, known);
	return known;
}

/** The entry that is chosen; undefined where none is shown. */
export function chosenEntry(library: Library): Entry | undefined {
	return shownEntries(library)[library.chosen];
}

/** The library shown another way, the same entry chosen where it is shown still, else the one in its place. */
export function shownAnew(library: Library, change: Partial<Library>): Library {
	const key = chosenEntry(library)?.key;
	const next = {...library, ...change};
	const entries = shownEntries(next);
	const kept = entries.findIndex(entry => entry.key === key);
	const chosen = kept === -1 ? library.chosen : kept;
	return {...next, chosen: Math.max(0, Math.min(chosen, entries.length - 1))};
}

/** The library with an entry changed, which can be undone. */
export function changed(library: Library, entry: Entry, change: Partial<Entry>): Library {
	return {...replaced(library, {...entry, ...change}), undo: [...library.undo, entry]};
}

/** The library as it was before its last change, and that entry chosen; null where there was none. */
export function undone(library: Library): {readonly library: Library; readonly entry: Entry} | null {
	const entry = library.undo.at(-1);
	if (!entry) return null;
	const {isArchived, tags, deleted} = entry;
	// It may have been read on since.
	const now = library.entries.find(({key}) => key === entry.key) ?? entry;
	const before = {...replaced(library, {...now, isArchived, tags, deleted}), undo: library.undo.slice(0, -1)};
	const index = shownEntries(before).findIndex(({key}) => key === entry.key);
	return {library: index === -1 ? before : {...before, chosen: index}, entry};
}

function replaced(library: Library, entry: Entry): Library {
	return shownAnew(library, {entries: library.entries.map(each => (each.key === entry.key ? entry : each))});
}
