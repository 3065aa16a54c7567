import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {type Columns, compared, type Field, filterBy} from './filter.ts';
import {keyFor} from './hint.ts';
import type {ListItem} from './list-item.ts';
import {makers} from './list-makers.ts';
import {bookmarkItems, contentsItems, highlightItems} from './list-of-book.ts';
import type {Reading} from './reading.ts';
import {asWhole} from './skimming.ts';
import type {State} from './state.ts';
import {type ListName, listNames, type Selection, type View} from './view.ts';

/** Which items of which list: what an open index says of them. */
export type ListQuery = Pick<Extract<View, {kind: 'index'}>, 'list' | 'about' | 'filter'>;

/** Whether a list is one of the whole book, and does not only know its open part. */
export function isOfWhole({part, contents}: State, list: ListName): boolean {
	if (part.count === 1 || list === 'bookmarks' || list === 'highlights') return true;
	return list === 'headings' && contents.length > 1;
}

/** The lists made so far, by reading and by name: every key asks for some of them. */
const made = new WeakMap<Reading, Map<string, readonly ListItem[]>>();

/** Whether a list is one of the whole article even while that is skimmed: who speaks is named around what was said. */
export function isOfArticle(list: ListName): boolean {
	return list === 'people' || list === 'about';
}

function itemsOf(state: State, list: ListName, about: string | null): readonly ListItem[] {
	if (list === 'bookmarks') return bookmarkItems(state);
	if (list === 'highlights') return highlightItems(state);
	const {reading, part} = isOfArticle(list) ? asWhole(state) : state;
	const isContents = list === 'headings' && part.count > 1 && isOfWhole(state, list);
	const lists = made.get(reading) ?? new Map<string, readonly ListItem[]>();
	made.set(reading, lists);
	const name = list === 'about' ? `about ${about}` : list;
	const items = lists.get(name) ?? (isContents ? contentsItems(state) : makers[list](reading, about));
	lists.set(name, items);
	return items;
}

/** The items of a list that have all that the filter asks for; all of them for ''. */
export function listItems(state: State, {list, about, filter}: ListQuery): readonly ListItem[] {
	const items = itemsOf(state, list, about);
	if (filter === '') return items;
	const passes = filterBy(filter, fieldsOf[list], items.map(foldedOnce));
	return passes ? items.filter(item => passes(foldedOnce(item))) : items;
}

/** The columns of each list that a word of its filter may name. */
export const fieldsOf: Readonly<Record<ListName, readonly Field[]>> = {
	quotations: ['name', 'remark'],
	people: ['name'],
	about: ['remark'],
	headings: [],
	bookmarks: [],
	highlights: ['name'],
};

/** What a filter looks at, by item: every character typed asks several times for all of them. */
const folded = new WeakMap<ListItem, Columns>();

function foldedOnce(item: ListItem): Columns {
	const {name, offices = [], words, remark} = item;
	const known = folded.get(item) ?? {
		name: compared(name),
		offices,
		remark: compared(remark),
		row: compared(`${name} ${words} ${remark}`),
	};
	folded.set(item, known);
	return known;
}

/** That a list is one of the whole article, while that is skimmed; null where it can be shown. */
export function elsewhereWords(state: State, list: ListName): string | null {
	if (!state.skimmed) return null;
	const skim = keyFor(state, 'skim', 'article');
	if (list === 'bookmarks') return readingWords().bookmarksElsewhere(skim);
	return list === 'highlights' ? highlightWords().listElsewhere(skim) : null;
}

/** What a list is called: the list about somebody has that name. */
export function listTitle({list, about}: ListQuery): string {
	return list === 'about' ? (about ?? '') : listWords().titles[list];
}

/** The lists that an index has, in order: while skimming, those of what was said. */
export function listsOf({skimmed}: State, {about}: ListQuery): readonly ListName[] {
	const names: readonly ListName[] = skimmed ? ['quotations', 'people', 'about'] : listNames;
	return names.filter(name => name !== 'about' || about !== null);
}

/** The item of a list that is selected, else lies at or nearest before an offset into the open part: where the list opens. */
export function itemAt(state: State, query: ListQuery, ownOffset: number): number {
	const open = {...state, anchor: ownOffset};
	const {selection, anchor, part} = isOfArticle(query.list) ? asWhole(open) : open;
	const items = listItems(state, query);
	const offset = isOfWhole(state, query.list) ? part.start + anchor : anchor;
	const selected = items.findIndex(item => item.selection && selection && isSameSelection(item.selection, selection));
	if (selected !== -1) return selected;
	return nearest(items, offset);
}

/** The item that lies at an offset or nearest before it, else the first one. */
export function nearest(items: readonly ListItem[], offset: number): number {
	// Bookmarks stand in the order of their letters.
	const isNearer = (start: number, than: number) => start <= offset && (start >= than || than > offset);
	return items.reduce((best, item, index) => (isNearer(item.offset, items[best]!.offset) ? index : best), 0);
}

function isSameSelection(one: Selection, other: Selection): boolean {
	if (one.kind === 'highlight') return other.kind === 'highlight' && one.id === other.id;
	return one.kind === other.kind && one.index === other.index;
}
