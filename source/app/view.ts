import type {Range} from '../text/range.ts';

/** The selected quotation, or place that names a person, as an index into the reading's lists; or a highlight. */
export type Selection =
	| {readonly kind: 'quotation' | 'mention'; readonly index: number}
	| {readonly kind: 'highlight'; readonly id: string};

/** What is searched and where it stands; of a book, the hits in the open part. */
export type Search = {
	readonly query: string;
	readonly hits: readonly Range[];
	/** Index of the hit that the reader is at; -1 where there are none. */
	readonly current: number;
};

/** The reader's place on the screen: where a jump comes back to. */
export type Spot = {readonly top: number; readonly anchor: number; readonly selection: Selection | null};

/** The lists of the index, in its order. */
export const listNames = ['quotations', 'people', 'about', 'headings', 'bookmarks', 'highlights'] as const;

/** One of them. */
export type ListName = (typeof listNames)[number];

/** What a stretch is marked by. */
export type Unit = 'line' | 'word' | 'sentence' | 'paragraph';

/** What the screen shows and the keys mean. */
export type View =
	| {readonly kind: 'article'}
	| {
			/** A stretch is being marked, from `anchor` to `head`. */
			readonly kind: 'mark';
			/** Always in the stretch; empty where it was begun from what was selected, which may shrink. */
			readonly anchor: Range;
			readonly head: Range;
			/** What the head was taken by last; null where nothing was, but what was selected. */
			readonly unit: Unit | null;
			/** The highlight that the stretch was begun from, and takes the place of; null for none. */
			readonly replaced: string | null;
	  }
	/** The note of a highlight is being written, over the article or its index. */
	| {readonly kind: 'note'; readonly id: string; readonly text: string; readonly under: View}
	| {readonly kind: 'search'; readonly text: string; readonly from: Spot; readonly before: Search | null}
	| {
			readonly kind: 'index';
			readonly list: ListName;
			/** The speaker or person that the list "about" is about; null where none was chosen, and then there is no such list. */
			readonly about: string | null;
			readonly filter: string;
			readonly isFiltering: boolean;
			/** Index of the chosen item among those that pass the filter. */
			readonly chosen: number;
	  }
	| {
			readonly kind: 'library';
			/** What is typed into: the filter, or the tags of the chosen article. */
			readonly field: 'filter' | 'tags' | null;
			readonly text: string;
			/** No article is open under it. */
			readonly isHome: boolean;
	  }
	| {readonly kind: 'help'; readonly lines: readonly string[]; readonly top: number; readonly under: View};

/** The view that is on the screen: while the help is being drawn, which takes a moment, what it will cover. */
export function shownView(view: View): View {
	return view.kind === 'help' && view.lines.length === 0 ? view.under : view;
}

/** What stands in the field that is open; null where none is. */
export function fieldText(view: View): string | null {
	switch (view.kind) {
		case 'note':
		case 'search':
			return view.text;
		case 'index':
			return view.isFiltering ? view.filter : null;
		case 'library':
			return view.field === null ? null : view.text;
		case 'article':
		case 'mark':
		case 'help':
			return null;
	}
}
