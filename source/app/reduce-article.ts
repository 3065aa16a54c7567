import {lineAt, pageOfLine} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {CommandName} from './command.ts';
import {copyText} from './copy.ts';
import {jump, select, selected} from './jump.ts';
import {itemAt, listItems} from './lists.ts';
import {
	isInSight,
	narrowestColumn,
	nextPageTop,
	offsetOfLine,
	pageRows,
	previousPageTop,
	retypeset,
	scrollTo,
	showOffset,
	visibleEnd,
	widestColumn,
} from './scroll.ts';
import {skim} from './skim.ts';
import {type ListName, type Settings, type State, themeNames} from './state.ts';
import {type Command, only, type Step} from './step.ts';

/** A command of the article: its count is null where none was typed. */
type Handler = (state: State, command: Command, tools: TextTools) => State | Step;

/** Cells that + and - change the column by. */
const columnStep = 4;

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
		if (state.skimmed) return {...state, message: 'Bookmarks are set in the whole article: o goes back to it.'};
		const offset = selected(state)?.start ?? state.anchor;
		return {...state, bookmarks: {...state.bookmarks, [argument]: offset}, message: `Bookmark ${argument} set.`};
	},
	'go-to-bookmark': (state, {argument}) => {
		const offset = state.skimmed ? undefined : state.bookmarks[argument];
		if (offset === undefined) return {...state, message: `There is no bookmark ${argument} here: B lists them.`};
		return jump(state, moved => showAtPage(moved, offset));
	},
	'go-back': state => {
		const {before} = state;
		if (before === null) return {...state, message: 'No jump to go back from yet.'};
		return jump(state, moved => scrollTo(moved, lineAt(moved.layout.lines, before)));
	},

	narrower: (state, {count}, tools) => widen(state, -columnStep * (count ?? 1), tools),
	wider: (state, {count}, tools) => widen(state, columnStep * (count ?? 1), tools),
	justify: (state, _, tools) => {
		const isJustified = !state.settings.isJustified;
		return {
			...retypeset(state, {...state.settings, isJustified}, state.size, tools),
			message: isJustified ? 'Justified and hyphenated.' : 'Ragged right.',
		};
	},
	theme: state => {
		const theme = themeNames[(themeNames.indexOf(state.settings.theme) + 1) % themeNames.length]!;
		return {...state, settings: {...state.settings, theme}, message: `Theme: ${theme}.`};
	},
};

/** A command while the article, or its skimmed form, is on the screen. */
export function reduceArticle(state: State, command: Command, tools: TextTools): Step {
	const result = handlers[command.command]?.(state, command, tools) ?? state;
	return 'effects' in result ? result : only(result);
}

/** Says that the end is reached, null while there is more. */
function atEnd(state: State): State | null {
	if (visibleEnd(state) < state.layout.lines.length) return null;
	return {...state, message: 'End of the article.'};
}

function atTop(state: State): State | null {
	return state.top > 0 ? null : {...state, message: 'Top of the article.'};
}

function halfPage({size}: State): number {
	return Math.max(1, Math.floor(pageRows(size) / 2));
}

function pageStart({pages}: State, page: number): number {
	return pages[Math.max(0, Math.min(pages.length, page) - 1)]!;
}

/** The page that an offset is on, even where it is in sight already. */
function showAtPage(state: State, offset: number): State {
	const line = lineAt(state.layout.lines, offset);
	return scrollTo(state, state.pages[pageOfLine(state.pages, line)]!);
}

/** Does a step as often as the count says, as long as it leads anywhere. */
function repeated(once: (state: State) => State): Handler {
	return (state, {count}) => {
		let moved = once(state);
		for (let done = 1; done < (count ?? 1) && moved.message === null; done++) {
			const next = once(moved);
			if (next.message !== null) break;
			moved = next;
		}

		return moved;
	};
}

/** To the next or previous block of some kind, counted from the first word shown; its line comes to the top. */
function block(
	direction: 1 | -1,
	isWanted: (kind: State['reading']['article']['blocks'][number]['kind']) => boolean,
): Handler {
	return (state, {count}) => {
		const starts = state.reading.article.blocks.filter(({kind}) => isWanted(kind)).map(({start}) => start);
		const here = offsetOfLine(state.layout, state.top);
		const ahead =
			direction === 1 ? starts.filter(start => start > here) : starts.filter(start => start < here).reverse();
		const target = ahead[Math.min(count ?? 1, ahead.length) - 1];
		if (target === undefined) return {...state, message: direction === 1 ? 'No further one.' : 'No earlier one.'};
		const moved = scrollTo(state, lineAt(state.layout.lines, target));
		return moved === state ? {...state, message: 'It is on this page.'} : moved;
	};
}

const listOf = {
	quotation: ({reading}: State): readonly Range[] => reading.quotations,
	mention: ({reading}: State): readonly Range[] => reading.mentions,
} as const;

