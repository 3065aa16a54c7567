import type {TextTools} from '../layout/text-tools.ts';
import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {go as goTo, toOffset} from './book-moves.ts';
import type {CommandName} from './command.ts';
import {asksOf} from './filter.ts';
import {broughtBack, inOpen, withoutHighlight} from './highlights.ts';
import {jump, selectItem} from './jump.ts';
import type {ListItem} from './list-item.ts';
import {elsewhereWords, fieldsOf, isOfArticle, itemAt, listItems, listsOf} from './lists.ts';
import {openList, openWho} from './open-list.ts';
import {writeNote} from './reduce-note.ts';
import {onlyKind, onlySpeaker, refilter} from './refilter.ts';
import {itemRows, showOffset} from './scroll.ts';
import {unskim} from './skimming.ts';
import type {Highlight, State} from './state.ts';
import {type Command, only, type Step} from './step.ts';
import type {ListName, View} from './view.ts';

type IndexView = Extract<View, {kind: 'index'}>;

type Handler = (
	state: State,
	view: IndexView,
	items: readonly ListItem[],
	command: Command,
	tools: TextTools,
) => State | Step;

const move =
	(by: (rows: number, items: readonly ListItem[]) => number): Handler =>
	(state, view, items, {count}) =>
		choose(state, view, items, view.chosen + (count ?? 1) * by(itemRows(state.size), items));

const handlers: Readonly<Partial<Record<CommandName, Handler>>> = {
	'line-down': move(() => 1),
	'line-up': move(() => -1),
	'next-page': move(rows => rows),
	'previous-page': move(rows => -rows),
	top: (state, view, items) => choose(state, view, items, 0),
	end: (state, view, items, {count}) => choose(state, view, items, (count ?? items.length) - 1),
	choose: (state, view, items, _, tools) => go(state, view, items[view.chosen], tools),
	accept: (state, view) => ({...state, view: {...view, isFiltering: false}}),
	'close-list': (state, view) =>
		view.filter === '' ? {...state, view: {kind: 'article'}} : refilter(state, {...view, isFiltering: false}, ''),
	cancel: (state, view) => refilter(state, {...view, isFiltering: false}, ''),
	'next-list': (state, view) => turn(state, view, 1),
	'previous-list': (state, view) => turn(state, view, -1),
	'open-quotations': (state, view) => show(state, view, 'quotations'),
	'open-people': (state, view, items) => {
		// In the list about somebody it leads back to all of them.
		if (view.list === 'about') return show(state, view, 'people');
		const item = items[view.chosen];
		const person = view.list === 'people' ? item : null;
		const opened = person ? openList(state, 'about', person.name) : openWho(state, item?.selection ?? null);
		return view.filter === '' || opened.message ? opened : {...opened, message: listWords().leftBehind(view.filter)};
	},
	'open-bookmarks': (state, view) => show(state, view, 'bookmarks'),
	'open-highlights': (state, view) => show(state, view, 'highlights'),
	'bring-back': (state, view) => show(broughtBack(state), view, 'highlights'),
	note: (state, _, items, command) => writeNoteOf(state, items, command),
	'edit-note': (state, _, items, command) => writeNoteOf(state, items, command),
	filter: (state, view) => ({...state, view: {...view, isFiltering: true}}),
	'only-speaker': onlySpeaker,
	'only-kind': onlyKind,
	remove: (state, view, items) => remove(state, view, items[view.chosen]),
};

/** A command while the index is open. */
export function reduceIndex(state: State, view: IndexView, command: Command, tools: TextTools): Step {
	const items = listItems(state, view);
	const result = handlers[command.command]?.(state, view, items, command, tools) ?? state;
	return 'effects' in result ? result : only(result);
}

function choose(state: State, view: IndexView, items: readonly ListItem[], index: number): State {
	const chosen = Math.max(0, Math.min(items.length - 1, index));
	return chosen === view.chosen ? state : {...state, view: {...view, chosen}};
}

function go(state: State, {list}: IndexView, item: ListItem | undefined, tools: TextTools): State | Step {
	if (!item) return {...state, message: listWords().nothingToGoTo};
	const open = isOfArticle(list) ? unskim(state, tools) : state;
	const closed: State = {...open, view: {kind: 'article'}};
	if (item.heading) return goTo(closed, {kind: 'heading', heading: item.heading});
	if (list === 'bookmarks') return toOffset(closed, item.offset, showOffset);
	const highlight = highlightOf(state, item);
	if (highlight?.certainty === 'lost') return {...state, message: highlightWords().lostWhy};
	if (highlight && !inOpen(state, highlight)) return toOffset(closed, highlight.start, showOffset);
	return item.selection ? selectItem(closed, item.selection) : jump(closed, moved => showOffset(moved, item.offset));
}

function turn(state: State, view: IndexView, by: 1 | -1): State {
	const lists = listsOf(state, view);
	return show(state, view, lists[(lists.indexOf(view.list) + by + lists.length) % lists.length]!);
}

/** Another list; what the filter asks for of columns that it has not stays behind. */
function show(state: State, view: IndexView, list: ListName): State {
	const elsewhere = elsewhereWords(state, list);
	if (elsewhere !== null) return {...state, view: {kind: 'article'}, message: elsewhere};
	const query = {...view, list, filter: asksOf(view.filter, [null, ...fieldsOf[list]])};
	return {...state, view: {...query, chosen: itemAt(state, query, state.anchor), isFiltering: false}};
}

/** The highlight that an item stands for; null for any other item. */
function highlightOf({highlights}: State, item: ListItem | undefined): Highlight | null {
	const {selection = null} = item ?? {};
	return (selection?.kind === 'highlight' && highlights.find(({id}) => id === selection.id)) || null;
}

function writeNoteOf(state: State, items: readonly ListItem[], {command}: Command): State | Step {
	const highlight = highlightOf(state, state.view.kind === 'index' ? items[state.view.chosen] : undefined);
	if (!highlight) return {...state, message: highlightWords().onlyHighlights};
	return writeNote(state, highlight, command === 'edit-note');
}

function remove(state: State, view: IndexView, item: ListItem | undefined): State {
	const highlight = highlightOf(state, item);
	if (highlight) {
		const without = withoutHighlight(state, highlight);
		return choose(without, view, listItems(without, view), view.chosen);
	}

	if (view.list !== 'bookmarks' || !item) return {...state, message: listWords().onlyOwn};
	const {[item.key]: _, ...bookmarks} = state.bookmarks;
	const removed: State = {...state, bookmarks, message: readingWords().bookmarkRemoved(item.key)};
	return choose(removed, view, listItems(removed, view), view.chosen);
}
