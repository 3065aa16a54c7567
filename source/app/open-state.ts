import type {Heading} from '../document/heading.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {onlyPart} from './book-moves.ts';
import type {Reading} from './reading.ts';
import {retypeset} from './scroll.ts';
import {type Background, type Custom, noCustom, type Settings} from './settings.ts';
import type {Bookmarks, Colours, Highlight, Part, Size, State} from './state.ts';

/** What is known when a part is opened: `anchor` is an offset into its text, `bookmarks` are offsets into the whole. */
export type Opening = {
	readonly reading: Reading;
	/** Left out where that is all there is. */
	readonly part?: Part;
	/** Left out where the book has none. */
	readonly contents?: readonly Heading[];
	readonly size: Size;
	readonly settings: Settings;
	/** Left out where nothing is settled. */
	readonly custom?: Custom;
	readonly colours: Colours;
	/** Left out where it is not known. */
	readonly background?: Background | null;
	readonly anchor: number;
	readonly bookmarks: Bookmarks;
	/** Left out where there are none. */
	readonly highlights?: readonly Highlight[];
	/** One sentence to begin with, null for none. */
	readonly message: string | null;
};

/** The state in which a part opens: at its place, nothing selected, and nothing set where there are no tools. */
export function openState(opening: Opening, tools: TextTools | null): State {
	const {settings, size} = opening;
	const blank: State = {
		...opening,
		highlights: opening.highlights ?? [],
		removed: null,
		contents: opening.contents ?? [],
		part: opening.part ?? onlyPart(opening.reading.article),
		custom: opening.custom ?? noCustom,
		background: opening.background ?? null,
		skimmed: null,
		left: null,
		layout: {width: 0, lines: []},
		pages: [0],
		top: 0,
		selection: null,
		search: null,
		before: null,
		library: null,
		view: {kind: 'article'},
		behindCaret: 0,
		pending: {count: null, keys: []},
	};
	return tools ? retypeset(blank, settings, size, tools) : blank;
}
