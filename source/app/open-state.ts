import type {TextTools} from '../layout/text-tools.ts';
import type {Reading} from './reading.ts';
import {retypeset} from './scroll.ts';
import type {Bookmarks, Colours, Settings, Size, State} from './state.ts';

/** What is known when an article is opened: `anchor` and `bookmarks` are offsets into its text. */
export type Opening = {
	readonly reading: Reading;
	readonly size: Size;
	readonly settings: Settings;
	readonly colours: Colours;
	readonly anchor: number;
	readonly bookmarks: Bookmarks;
	/** One sentence to begin with, null for none. */
	readonly message: string | null;
};

/** The state in which an article opens: at its place, nothing selected. */
export function openState(opening: Opening, tools: TextTools): State {
	const {settings, size} = opening;
	const blank: State = {
		...opening,
		skimmed: null,
		layout: {width: 0, lines: []},
		pages: [0],
		top: 0,
		selection: null,
		search: null,
		before: null,
		view: {kind: 'article'},
		pending: {count: null, keys: []},
	};
	return retypeset(blank, settings, size, tools);
}

/** The offset into the whole article where the reader is, even while skimming or typing a search: what the store keeps. */
export function placeOf({skimmed, reading, view, ...state}: State): number {
	const anchor = view.kind === 'search' ? view.from.anchor : state.anchor;
	if (!skimmed) return anchor;
	const block = reading.article.blocks.findLastIndex(({start}) => start <= anchor);
	return skimmed.origins[Math.max(0, block)]!;
}
