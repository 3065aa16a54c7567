import {lineAt} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import type {CommandName} from './command.ts';
import {copyText} from './copy.ts';
import {jump, selected} from './jump.ts';
import {itemAt, listItems} from './lists.ts';
import {justify, nextTheme, widen} from './looks.ts';
import {atEnd, atTop, block, halfPage, hit, ofSpeaker, pageStart, repeated, showAtPage, step} from './moves.ts';
import {nextPageTop, previousPageTop, scrollTo} from './scroll.ts';
import {bookmarksElsewhere} from './skim.ts';
import {enterSkim, unskim} from './skimming.ts';
import type {ListName, State} from './state.ts';
import {type Command, only, type Step} from './step.ts';

/** A command of the article: its count is null where none was typed. */
type Handler = (state: State, command: Command, tools: TextTools) => State | Step;

const handlers: Readonly<Partial<Record<CommandName, Handler>>> = {
	'next-page': repeated(state => atEnd(state) ?? scrollTo(state, nextPageTop(state))),
	'previous-page': repeated(state => atTop(state) ?? scrollTo(state, previousPageTop(state))),
	'line-down': (state, {count}) => atEnd(state) ?? scrollTo(state, state.top + (count ?? 1)),
	'line-up': (state, {count}) => atTop(state) ?? scrollTo(state, state.top - (count ?? 1)),
	'half-page-down': (state, {count}) => atEnd(state) ?? scrollTo(state, state.top + (count ?? 1) * halfPage(state)),
	'half-page-up': (state, {count}) => atTop(state) ?? scrollTo(state, state.top - (count ?? 1) * halfPage(state)),
	top: (state, {count}) => jump(state, moved => scrollTo(moved, pageStart(moved, count ?? 1))),
	end: (state, {count}) => jump(state, moved => scrollTo(moved, pageStart(moved, count ?? moved.pages.length))),
	percent: (state, {count}) => {
		if (count === null) return {...state, message: 'Type a number before %: 50% goes to the middle.'};
		const {text} = state.reading.article;
		return jump(state, moved => showAtPage(moved, Math.floor((text.length * Math.min(count, 100)) / 100)));
	},
	'next-paragraph': block(1, kind => kind !== 'rule'),
	'previous-paragraph': block(-1, kind => kind !== 'rule'),
	'next-heading': block(1, kind => kind === 'heading'),
	'previous-heading': block(-1, kind => kind === 'heading'),

	'next-quotation': step('quotation', 1),
	'previous-quotation': step('quotation', -1),
	'next-person': step('mention', 1),
	'previous-person': step('mention', -1),
	'next-of-speaker': ofSpeaker(1),
	'previous-of-speaker': ofSpeaker(-1),
	skim: (state, _, tools) => (state.skimmed ? unskim(state, tools) : enterSkim(state, tools)),
	'leave-skim': (state, _, tools) => unskim(state, tools),
	copy: state => {
		const {text, message} = copyText(state.reading, state.selection, state.anchor);
		return {state: {...state, message}, effects: [{kind: 'copy', text}]};
	},

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
			: {...state, message: 'q quits, ? shows all keys.'},

	'open-index': state => openList(state, 'quotations'),
	'open-quotations': state => openList(state, 'quotations'),
	'open-people': state => {
		const voice = selectedVoice(state);
		return voice === null ? openList(state, 'people') : openList(state, 'about', voice);
	},
	'open-bookmarks': state => openList(state, 'bookmarks'),

	'set-bookmark': (state, {argument}) => {
		if (state.skimmed) return {...state, message: bookmarksElsewhere};
		const offset = selected(state)?.start ?? state.anchor;
		return {...state, bookmarks: {...state.bookmarks, [argument]: offset}, message: `Bookmark ${argument} set.`};
	},
	'go-to-bookmark': (state, {argument}) => {
		if (state.skimmed) return {...state, message: bookmarksElsewhere};
		const offset = state.bookmarks[argument];
		if (offset === undefined) return {...state, message: `There is no bookmark ${argument} here: B lists them.`};
		return jump(state, moved => showAtPage(moved, offset));
	},
	'go-back': state => {
		const {before} = state;
		if (before === null) return {...state, message: 'No jump to go back from yet.'};
		return jump(state, moved => scrollTo(moved, lineAt(moved.layout.lines, before)));
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

/** The index, at the item that is selected or nearest before it. */
function openList(state: State, list: ListName, about: string | null = null): State {
	const query = {list, about, filter: ''};
	const chosen = itemAt(listItems(state, query), state.selection, selected(state)?.start ?? state.anchor);
	return {...state, view: {kind: 'index', ...query, isFiltering: false, chosen}};
}

/** The speaker of the selected quotation, the person of the selected mention; null where there is neither. */
function selectedVoice({reading, selection}: State): string | null {
	if (!selection) return null;
	if (selection.kind === 'quotation') return reading.quotations[selection.index]!.speaker;
	return reading.people[reading.mentions[selection.index]!.person]!.name;
}
