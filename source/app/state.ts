import type {Resolved} from '../document/anchor.ts';
import type {Heading} from '../document/heading.ts';
import type {Layout} from '../layout/layout.ts';
import type {Range} from '../text/range.ts';
import type {Key} from './key.ts';
import type {Library} from './library/library.ts';
import type {Reading} from './reading.ts';
import type {Background, Custom, Settings} from './settings.ts';
import type {Search, Selection, Spot, View} from './view.ts';

/** How many colours the terminal shows, as chalk counts: 0 none, 1 sixteen, 2 256, 3 all. Bold and underline always work. */
export type Colours = 0 | 1 | 2 | 3;

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
	/** What was said of a reading as it was left last, and the place that this led to: from there skimming goes on at its spot. */
	readonly left: {readonly reading: Reading; readonly to: Spot; readonly spot: Spot} | null;
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
	/** Code units behind the caret of the field that is open: 0 where it stands at the end, or where none is. */
	readonly behindCaret: number;
	readonly pending: Pending;
	/** One sentence for the status row, until the next key. */
	readonly message: string | null;
};