const nouns = {quotation: 'quotation', mention: 'person'} as const;

/** From the selected item, else from the first word shown, to the next or previous one. */
function step(kind: 'quotation' | 'mention', direction: 1 | -1): Handler {
	return (state, {count}) => {
		const items = listOf[kind](state);
		if (items.length === 0) return {...state, message: `No ${nouns[kind]} in this article.`};
		const from = state.selection?.kind === kind ? state.selection.index : beforeFirstShown(items, state, direction);
		const index = from + direction * (count ?? 1);
		const target = Math.max(0, Math.min(items.length - 1, index));
		if (target === from) return {...state, message: `No ${direction === 1 ? 'further' : 'earlier'} ${nouns[kind]}.`};
		return select(state, {kind, index: target});
	};
}

/** The index from which one step leads to the first item shown or, backwards, to the last one before the view. */
function beforeFirstShown(items: readonly Range[], state: State, direction: 1 | -1): number {
	const here = offsetOfLine(state.layout, state.top);
	const before = lastStartingAtOrBefore(items, here - 1);
	return direction === 1 ? before : before + 1;
}

function ofSpeaker(direction: 1 | -1): Handler {
	return (state, {count}) => {
		const {quotations} = state.reading;
		const current = state.selection?.kind === 'quotation' ? quotations[state.selection.index] : undefined;
		if (!current?.speaker) return {...state, message: 'Select a quotation whose speaker is known first: Tab.'};
		const theirs = quotations.flatMap((quotation, index) => (quotation.speaker === current.speaker ? [index] : []));
		const place = theirs.indexOf(state.selection!.index) + direction * (count ?? 1);
		const target = theirs[Math.max(0, Math.min(theirs.length - 1, place))]!;
		if (target === state.selection!.index) {
			return {...state, message: `No ${direction === 1 ? 'further' : 'earlier'} quotation of ${current.speaker}.`};
		}

		return select(state, {kind: 'quotation', index: target});
	};
}

function hit(direction: 1 | -1): Handler {
	return (state, {count}) => {
		const {search} = state;
		if (!search) return {...state, message: 'Nothing searched yet: / searches.'};
		const {hits, current} = search;
		const from = isInSight(state, hits[current]!) ? current : beforeFirstShown(hits, state, direction);
		const place = from + direction * (count ?? 1);
		const target = ((place % hits.length) + hits.length) % hits.length;
		const moved = jump(state, before =>
			showOffset({...before, search: {...search, current: target}}, hits[target]!.start),
		);
		return target === place ? moved : {...moved, message: direction === 1 ? 'On from the top.' : 'On from the end.'};
	};
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

function widen(state: State, by: number, tools: TextTools): State {
	const {settings, size} = state;
	const shown = Math.min(settings.columnWidth, size.columns);
	const columnWidth = Math.max(narrowestColumn, Math.min(widestColumn, shown + by));
	const column: Settings = {...settings, columnWidth};
	if (by > 0 && shown + by > size.columns) return {...state, message: 'The column is as wide as the terminal.'};
	if (columnWidth === settings.columnWidth) return {...state, message: `The column stays at ${columnWidth} cells.`};
	return {...retypeset(state, column, size, tools), message: `Column: ${columnWidth} cells.`};
}

function enterSkim(state: State, tools: TextTools): State {
	const cut = skim(state.reading);
	if (!cut) return {...state, message: 'Nobody is quoted in this article.'};
	const block = Math.max(
		0,
		cut.origins.findLastIndex(origin => origin <= (selected(state)?.start ?? state.anchor)),
	);
	const anchor = cut.reading.article.blocks[block]!.start;
	const index = cut.reading.quotations.findIndex(({start}) => start === anchor);
	const skimming: State = {
		...state,
		reading: cut.reading,
		skimmed: {reading: state.reading, origins: cut.origins},
		anchor,
		// Selected, so that o at once leads back to it.
		selection: index === -1 ? null : {kind: 'quotation', index},
		search: null,
		before: null,
	};
	return showAtPage(retypeset(skimming, state.settings, state.size, tools), anchor);
}

/** Back in the whole article, at the place of the selected quotation or of the first one shown, which is selected. */
function unskim(state: State, tools: TextTools): State {
	const {skimmed, reading} = state;
	if (!skimmed) return state;
	const offset = selected(state)?.start ?? state.anchor;
	const block = Math.max(0, lastStartingAtOrBefore(reading.article.blocks, offset));
	const origin = skimmed.origins[block]!;
	const whole: State = {
		...state,
		reading: skimmed.reading,
		skimmed: null,
		anchor: origin,
		selection: null,
		search: null,
		before: null,
	};
	const set = retypeset(whole, state.settings, state.size, tools);
	const index = skimmed.reading.quotations.findIndex(({start}) => start === origin);
	return select(showAtPage(set, origin), {kind: 'quotation', index});
}
