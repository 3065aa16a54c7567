import {lineAt} from '../layout/position.ts';
import {containsRange, lastStartingAtOrBefore, type Range} from '../text/range.ts';
import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {go, goesOn, isBlock, nothingBeyond, toPartBeside} from './book-moves.ts';
import {inOpen} from './highlights.ts';
import {keyFor} from './hint.ts';
import {jump, selected, selectedVoice, selectItem} from './jump.ts';
import {isInSight, offsetOfLine, pageRows, scrollTo, showOffset, visibleEnd} from './scroll.ts';
import type {State} from './state.ts';
import type {Command, Step} from './step.ts';

/** A command that leads somewhere else in the article: its count is null where none was typed. */
export type Move = (state: State, command: Command) => State | Step;

/** Where the open part ends, the next part, or the state saying that the end is reached; null while there is more. */
export function atEnd(state: State): State | Step | null {
	if (visibleEnd(state) < state.layout.lines.length) return null;
	return toPartBeside(state, 1) ?? nothingBeyond(state, readingWords().endOfArticle);
}

/** At the top of the open part, the part before, or the state saying that the top is reached; null where it is not. */
export function atTop(state: State): State | Step | null {
	return state.top > 0 ? null : (toPartBeside(state, -1) ?? nothingBeyond(state, readingWords().topOfArticle));
}

/** Lines that d and u scroll by. */
export function halfPage({size}: State): number {
	return Math.max(1, Math.floor(pageRows(size) / 2));
}

/** The first line of a page, counted from 1; of the last page for any later one. */
export function pageStart({pages}: State, page: number): number {
	return pages[Math.max(0, Math.min(pages.length, page) - 1)]!;
}

/** Does a step as often as the count says, as long as nothing tells it to `stop`; what tells at once is the answer. */
export function repeated(stop: (state: State) => State | Step | null, once: (state: State) => State): Move {
	return (state, {count}) => {
		const stopped = stop(state);
		if (stopped) return stopped;
		let moved = once(state);
		for (let done = 1; done < (count ?? 1) && !stop(moved); done++) moved = once(moved);
		return moved;
	};
}

/** To the next or previous block of some kind, counted from the first word shown; its line comes to the top. */
export function block(direction: 1 | -1, what: 'heading' | 'paragraph'): Move {
	return (state, {count}) => {
		const starts = state.reading.article.blocks.filter(({kind}) => isBlock(what, kind)).map(({start}) => start);
		const here = offsetOfLine(state.layout, state.top);
		const ahead =
			direction === 1 ? starts.filter(start => start > here) : starts.filter(start => start < here).reverse();
		const target = ahead[Math.min(count ?? 1, ahead.length) - 1];
		const beyond = goesOn(state, direction) ? go(state, {kind: 'next', what, of: '', direction}) : null;
		if (target === undefined) return beyond ?? nothingBeyond(state, readingWords().nothing[direction][what]);
		const moved = scrollTo(state, lineAt(state.layout.lines, target));
		return moved === state ? (beyond ?? {...state, message: readingWords().onThisPage}) : moved;
	};
}

const listOf = {
	quotation: ({reading}: State): readonly Range[] => reading.quotations,
	mention: ({reading}: State): readonly Range[] => reading.mentions,
} as const;

/** From the selected item, else from the first word shown, to the next or previous one. */
export function step(kind: 'quotation' | 'mention', direction: 1 | -1): Move {
	return (state, {count}) => {
		const items = listOf[kind](state);
		const beyond = goesOn(state, direction) ? go(state, {kind: 'next', what: kind, of: '', direction}) : null;
		if (items.length === 0) return beyond ?? {...state, message: readingWords().noneHere[kind]};
		const from = state.selection?.kind === kind ? state.selection.index : beforeFirstShown(items, state, direction);
		const index = from + direction * (count ?? 1);
		const target = Math.max(0, Math.min(items.length - 1, index));
		if (target === from) return beyond ?? nothingBeyond(state, readingWords().nothing[direction][kind]);
		return selectItem(state, {kind, index: target});
	};
}

