import {cutStartToCells} from '../text/cut.ts';
import {width as cells} from '../text/width.ts';
import {highlightWords} from '../words/highlights.ts';
import {libraryWords} from '../words/library.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {
	articleWays,
	countWords,
	filledStatus,
	hitWords,
	leastTitle,
	openOf,
	placeWords,
	selectionWords,
	sentence,
	type Way,
	whereWords,
} from './article-status.ts';
import {keyFor, keyHints} from './hint.ts';
import {tagsOf} from './library/entry.ts';
import {chosenEntry} from './library/library.ts';
import type {ListItem} from './list-item.ts';
import {listItems} from './lists.ts';
import type {Row} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {ListName, State, View} from './state.ts';

/** Where the next character goes. */
const caret = '█';

/** Cells of what is typed that stay in sight before anything beside it does. */
const leastTyped = 12;

/** The status rows: where the reader is, what is selected, or what has to be said. */
export function statusRows(state: State): readonly Row[] {
	return filledStatus(state, () => waysOf(state));
}

/** The status as sentences, for a screen reader. */
export function spokenStatus(state: State): string {
	if (state.message !== null) return state.message;
	if (state.view.kind === 'article') {
		return [selectionWords(state, 'long') || hitWords(state), placeWords(state)('long')]
			.filter(Boolean)
			.map(words => `${words}.`)
			.join(' ');
	}

	// The tags are said with the article.
	if (state.view.kind === 'library' && state.view.field === null) return libraryKeys(state, state.view.isHome)[0]!;
	const {fixed, cut, right} = waysOf(state)[0]!;
	return [cut, fixed, right].filter(Boolean).join('. ').replace(caret, '');
}

function waysOf(state: State): readonly Way[] {
	const {view} = state;
	switch (view.kind) {
		case 'article':
			return articleWays(state);
		case 'search':
			return fieldWays(state, readingWords().search, view.text, view.text === '' ? '' : foundWords(state));
		case 'index': {
			const item = listItems(state, view)[view.chosen];
			if (view.isFiltering)
				return fieldWays(state, readingWords().filter, view.filter, item?.briefly ?? item?.why ?? '');
			const {does, showsAll} = listWords();
			const own = item === undefined ? [] : (ownKeys[view.list] ?? []);
			return indexWays(state, item, own, view.filter === '' ? does : {...does, 'close-list': showsAll});
		}

		case 'mark':
			return markingKeys(state).map(whole);
		case 'note':
			return fieldWays(state, highlightWords().noteField, view.text, '');
		case 'library':
			return libraryWays(state, view);
		case 'help':
			return helpWays(state, view);
	}
}

function libraryWays(state: State, {field, text, isHome}: Extract<View, {kind: 'library'}>): readonly Way[] {
	const {filtering, tagging} = libraryWords();
	if (field !== null) return fieldWays(state, field === 'filter' ? filtering : tagging, text, '');
	const tags = tagsOf((state.library && chosenEntry(state.library)) ?? {tags: []});
	const keys = libraryKeys(state, isHome);
	return tags === '' ? keys.map(whole) : [...keys.map(right => ({...whole(tags), right})), sentence(tags)];
}

function helpWays(state: State, {lines, top}: Extract<View, {kind: 'help'}>): readonly Way[] {
	// While it is drawn.
	if (lines.length === 0) return [sentence('')];
	const place = readingWords().lineOf(Math.min(lines.length, top + pageRows(state.size)), lines.length);
	const keys = readingWords().helpKeys(keyFor(state, 'next-page'), keyFor(state, 'close-help'));
	return [{cut: keys, least: leastTitle, fixed: '', right: place}, sentence(place)];
}

/** What a search has found that is being typed. */
function foundWords(state: State): string {
	const {search} = state;
	if (search && search.hits.length > 0) return countWords(search) + whereWords(state);
	const open = openOf(state);
	return open === null ? readingWords().notFound : readingWords().notInOpen[open](keyFor(state, 'accept'));
}

/** A sentence that is told whole or not at all. */
function whole(text: string): Way {
	return {...sentence(text), least: cells(text)};
}

/** Why the chosen item is what it is, which is told whole before the keys of a list; `own` are those of that list. */
function indexWays(
	state: State,
	item: ListItem | undefined,
	own: ReadonlyArray<readonly ListCommand[]>,
	does: Readonly<Record<ListCommand, string>>,
): readonly Way[] {
	const {why = '', briefly = why} = item ?? {};
	const lists = [...own, listKeys];
	const keys = [
		...lists.map(keys => keyHints(state, keys, does)),
		// A key or two without words say nothing beside those that all lists have.
		...[...lists, fewestKeys].filter(keys => keys.includes('choose')).map(keys => keyHints(state, keys, null)),
	];
	if (why === '') return keys.map(whole);
	return [...keys.map(right => ({...whole(why), right})), whole(why), sentence(briefly)];
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

/** The keys of the library, the most first. */
function libraryKeys(state: State, isHome: boolean): readonly string[] {
	const {does} = libraryWords();
	const words = isHome ? {...does, 'close-library': does.quit} : does;
	const middle = ['open-article', 'filter', 'sort', 'close-library', 'help'] as const;
	return [
		keyHints(
			state,
			['open-article', 'filter', 'sort', 'archive', 'delete', 'tag', 'close-library', 'help'] as const,
			words,
		),
		keyHints(state, middle, words),
		keyHints(state, middle, null),
		keyHints(state, ['open-article', 'close-library'] as const, null),
	];
}

/** The keys while a stretch is marked, with what each takes, or only with what ends it. */
function markingKeys(state: State): readonly string[] {
	const {marking, marks} = highlightWords();
	const further = [
		'mark-next-line',
		'mark-next-word',
		'mark-next-sentence',
		'mark-next-paragraph',
		'mark-here',
	] as const;
	const last = ['highlight', 'leave-marking'] as const;
	return [
		marking(keyHints(state, [...further, ...last], marks, ', ')),
		[keyHints(state, further, null, ' '), keyHints(state, last, marks)].filter(Boolean).join(' · '),
		keyHints(state, [...further, ...last], null, ' '),
	];
}

/**
 * What is being typed, cut at its start where it is long: the caret stays in sight. What stands beside it gives way before
 * fewer than some cells are left of it.
 */
function fieldWays({size}: State, label: string, typed: string, right: string): readonly Way[] {
	const way = (head: string, beside: string, least: number): Way => {
		const room = size.columns - 2 - cells(head) - (beside === '' ? 0 : cells(beside) + 2);
		return {cut: '', least: 0, fixed: head + cutStartToCells(typed + caret, Math.max(least, room)), right: beside};
	};
	return [way(label, right, leastTyped), way(label, '', leastTyped), way('/', '', 0)];
}
