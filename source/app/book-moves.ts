import type {Book} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import {type Heading, isLabel, meansHeading} from '../document/heading.ts';
import {lineAt} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {readingWords} from '../words/reading.ts';
import {findAll} from './find.ts';
import {keyFor} from './hint.ts';
import {jump, selectItem} from './jump.ts';
import type {Reading} from './reading.ts';
import {retypeset, scrollTo, showAtPage, showOffset} from './scroll.ts';
import type {Part, State} from './state.ts';
import type {Step} from './step.ts';

/** Something in the text that a reader goes to the next one of. */
export type Sought = 'quotation' | 'mention' | 'heading' | 'paragraph' | 'hit' | 'voice';

/**
 * A place outside the open part: an end of a part, an offset into the whole, a page of it, a heading, or the next thing of
 * a kind: a hit of the words, or a quotation of the voice, that `of` names.
 */
export type Destination =
	| {readonly kind: 'part'; readonly index: number; readonly end: 'top' | 'end'; readonly isJump: boolean}
	| {readonly kind: 'offset'; readonly offset: number}
	| {readonly kind: 'page'; readonly page: number}
	| {readonly kind: 'heading'; readonly heading: Heading}
	| {readonly kind: 'next'; readonly what: Sought; readonly of: string; readonly direction: 1 | -1};

/** Another part, and the place in it: an end, a page or an offset of its own, a heading, or its first or last thing of a kind. */
export type Arrival = {
	readonly reading: Reading;
	readonly part: Part;
	readonly at:
		| {readonly kind: 'end'; readonly end: 'top' | 'end'}
		| {readonly kind: 'page'; readonly page: number}
		| {readonly kind: 'offset'; readonly offset: number}
		| {readonly kind: 'heading'; readonly heading: Heading}
		| {readonly kind: 'item'; readonly what: Sought; readonly of: string; readonly isLast: boolean};
	/** The reader may want to come back. */
	readonly isJump: boolean;
};

/** An article as the only part that there is. */
export function onlyPart({text}: {readonly text: string}): Part {
	return {index: 0, count: 1, start: 0, length: text.length + 1, pagesBefore: 0, pagesAfter: 0, isAbout: false};
}

/** A part of a book. */
export function partOf(book: Book, index: number): Part {
	const {count, length} = book;
	return {index, count, start: book.startOf(index), length, pagesBefore: 0, pagesAfter: 0, isAbout: count > 1};
}

/** The step that leaves the open part. */
export function go(state: State, to: Destination): Step {
	return {state, effects: [{kind: 'go', to}]};
}

/** Whether the book goes on beyond the open part, in a direction. */
export function goesOn({part}: State, direction: 1 | -1): boolean {
	return direction === 1 ? part.index < part.count - 1 : part.index > 0;
}

/** To the near end of the part beside the open one; null where there is none. */
export function toPartBeside(state: State, direction: 1 | -1): Step | null {
	if (!goesOn(state, direction)) return null;
	const index = state.part.index + direction;
	return go(state, {kind: 'part', index, end: direction === 1 ? 'top' : 'end', isJump: false});
}

/** To an offset into the whole; `show` brings it into sight where it lies in the open part. */
export function toOffset(state: State, offset: number, show: (state: State, offset: number) => State): State | Step {
	const {part, reading} = state;
	const own = offset - part.start;
	const isOwn = part.count === 1 || (own >= 0 && own <= reading.article.text.length);
	return isOwn ? jump(state, moved => show(moved, own)) : go(state, {kind: 'offset', offset});
}

/** The state in another part of the book. */
export function arrive(state: State, {reading, part, at, isJump}: Arrival, tools: TextTools): State {
	const {search, settings, size} = state;
	const hits = search ? findAll(reading.article, search.query) : [];
	const opened: State = {
		...state,
		reading,
		part,
		anchor: 0,
		selection: null,
		search: search && {query: search.query, hits, current: hits.length > 0 ? 0 : -1},
	};
	const there = placeIn(retypeset(opened, settings, size, tools), at);
	return {...there, before: isJump ? state.part.start + state.anchor : state.before};
}

function placeIn(state: State, at: Arrival['at']): State {
	switch (at.kind) {
		case 'end':
			return at.end === 'top' ? state : scrollTo(state, state.pages.at(-1)!);
		case 'page':
			return scrollTo(state, state.pages[Math.min(at.page, state.pages.length - 1)]!);
		case 'offset':
			return showAtPage(state, at.offset);
		case 'heading':
			return showAtPage(state, offsetOfHeading(state.reading.article, at.heading.label));
		case 'item':
			return atItem(state, at);
	}
}

/** Where the heading stands that a line of contents means; 0 where there is none. */
export function offsetOfHeading({blocks, text}: Article, label: string): number {
	const headings = blocks.filter(({kind}) => kind === 'heading');
	const first = (means: (heading: string, label: string) => boolean) =>
		headings.find(({start, end}) => means(text.slice(start, end), label));
	return (first(isLabel) ?? first(meansHeading))?.start ?? 0;
}

function atItem(state: State, {what, of, isLast}: Extract<Arrival['at'], {kind: 'item'}>): State {
	const {reading, layout, search} = state;
	const indexIn = (items: readonly unknown[]) => (isLast ? items.length - 1 : 0);
	switch (what) {
		case 'quotation':
			return selectItem(state, {kind: what, index: indexIn(reading.quotations)});
		case 'mention':
			return selectItem(state, {kind: what, index: indexIn(reading.mentions)});
		case 'voice': {
			const theirs = reading.quotations.flatMap(({speaker}, index) => (speaker === of ? [index] : []));
			return selectItem(state, {kind: 'quotation', index: theirs[indexIn(theirs)]!});
		}

		case 'hit': {
			if (!search || search.hits.length === 0) return state;
			const current = indexIn(search.hits);
			return showOffset({...state, search: {...search, current}}, search.hits[current]!.start);
		}

		default: {
			const blocks = reading.article.blocks.filter(({kind}) => isBlock(what, kind));
			return scrollTo(state, lineAt(layout.lines, blocks[indexIn(blocks)]?.start ?? 0));
		}
	}
}

/** Whether a block is what a reader means by the next paragraph or heading. */
export function isBlock(what: 'heading' | 'paragraph', kind: Reading['article']['blocks'][number]['kind']): boolean {
	return what === 'heading' ? kind === 'heading' : kind !== 'rule';
}

/** A message that there is nothing further; while a part of a book is skimmed, that the others are not. */
export function nothingBeyond(state: State, message: string): State {
	const isPart = state.skimmed !== null && state.skimmed.part.count > 1;
	return {...state, message: isPart ? readingWords().openSkimmed(keyFor(state, 'skim')) : message};
}
