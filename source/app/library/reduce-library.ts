import {libraryWords} from '../../words/library.ts';
import type {CommandName} from '../command.ts';
import {keyFor} from '../hint.ts';
import {itemRows} from '../scroll.ts';
import type {State} from '../state.ts';
import {type Command, only, type Step} from '../step.ts';
import type {View} from '../view.ts';
import type {Entry} from './entry.ts';
import {changed, chosenEntry, type Library, shelfNames, shownAnew, shownEntries, sortNames, undone} from './library.ts';

type LibraryView = Extract<View, {kind: 'library'}>;

type Open = {readonly state: State; readonly view: LibraryView; readonly library: Library};

type Handler = (open: Open, command: Command) => State | Step;

const move =
	(by: (rows: number) => number): Handler =>
	({state, library}, {count}) =>
		choose(state, library, library.chosen + (count ?? 1) * by(itemRows(state.size)));

/** What changes the chosen article. */
const change =
	(to: (entry: Entry, library: Library) => Partial<Entry>, says: (entry: Entry, undo: string) => string): Handler =>
	({state, library}) => {
		const entry = chosenEntry(library);
		if (!entry) return {...state, message: libraryWords().nothingChosen};
		return {
			...state,
			library: changed(library, entry, to(entry, library)),
			message: says(entry, keyFor(state, 'undo')),
		};
	};

const handlers: Readonly<Partial<Record<CommandName, Handler>>> = {
	'line-down': move(() => 1),
	'line-up': move(() => -1),
	'next-page': move(rows => rows),
	'previous-page': move(rows => -rows),
	top: ({state, library}) => choose(state, library, 0),
	end: ({state, library}, {count}) => choose(state, library, (count ?? shownEntries(library).length) - 1),
	'open-article': ({state, library}) => {
		const entry = chosenEntry(library);
		if (!entry) return {...state, message: libraryWords().nothingChosen};
		const message = libraryWords().opening(entry.title);
		return {state: {...state, message}, effects: [{kind: 'open', entry}]};
	},
	'close-library': ({state, view, library}) => {
		if (library.filter !== '') return show(state, library, {filter: ''});
		return view.isHome ? {state, effects: [{kind: 'quit'}]} : {...state, view: {kind: 'article'}};
	},
	'next-shelf': ({state, library}) => {
		const next = shelfNames[(shelfNames.indexOf(library.shelf) + 1) % shelfNames.length]!;
		return {...state, library: {...shownAnew(library, {shelf: next}), chosen: 0}};
	},
	sort: ({state, library}) =>
		sorted(state, library, {
			sort: sortNames[(sortNames.indexOf(library.sort) + 1) % sortNames.length]!,
			isReversed: false,
		}),
	reverse: ({state, library}) => sorted(state, library, {isReversed: !library.isReversed}),
	archive: change(
		({isArchived}) => ({isArchived: !isArchived}),
		({isArchived, title}, undo) =>
			isArchived ? libraryWords().unarchived(title) : libraryWords().archived(title, undo),
	),
	delete: change(
		(_, {now}) => ({deleted: now}),
		({title}, undo) => libraryWords().deleted(title, undo),
	),
	undo: ({state, library}) => {
		const back = undone(library);
		if (!back) return {...state, message: libraryWords().nothingToUndo};
		return {...state, library: back.library, message: libraryWords().undone(back.entry.title)};
	},
	tag: ({state, view, library}) => {
		const entry = chosenEntry(library);
		if (!entry) return {...state, message: libraryWords().nothingChosen};
		return {...state, view: {...view, field: 'tags', text: entry.tags.map(tag => `${tag} `).join('')}};
	},
	filter: ({state, view, library}) => ({...state, view: {...view, field: 'filter', text: library.filter}}),
	accept: (open, command) => {
		const state = closed(open.state, open.view);
		return open.view.field === 'tags' ? setTags(open.view.text)({...open, state}, command) : state;
	},
	cancel: ({state, view, library}) =>
		view.field === 'filter' ? show(closed(state, view), library, {filter: ''}) : closed(state, view),
};

/** A command while the library is open; until it has been read, only leaving means anything. */
export function reduceLibrary(state: State, view: LibraryView, command: Command): Step {
	const {library} = state;
	if (!library) {
		const isLeaving = command.command === 'close-library' && !view.isHome;
		return only(isLeaving ? {...state, view: {kind: 'article'}} : state);
	}

	const result = handlers[command.command]?.({state, view, library}, command) ?? state;
	return 'effects' in result ? result : only(result);
}

/** The library as it was read from the disk, shown as it was before. */
export function libraryRead(state: State, read: Library): State {
	const {library} = state;
	if (!library) return {...state, library: read};
	return {...state, library: shownAnew(library, {entries: read.entries, now: read.now, problem: read.problem})};
}

function choose(state: State, library: Library, index: number): State {
	const chosen = Math.max(0, Math.min(shownEntries(library).length - 1, index));
	return chosen === library.chosen ? state : {...state, library: {...library, chosen}};
}

function show(state: State, library: Library, change: Partial<Library>): State {
	return {...state, library: shownAnew(library, change)};
}

function sorted(state: State, library: Library, change: Pick<Library, 'isReversed'> & Partial<Library>): State {
	const next = show(state, library, change);
	const {sorts, sortedBy} = libraryWords();
	return {...next, message: sortedBy(sorts[change.sort ?? library.sort], change.isReversed)};
}

function closed(state: State, view: LibraryView): State {
	return {...state, view: {...view, field: null, text: ''}};
}

/** The state with another text in the field of the library. */
export function typedInLibrary(state: State, view: LibraryView, library: Library, text: string): State {
	const next: State = {...state, view: {...view, text}};
	return view.field === 'filter' ? show(next, library, {filter: text}) : next;
}

/** The tags of a field, parted by spaces or commas, with # or without, each once. */
function setTags(text: string): Handler {
	const tags = [...new Set(text.split(/[\s,#]+/u).filter(Boolean))];
	const {tagged, untagged} = libraryWords();
	return change(
		() => ({tags}),
		({title}) => (tags.length === 0 ? untagged(title) : tagged(title, tags.join(', '))),
	);
}
