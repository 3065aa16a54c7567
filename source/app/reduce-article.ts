import {lineAt} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import {go, toOffset} from './book-moves.ts';
import type {CommandName} from './command.ts';
import {copyText} from './copy.ts';
import {broughtBack, highlightAt, withHighlight, withoutHighlight} from './highlights.ts';
import {keyFor} from './hint.ts';
import {jump, selected} from './jump.ts';
import {justify, nextTheme, widen} from './looks.ts';
import {atEnd, atTop, block, halfPage, highlight, hit, ofSpeaker, pageStart, repeated, step} from './moves.ts';
import {openList, openWho} from './open-list.ts';
import {beginMarking} from './reduce-marking.ts';
import {writeNote} from './reduce-note.ts';
import {nextPageTop, previousPageTop, scrollTo, showAtPage} from './scroll.ts';
import {endSkim, enterSkim, unskim} from './skimming.ts';
import type {State} from './state.ts';
import {type Command, only, type Step} from './step.ts';

/** A command of the article: its count is null where none was typed. */
type Handler = (state: State, command: Command, tools: TextTools) => State | Step;

const handlers: Readonly<Partial<Record<CommandName, Handler>>> = {
	'next-page': repeated(atEnd, state => scrollTo(state, nextPageTop(state))),
	'previous-page': repeated(atTop, state => scrollTo(state, previousPageTop(state))),
	'line-down': (state, {count}) => atEnd(state) ?? scrollTo(state, state.top + (count ?? 1)),
	'line-up': (state, {count}) => atTop(state) ?? scrollTo(state, state.top - (count ?? 1)),
	'half-page-down': (state, {count}) => atEnd(state) ?? scrollTo(state, state.top + (count ?? 1) * halfPage(state)),
	'half-page-up': (state, {count}) => atTop(state) ?? scrollTo(state, state.top - (count ?? 1) * halfPage(state)),
	top: (state, {count}) => toPage(state, count ?? 1),
	end: (state, {count}) => toPage(state, count),
	percent: (state, {count}) => {
		if (count === null) return {...state, message: readingWords().numberBeforePercent(keyFor(state, 'percent'))};
		const last = state.part.length - 1;
		return toOffset(state, Math.floor((last * Math.min(count, 100)) / 100), showAtPage);
	},
	'next-paragraph': block(1, 'paragraph'),
	'previous-paragraph': block(-1, 'paragraph'),
	'next-heading': block(1, 'heading'),
	'previous-heading': block(-1, 'heading'),

	'next-quotation': step('quotation', 1),
	'previous-quotation': step('quotation', -1),
	'next-person': step('mention', 1),
	'previous-person': step('mention', -1),
	'next-of-speaker': ofSpeaker(1),
	'previous-of-speaker': ofSpeaker(-1),
	skim: (state, _, tools) => (state.skimmed ? endSkim(state, tools) : enterSkim(state, tools)),
	'leave-skim': (state, _, tools) => unskim(state, tools),
	copy: state => {
		const {text, message} = copyText(state);
		return {state: {...state, message}, effects: [{kind: 'copy', text}]};
	},

	highlight: state => {
		const range = selected(state);
		if (!range) return state.removed ? broughtBack(state) : nothingSelected(state);
		const known = highlightAt(state, range);
		return known ? withoutHighlight(state, known) : withHighlight(state, range).state;
	},
	note: (state, {command}) => noteOfSelected(state, command),
	'edit-note': (state, {command}) => noteOfSelected(state, command),
	'next-highlight': highlight(1),
	'previous-highlight': highlight(-1),
	'open-highlights': state => openList(state, 'highlights'),
	mark: beginMarking,

	search: state => ({
		...state,
		view: {
			kind: 'search',
			text: '',
			from: {top: state.top, anchor: state.anchor, selection: state.selection},
			before: state.search,
		},
	}),
	'next-hit': hit(1),
	'previous-hit': hit(-1),
	clear: state =>
		state.search || state.selection
			? {...state, search: null, selection: null}
			: {...state, message: readingWords().leaving(keyFor(state, 'quit'), keyFor(state, 'help'))},

	'open-index': state => openList(state, 'quotations'),
	'open-quotations': state => openList(state, 'quotations'),
	'open-people': state => openWho(state, state.selection),
	'open-bookmarks': state => openList(state, 'bookmarks'),

	'set-bookmark': (state, {argument}) => {
		if (state.skimmed) return {...state, message: readingWords().bookmarksElsewhere(keyFor(state, 'skim'))};
		const offset = state.part.start + (selected(state)?.start ?? state.anchor);
		return {
			...state,
			bookmarks: {...state.bookmarks, [argument]: offset},
			message: readingWords().bookmarkSet(argument),
		};
	},
	'go-to-bookmark': (state, {argument}) => {
		if (state.skimmed) return {...state, message: readingWords().bookmarksElsewhere(keyFor(state, 'skim'))};
		const offset = state.bookmarks[argument];
		if (offset === undefined)
			return {...state, message: readingWords().noBookmark(argument, keyFor(state, 'open-bookmarks'))};
		return toOffset(state, offset, showAtPage);
	},
	'go-back': state => {
		const {before} = state;
		if (before === null) return {...state, message: readingWords().noJump};
		return toOffset(state, before, (moved, offset) => scrollTo(moved, lineAt(moved.layout.lines, offset)));
	},

	narrower: (state, {count}, tools) => widen(state, -(count ?? 1), tools),
	wider: (state, {count}, tools) => widen(state, count ?? 1, tools),
	justify: (state, _, tools) => justify(state, tools),
	theme: nextTheme,
};

/** A command while the article, or its skimmed form, is on the screen. */
export function reduceArticle(state: State, command: Command, tools: TextTools): Step {
	const result = handlers[command.command]?.(state, command, tools) ?? state;
	return 'effects' in result ? result : only(result);
}

/** The top of a page of the whole, counted from 1; of the last one where it is null or there are not so many. */
function toPage(state: State, page: number | null): State | Step {
	const {part, pages} = state;
	if (part.count === 1) return jump(state, moved => scrollTo(moved, pageStart(moved, page ?? pages.length)));
	if (page === null) return go(state, {kind: 'part', index: part.count - 1, end: 'end', isJump: true});
	return go(state, page === 1 ? {kind: 'part', index: 0, end: 'top', isJump: true} : {kind: 'page', page});
}

/** Has a note written to what is selected, which is highlighted for it. */
function noteOfSelected(state: State, command: CommandName): State | Step {
	const range = selected(state);
	if (!range) return nothingSelected(state);
	const known = highlightAt(state, range);
	const made = known ? {state, highlight: known} : withHighlight(state, range);
	return writeNote(made.state, made.highlight, command === 'edit-note');
}

function nothingSelected(state: State): State {
	const message = highlightWords().selectFirst(keyFor(state, 'next-quotation'), keyFor(state, 'mark'));
	return {...state, message};
}
