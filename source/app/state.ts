import type {Resolved} from '../document/anchor.ts';
import type {Heading} from '../document/heading.ts';
import type {Layout} from '../layout/layout.ts';
import type {Range} from '../text/range.ts';
import type {Binding} from './bindings.ts';
import type {Key} from './key.ts';
import type {Library} from './library/library.ts';
import type {Reading} from './reading.ts';

/** The themes, in the order in which T goes through them. */
export const themeNames = ['auto', 'dark', 'light', 'sepia', 'contrast', 'mono'] as const;

/** One of them. */
export type ThemeName = (typeof themeNames)[number];

/** What is behind the letters of a terminal, as far as it says. */
export type Background = 'dark' | 'light';

/** What a reader sets once and finds again. */
export type Settings = {
	/** Cells of the column, before it is fitted to the terminal. */
	readonly columnWidth: number;
	readonly theme: ThemeName;
	readonly isJustified: boolean;
};

/** The settings of a reader who has set nothing: a column of 72 cells, as lines of 60 to 75 characters read best. */
export const defaultSettings: Settings = {columnWidth: 72, theme: 'auto', isJustified: false};

/** What a reader has settled for good, outside of the program; null is as usual. */
export type Custom = {readonly bindings: readonly Binding[] | null; readonly wordsPerMinute: number | null};

/** The custom of a reader who has settled nothing. */
export const noCustom: Custom = {bindings: null, wordsPerMinute: null};

/** The narrowest column that a reader can set, in cells. */
export const narrowestColumn = 20;

/** The widest. */
export const widestColumn = 200;

/** How many colours the terminal shows, as chalk counts: 0 none, 1 sixteen, 2 256, 3 all. Bold and underline always work. */
export type Colours = 0 | 1 | 2 | 3;

/** The selected quotation, or place that names a person, as an index into the reading's lists; or a highlight. */
export type Selection =
	| {readonly kind: 'quotation' | 'mention'; readonly index: number}
	| {readonly kind: 'highlight'; readonly id: string};

/** Bookmarks: a letter and its offset into the whole. */
export type Bookmarks = Readonly<Record<string, number>>;

/** A stretch that the reader marked, in offsets into the whole; one that was lost is empty, and about where it was. */
export type Highlight = Range & {
	/** Its name in its file, which stays. */
	readonly id: string;
	/** Its words as they were last seen. */
	readonly words: string;
	/** What the reader wrote beside it; '' for nothing. */
	readonly note: string;
	/** What became of it since it was last saved. */
	readonly certainty: Resolved['certainty'];
};

/** Cells and rows of the terminal. */
export type Size = {readonly columns: number; readonly rows: number};

/** Which part of a book is open, and where it stands in the whole. */
export type Part = {
	readonly index: number;
	readonly count: number;
	/** What to add to an offset into the part's text to get one into the whole. */
	readonly start: number;
	/** One past the last offset into the whole. */
	readonly length: number;
	/** Pages of the parts before and after; guessed where `isAbout`. */
	readonly pagesBefore: number;
	readonly pagesAfter: number;
	readonly isAbout: boolean;
};

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

/** Keys pressed that are not a command yet: a count, the first key of two. */
export type Pending = {readonly count: number | null; readonly keys: readonly Key[]};

/** The whole state of the reader: plain data. */
export type State = {
	readonly reading: Reading;
	/** The table of contents of a book whose parts it names; empty where those of the open part are all that is known. */
	readonly contents: readonly Heading[];
	/** Where that is in the book; while skimming, the only part there is. */
	readonly part: Part;
	/** While skimming: the whole article, and for each block of the skimmed text the offset that it was taken from. */
	readonly skimmed: {
		readonly reading: Reading;
		readonly origins: readonly number[];
		/** The quotation that was selected for the reader to mark the place, the same object for as long as it is; or none. */
		readonly chosen: Selection | null;
		/** What the whole article comes back with; where nothing was chosen here, at the very spot. */
		readonly spot: Spot;
		readonly part: Part;
		readonly search: Search | null;
		readonly before: number | null;
	} | null;
	readonly size: Size;
	readonly settings: Settings;
	readonly custom: Custom;
	readonly colours: Colours;
	/** Null where it is not known. */
	readonly background: Background | null;
	readonly layout: Layout;
	/** Indexes of the lines that begin a page, ascending from 0. */
	readonly pages: readonly number[];
	/** Index of the first line shown. */
	readonly top: number;
	/** Offset of the first word shown when the reader last moved: what a resize and the store keep. */
	readonly anchor: number;
	readonly selection: Selection | null;
	readonly search: Search | null;
	readonly bookmarks: Bookmarks;
	/** In the order of the text. */
	readonly highlights: readonly Highlight[];
	/** The highlight that was removed last, which can be brought back; null for none. */
	readonly removed: Highlight | null;
	/** Where the last jump started; null before the first one. An offset into the whole, since the layout may change. */
	readonly before: number | null;
	/** Null until it was opened, and until it has been read. */
	readonly library: Library | null;
	readonly view: View;
	readonly pending: Pending;
	/** One sentence for the status row, until the next key. */
	readonly message: string | null;
};