/** The index from which one step leads to the first item shown or, backwards, to the last one before the view. */
function beforeFirstShown(items: readonly Range[], state: State, direction: 1 | -1): number {
	return between(items, offsetOfLine(state.layout, state.top), direction);
}

/** The index from which one step leads to the first item that begins at an offset or after it or, backwards, to the last before. */
function between(items: readonly Range[], offset: number, direction: 1 | -1): number {
	const before = lastStartingAtOrBefore(items, offset - 1);
	return direction === 1 ? before : before + 1;
}

/** From what is selected to the next or previous quotation of who says it or is named by it. */
export function ofSpeaker(direction: 1 | -1): Move {
	return (state, {count}) => {
		const voice = selectedVoice(state);
		if (voice === null) {
			const isUnknown = state.selection?.kind === 'quotation';
			const {selectFirst} = readingWords();
			return {
				...state,
				message: isUnknown ? listWords().noSpeakerFound(false) : selectFirst(keyFor(state, 'next-quotation')),
			};
		}

		const theirs = state.reading.quotations.flatMap((quotation, index) =>
			quotation.speaker === voice ? [{...quotation, index}] : [],
		);
		const range = selected(state)!;
		const own = theirs.findLastIndex(quotation => containsRange(quotation, range));
		const from = own !== -1 ? own : between(theirs, range.start, direction);
		const target = Math.max(0, Math.min(theirs.length - 1, from + direction * (count ?? 1)));
		const next = theirs[target];
		if (next && target !== from) return selectItem(state, {kind: 'quotation', index: next.index});
		if (goesOn(state, direction)) return go(state, {kind: 'next', what: 'voice', of: voice, direction});
		return nothingBeyond(state, next ? readingWords().nothingOf[direction](voice) : listWords().notQuoted(voice));
	};
}

/** From the selected highlight, else from the first word shown, to the next or previous one that is not lost. */
export function highlight(direction: 1 | -1): Move {
	return (state, {count}) => {
		if (state.skimmed) return {...state, message: highlightWords().listElsewhere(keyFor(state, 'skim'))};
		const items = state.highlights.filter(({certainty}) => certainty !== 'lost');
		if (items.length === 0)
			return {...state, message: highlightWords().none(keyFor(state, 'highlight'), keyFor(state, 'mark'))};
		const {selection} = state;
		const here = state.part.start + offsetOfLine(state.layout, state.top);
		const own = selection?.kind === 'highlight' ? items.findIndex(({id}) => id === selection.id) : -1;
		const from = own !== -1 ? own : between(items, here, direction);
		const target = Math.max(0, Math.min(items.length - 1, from + direction * (count ?? 1)));
		if (target === from) {
			return {...state, message: direction === 1 ? highlightWords().noFurther : highlightWords().noEarlier};
		}

		const {id, start} = items[target]!;
		if (inOpen(state, items[target]!)) return selectItem(state, {kind: 'highlight', id});
		return go(state, {kind: 'offset', offset: start});
	};
}

/** To the next or previous hit of the search, round the ends of the article. */
export function hit(direction: 1 | -1): Move {
	return (state, {count}) => {
		const {search} = state;
		if (!search) return {...state, message: readingWords().nothingSearched(keyFor(state, 'search'))};
		const {hits, current} = search;
		const beyond = state.part.count > 1 ? go(state, {kind: 'next', what: 'hit', of: search.query, direction}) : null;
		if (hits.length === 0) return beyond ?? nothingBeyond(state, readingWords().notSaid(search.query));
		const from = isInSight(state, hits[current]!) ? current : beforeFirstShown(hits, state, direction);
		const place = from + direction * (count ?? 1);
		if (beyond && (place < 0 || place >= hits.length)) return beyond;
		const target = ((place % hits.length) + hits.length) % hits.length;
		const moved = jump(state, before =>
			// From now on the status row speaks of the hit.
			showOffset({...before, selection: null, search: {...search, current: target}}, hits[target]!.start),
		);
		return target === place ? moved : {...moved, message: readingWords().wrapped[direction]};
	};
}
