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
import {tagsOf} from './library/entry.ts';
import {chosenEntry} from './library/library.ts';
import {listItems} from './lists.ts';
import type {Row} from './rows.ts';
import type {ListName, State} from './state.ts';

/** Where the next character goes. */
const caret = '█';

/** Cells of what is typed that stay in sight before anything beside it does. */
const leastTyped = 12;

/** The status row: where the reader is, what is selected, or what has to be said. */
export function statusRow(state: State): Row {
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

	const {fixed, cut, right} = waysOf(state)[0]!;
	return [cut, fixed, right].filter(Boolean).join('. ').replace(caret, '');
}

function waysOf(state: State): readonly Way[] {
	const {view} = state;
	switch (view.kind) {
		case 'article':
			return articleWays(state);
		case 'search': {
			return fieldWays(state, readingWords().search, view.text, view.text === '' ? '' : foundWords(state));
		}

		case 'index': {
			if (view.isFiltering) return fieldWays(state, readingWords().filter, view.filter, '');
			const item = listItems(state, view)[view.chosen];
			return indexWays(item?.why ?? '', item === undefined ? [] : ownKeys(view.list));
		}

		case 'mark':
			return [highlightWords().keys.long, highlightWords().keys.short, highlightWords().keys.shortest].map(keys => ({
				...sentence(keys),
				least: cells(keys),
			}));
		case 'note':
			return fieldWays(state, highlightWords().noteField, view.text, '');
		case 'library': {
			const {filtering, tagging, keys} = libraryWords();
			if (view.field !== null) return fieldWays(state, view.field === 'filter' ? filtering : tagging, view.text, '');
			const tags = tagsOf((state.library && chosenEntry(state.library)) ?? {tags: []});
			if (tags === '')
				return [keys.long, keys.middle, keys.short].map(each => ({...sentence(each), least: cells(each)}));
			const beside = [keys.long, keys.middle, keys.short].map(right => ({
				cut: tags,
				least: cells(tags),
				fixed: '',
				right,
			}));
			return [...beside, sentence(tags)];
		}

		case 'help': {
			// While it is drawn.
			if (view.lines.length === 0) return [sentence('')];
			const last = Math.min(view.lines.length, view.top + state.size.rows - 2);
			const place = readingWords().lineOf(last, view.lines.length);
			return [{cut: readingWords().helpKeys, least: leastTitle, fixed: '', right: place}, sentence(place)];
		}
	}
}

/** What a search has found that is being typed. */
function foundWords(state: State): string {
	const {search} = state;
	if (search && search.hits.length > 0) return countWords(search) + whereWords(state);
	const open = openOf(state);
	return open === null ? readingWords().notFound : readingWords().notInOpen[open];
}

/** Why the chosen item is what it is, which is told whole before the keys of a list. */
function indexWays(why: string, own: readonly string[]): readonly Way[] {
	const {long, short} = listWords().keys;
	if (why === '') return [...own, long, short].map(keys => ({...sentence(keys), least: cells(keys)}));
	return [
		{cut: why, least: cells(why), fixed: '', right: long},
		{cut: why, least: cells(why), fixed: '', right: short},
		sentence(why),
	];
}

/** The keys of a list that others do not have. */
function ownKeys(list: ListName): readonly string[] {
	if (list === 'bookmarks') return [listWords().keys.removing];
	return list === 'highlights' ? [highlightWords().listKeys, listWords().keys.removing] : [];
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
