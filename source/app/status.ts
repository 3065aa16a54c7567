import {pageOfLine} from '../layout/position.ts';
import {cutStartToCells, cutToCells} from '../text/cut.ts';
import {width as cells} from '../text/width.ts';
import {highlightWords} from '../words/highlights.ts';
import {libraryWords} from '../words/library.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {mostHits} from './find.ts';
import {listItems} from './lists.ts';
import {progressInSight} from './progress.ts';
import {numberOf} from './reading.ts';
import type {Row} from './rows.ts';
import type {ListName, Search, State} from './state.ts';

/**
 * One way to fill the status row. `cut` may be cut down to `least` cells, "" being nothing at all; `fixed` and `right` may
 * not. Ways are tried from the roomiest to the tightest, which is one sentence that may be cut anywhere.
 */
type Way = {readonly cut: string; readonly least: number; readonly fixed: string; readonly right: string};

type Length = 'long' | 'short' | 'shortest';

/** Where the next character goes. */
const caret = '█';

/** Cells of what is typed that stay in sight before anything beside it does. */
const leastTyped = 12;

/** Cells of a title below which it says nothing and another way is tried. */
const leastTitle = 12;

/** The status row, as wide as the terminal: where the reader is, what is selected, or what has to be said. */
export function statusRow(state: State): Row {
	const {columns} = state.size;
	const ways = state.message === null ? waysOf(state) : [sentence(state.message)];
	return [{text: ` ${fitted(columns - 2, ways)} `, styles: ['status']}];
}

/** The status as sentences, for a screen reader. */
export function spokenStatus(state: State): string {
	if (state.message !== null) return state.message;
	if (state.view.kind === 'article') {
		return [selectionWords(state, 'long') || hitWords(state.search), placeWords(state)('long')]
			.filter(Boolean)
			.map(words => `${words}.`)
			.join(' ');
	}

	const {fixed, cut, right} = waysOf(state)[0]!;
	return [cut, fixed, right].filter(Boolean).join('. ').replace(caret, '');
}

function waysOf(state: State): readonly Way[] {
	const {view, search} = state;
	switch (view.kind) {
		case 'article':
			return articleWays(state);
		case 'search': {
			const isFound = search !== null && search.hits.length > 0;
			const found = view.text === '' ? '' : isFound ? countWords(search) : readingWords().notFound;
			return fieldWays(state, readingWords().search, view.text, found);
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
			return [keys.long, keys.middle, keys.short].map(each => ({...sentence(each), least: cells(each)}));
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

function articleWays(state: State): readonly Way[] {
	const {title: own} = state.reading.article;
	const title = state.skimmed ? readingWords().skimming(own) : own;
	const selection = (length: Length) => selectionWords(state, length) || hitWords(state.search);
	const place = placeWords(state);
	const way = (selectionLength: Length, placeLength: Length): Way => ({
		cut: title,
		least: leastTitle,
		fixed: selection(selectionLength),
		right: place(placeLength),
	});
	const untitled = (selectionLength: Length, placeLength: Length): Way => ({
		...way(selectionLength, placeLength),
		cut: '',
		least: 0,
	});
	return [
		way('long', 'long'),
		way('long', 'short'),
		way('short', 'short'),
		untitled('short', 'short'),
		untitled('short', 'shortest'),
		{cut: selection('short') || title, least: 1, fixed: '', right: place('shortest')},
		sentence(place('shortest')),
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

function sentence(text: string): Way {
	return {cut: text, least: 1, fixed: '', right: ''};
}

/** The first way that fits, the last one if none does, filled to exactly `room` cells. */
function fitted(room: number, ways: readonly Way[]): string {
	for (const way of ways) {
		const gap = way.right === '' ? 0 : cells(way.right) + 2;
		const free = room - gap - cells(way.fixed) - (way.cut && way.fixed ? 3 : 0);
		if (free < way.least && way !== ways.at(-1)) continue;
		const left = [way.cut && cutToCells(way.cut, Math.max(0, free)), way.fixed].filter(Boolean).join(' │ ');
		return fill(cutToCells(left, room - gap), room - gap) + (way.right === '' ? '' : `  ${way.right}`);
	}

	return ' '.repeat(room);
}

function fill(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** Where the reader is, in words of a length. */
function placeWords(state: State): (length: Length) => string {
	const {pages, top, part} = state;
	const {pagesBefore, pagesAfter, isAbout} = part;
	const page = pagesBefore + pageOfLine(pages, top) + 1;
	const all = pagesBefore + pages.length + pagesAfter;
	const {percent, minutes} = progressInSight(state);
	const words = readingWords().place;
	return length => words[length](page, all, isAbout, percent, minutes);
}

function selectionWords(state: State, length: Length): string {
	const {reading, selection} = state;
	if (!selection) return '';
	if (selection.kind === 'highlight') return highlightStatus(state, selection.id);
	const words = readingWords();
	const isLong = length === 'long';
	if (selection.kind === 'quotation') {
		const {speaker, kind} = reading.quotations[selection.index]!;
		const {own, all} = numberOf(reading, selection.index);
		// Who says it is not known yet.
		if (!reading.isAnalysed) return words.quotationOf(own, all);
		const by = [speaker ?? (kind === 'speech' ? words.speakerNotNamed : ''), words.kinds[kind]]
			.filter(Boolean)
			.join(', ');
		return isLong ? words.quotationBy(own, all, by) : `${own}/${all} ${by}`;
	}

	const mention = reading.mentions[selection.index]!;
	const {name, mentions} = reading.people[mention.person]!;
	const own = mentions.findIndex(({start}) => start === mention.start) + 1;
	return isLong ? words.mentionOf(name, own, mentions.length) : `${name} ${own}/${mentions.length}`;
}

function highlightStatus({highlights}: State, id: string): string {
	const index = highlights.findIndex(each => each.id === id);
	const words = highlightWords().highlightOf(index + 1, highlights.length);
	const note = highlights[index]?.note.replaceAll('\n', ' ') ?? '';
	return note === '' ? words : highlightWords().withNote(words, note);
}

function hitWords(search: Search | null): string {
	return search ? readingWords().hit(search.query, countWords(search)) : '';
}

function countWords({hits, current}: Search): string {
	return readingWords().countOf(current + 1, hits.length, hits.length === mostHits);
}
