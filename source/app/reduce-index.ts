import type {TextTools} from '../layout/text-tools.ts';
import {fold} from '../text/fold.ts';
import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import type {Action} from './action.ts';
import {go as goTo, toOffset} from './book-moves.ts';
import type {CommandName} from './command.ts';
import {erasing} from './erasing.ts';
import {broughtBack, inOpen, withoutHighlight} from './highlights.ts';
import {jump, selectItem} from './jump.ts';
import {asked, asking} from './list-filter.ts';
import type {ListItem} from './list-item.ts';
import {elsewhereWords, isOfArticle, itemAt, listItems, listsOf} from './lists.ts';
import {openList, openWho} from './open-list.ts';
import {writeNote} from './reduce-note.ts';
import {itemRows, showOffset} from './scroll.ts';
import {unskim} from './skimming.ts';
import type {Highlight, ListName, State, View} from './state.ts';
import {type Command, only, type Step} from './step.ts';

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
		if (view.list === 'people' && item) return openList(state, 'about', item.name);
		return openWho(state, item?.selection ?? null);
	},
	'open-bookmarks': (state, view) => show(state, view, 'bookmarks'),
	'open-highlights': (state, view) => show(state, view, 'highlights'),
	'bring-back': (state, view) => show(broughtBack(state), view, 'highlights'),
	note: (state, _, items, command) => writeNoteOf(state, items, command),
	'edit-note': (state, _, items, command) => writeNoteOf(state, items, command),
	filter: (state, view) => ({...state, view: {...view, isFiltering: true}}),
	'only-speaker': onlySpeaker,
	'only-kind': onlyKind,
	erase: (state, view) => refilter(state, view, erasing.erase(view.filter)),
	'erase-word': (state, view) => refilter(state, view, erasing['erase-word'](view.filter)),
	'erase-all': (state, view) => refilter(state, view, erasing['erase-all'](view.filter)),
	remove: (state, view, items) => remove(state, view, items[view.chosen]),
};

/** A command, or a character of the filter, while the index is open. */
export function reduceIndex(
	state: State,
	view: IndexView,
	action: Extract<Action, {kind: 'command' | 'type'}>,
	tools: TextTools,
): Step {
	if (action.kind === 'type') return only(refilter(state, view, view.filter + action.text));
	const items = listItems(state, view);
	const result = handlers[action.command]?.(state, view, items, action, tools) ?? state;
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

/** Another filter; the chosen item stays chosen as long as it passes. */
function refilter(state: State, view: IndexView, filter: string): State {
	const chosen = listItems(state, view)[view.chosen];
	const items = listItems(state, {...view, filter});
	const kept = items.findIndex(item => item.offset === chosen?.offset && item.key === chosen.key);
	return {...state, view: {...view, filter, chosen: Math.max(0, kept)}};
}

/** Only the quotations of whom the chosen item names, from the people too; where the filter asks for somebody, all again. */
function onlySpeaker(state: State, view: IndexView, items: readonly ListItem[]): State {
	const {filter, list, about} = view;
	if (asked(filter, 'name') !== null) return refilter(state, view, asking(filter, 'name', null, false));
	const name = list === 'about' ? about : items[view.chosen]?.name;
	if (!name) return {...state, message: listWords().noSpeaker};
	const isOfPeople = list === 'people' || list === 'about';
	if (!isOfPeople) return refilter(state, view, asking(filter, 'name', name, true));
	const query = {list: 'quotations', about, filter: asking('', 'name', name, true)} as const;
	if (listItems(state, query).length === 0) return {...state, message: listWords().notQuoted(name)};
	return {...state, view: {...view, ...query, chosen: itemAt(state, query, state.anchor)}};
}

/** Only quotations of the next kind of those that there are; after the last one, of all. */
function onlyKind(state: State, view: IndexView): State {
	if (view.list !== 'quotations' && view.list !== 'about') return {...state, message: listWords().noKinds};
	const ofAll = asking(view.filter, 'remark', null, false);
	const kinds = [...new Set(listItems(state, {...view, filter: ofAll}).map(({remark}) => remark))];
	const now = asked(view.filter, 'remark');
	const next = kinds[kinds.findIndex(kind => fold(kind, false) === now) + 1] ?? null;
	return refilter(state, view, asking(view.filter, 'remark', next, false));
}

function turn(state: State, view: IndexView, by: 1 | -1): State {
	const lists = listsOf(state, view);
	return show(state, view, lists[(lists.indexOf(view.list) + by + lists.length) % lists.length]!);
}

function show(state: State, view: IndexView, list: ListName): State {
	const elsewhere = elsewhereWords(state, list);
	if (elsewhere !== null) return {...state, view: {kind: 'article'}, message: elsewhere};
	const chosen = itemAt(state, {...view, list}, state.anchor);
	return {...state, view: {...view, list, chosen, isFiltering: false}};
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
