import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {fieldWays} from './field-status.ts';
import {keyHints} from './hint.ts';
import {listItems} from './lists.ts';
import type {State} from './state.ts';
import {sentence, type Way, whole} from './status-ways.ts';
import type {ListName, View} from './view.ts';

/**
 * The ways to fill the status row while the index is shown: what is typed, or why the chosen item is what it is, which is told
 * whole before the keys of the list.
 */
export function indexWays(state: State, view: Extract<View, {kind: 'index'}>): readonly Way[] {
	const {filter, isFiltering, list, chosen} = view;
	const item = listItems(state, view)[chosen];
	const {why = '', briefly = why} = item ?? {};
	if (isFiltering) return fieldWays(state, readingWords().filter, briefly);
	const {does, showsAll} = listWords();
	const words = filter === '' ? does : {...does, 'close-list': showsAll};
	const lists = [...((item && ownKeys[list]) ?? []), listKeys];
	const keys = [
		...lists.map(keys => keyHints(state, keys, words)),
		// A key or two without words say nothing beside those that all lists have.
		...[...lists, fewestKeys].filter(keys => keys.includes('choose')).map(keys => keyHints(state, keys, null)),
	];
	if (why === '') return keys.map(whole);
	const fewest = {...whole(briefly), right: keys.at(-1)!};
	return [...keys.map(right => ({...whole(why), right})), whole(why), fewest, sentence(briefly)];
}

type ListCommand = keyof ReturnType<typeof listWords>['does'];

/** The keys of a list that hints name. */
const listKeys: readonly ListCommand[] = ['choose', 'next-list', 'filter', 'close-list'];

/** Those without which a reader is lost. */
const fewestKeys: readonly ListCommand[] = ['choose', 'close-list'];

/** And those of lists that have keys of their own, the most first. */
const ownKeys: Readonly<Partial<Record<ListName, ReadonlyArray<readonly ListCommand[]>>>> = {
	quotations: [
		['choose', 'only-speaker', 'only-kind', 'open-people', 'filter', 'next-list', 'close-list'],
		['choose', 'only-speaker', 'only-kind', 'filter', 'close-list'],
		['only-speaker', 'only-kind', 'filter'],
	],
	people: [
		['choose', 'open-people', 'only-speaker', 'filter', 'next-list', 'close-list'],
		['open-people', 'only-speaker', 'filter'],
	],
	about: [['choose', 'only-kind', 'filter', 'next-list', 'close-list']],
	bookmarks: [['choose', 'remove', 'next-list', 'filter', 'close-list']],
	highlights: [
		['choose', 'remove', 'note', 'filter', 'close-list'],
		['choose', 'remove', 'next-list', 'filter', 'close-list'],
	],
};
