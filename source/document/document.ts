import type {Range} from '../text/range.ts';

/**
 * What a stretch of the text is. An aside belongs to the page and not to the article: a "Commentaire" left by scraping,
 * a related headline, "Lire aussi". A byline names the authors or the date.
 */
export type BlockKind = 'heading' | 'byline' | 'paragraph' | 'item' | 'quote' | 'code' | 'aside' | 'rule';

/**
 * A block of the article. Blocks are sorted, do not overlap and cover the text but for the one line feed between two
 * neighbours; only a code block holds line feeds of its own.
 */
export type Block = Range & {
	readonly kind: BlockKind;
	/**
	 * Of a heading, 1 to 6, 1 being the title; of a list item or block quote, its nesting depth from 1; of code, that of the
	 * item that it stands in; otherwise 0.
	 */
	readonly level: number;
	/** What stands before the first line of a list item, or of the code that an item begins with, such as "•" or "3."; never part of the text. */
	readonly marker?: string;
	/** How many block quotes a list item or code stands in; left out where it is none. */
	readonly quotes?: number;
	/** It is the first row of a table, which parts it from one that ends right before it. */
	readonly isTop?: true;
	/** A hard line break parts it from the block before: the next line of a poem or an address. */
	readonly isContinued?: true;
};

/** What a mark means. */
export type MarkKind = 'emphasis' | 'strong' | 'code' | 'strike' | 'link';

/** A stretch of text with a look of its own, from the article's markup. Sorted and properly nested. */
export type Mark = Range & {readonly kind: MarkKind; readonly href?: string};

/**
 * An article: ONE plain text, markup stripped, blocks joined by one line feed.
 *
 * The rule of offsets: every position anywhere in the program is a UTF-16 offset into this text, and ranges are
 * half-open, so that `text.slice(range.start, range.end)` is what the screen shows.
 */
export type Article = {
	/** One line, never empty. */
	readonly title: string;
	/** BCP 47 primary subtag, such as "fr"; "und" where it is not known. */
	readonly language: string;
	/** The date as the article gives it, the authors and the licence, where it names them. */
	readonly date?: string;
	readonly author?: string;
	readonly licence?: string;
	/** The newspaper, the blog, the publisher it is from, and the address it was fetched from or says it stands at. */
	readonly site?: string;
	readonly address?: string;
	/** It is, or may be, no more than the beginning of one that subscribers can read. */
	readonly beginning?: 'surely' | 'perhaps';
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly marks: readonly Mark[];
};

/** Something in the source that could not be used, as a sentence for the reader. */
export type Problem = {readonly message: string};
