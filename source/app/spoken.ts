import {visible} from '../text/visible.ts';
import {highlightWords} from '../words/highlights.ts';
import {listWords} from '../words/lists.ts';
import {readingWords} from '../words/reading.ts';
import {isTooSmall} from './article-screen.ts';
import {isSelectionAway, selected} from './jump.ts';
import {libraryLines} from './library/spoken-library.ts';
import {listItems, listTitle} from './lists.ts';
import {noItems} from './no-items.ts';
import {visibleEnd} from './scroll.ts';
import type {State} from './state.ts';
import {spokenStatus} from './status.ts';
import {shownView, type View} from './view.ts';

/** What a screen reader says: first where the reader is and what is selected, then the paragraphs in sight, whole lines. */
export function spokenLines(state: State): readonly string[] {
	const view = shownView(state.view);
	if (view !== state.view) return spokenLines({...state, view});
	const status = spokenStatus(state);
	switch (view.kind) {
		case 'article':
		case 'search':
		case 'mark':
			return [status, ...selectedWords(state), ...(isTooSmall(state) ? [] : paragraphs(state))].map(visible);
		case 'note':
			return [visible(status), ...spokenLines({...state, view: view.under, message: null}).slice(1)];
		case 'index':
			return [...indexWords(state, view), status].map(visible);
		case 'library':
			return [...libraryLines(state), status].map(visible);
		case 'help':
			return [...view.lines, status];
	}
}

function selectedWords(state: State): readonly string[] {
	const range = isSelectionAway(state) ? null : selected(state);
	if (!range || (state.selection?.kind === 'mention' && state.view.kind !== 'mark')) return [];
	const words = state.reading.article.text.slice(range.start, range.end);
	return [state.view.kind === 'mark' ? highlightWords().spokenMark(words) : readingWords().spokenSelection(words)];
}

/** The text in sight, a string for each block: how it is broken into lines is nothing to listen to. */
function paragraphs(state: State): readonly string[] {
	const {reading, layout, top} = state;
	const {blocks, text} = reading.article;
	const pieces = new Map<number, {start: number; end: number; marker: string}>();
	for (const {kind, block, start, end, marker} of layout.lines.slice(top, visibleEnd(state))) {
		if (kind === 'blank') continue;
		const piece = pieces.get(block);
		if (piece) piece.end = end;
		else pieces.set(block, {start, end, marker});
	}

	return [...pieces].map(([block, {start, end, marker}]) => {
		const before = blocks[block]!.kind === 'heading' ? readingWords().spokenHeading : marker;
		return before + text.slice(start, end).replaceAll('\n', ' ');
	});
}

function indexWords(state: State, view: Extract<View, {kind: 'index'}>): readonly string[] {
	const items = listItems(state, view);
	const item = items[view.chosen];
	return [
		listWords().spoken(listTitle(view), view.chosen + 1, items.length, view.filter),
		item ? [item.key, item.name, item.words.trim(), item.remark].filter(Boolean).join(', ') : noItems(state, view),
	];
}
