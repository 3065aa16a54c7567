import type {Article} from './document.ts';
import type {Heading} from './heading.ts';

/**
 * What is read: an article, or a long text in parts, which are read one after the other as chapters are.
 *
 * Each part is an article of its own, parsed, analysed and set by itself, so that a page costs the same at any place of a
 * text of any size. An offset into the whole is the start of a part and an offset into the part's text. The parts of a
 * long text may leave gaps between them, since it is not parsed up to a place to read there; those of a short one do not.
 */
export type Book = {
	readonly title: string;
	/** BCP 47 primary subtag, as of an article. */
	readonly language: string;
	/** One past the last offset into the whole; more than 0. */
	readonly length: number;
	/** How many parts there are, at least one. */
	readonly count: number;
	/** Where a part starts in the whole; ascending, 0 for the first. */
	readonly startOf: (part: number) => number;
	/** A part; the same object for as long as it is in use, where it is not yet, the one that was `read`. */
	readonly part: (index: number, read?: Article) => Article;
	/** A part that is read anew and kept by nobody: for one look at it. */
	readonly read: (index: number) => Article;
	/** Its table of contents, in order; empty where only the parts know their headings. */
	readonly contents: readonly Heading[];
	/** What tells the text from others: all of a short one, some of a long one. */
	readonly likeness: string;
};

/** A place in a book. */
export type BookPlace = {readonly part: number; readonly offset: number};

/** An article as a book of one part. */
export function bookOf(article: Article): Book {
	const {title, language, text} = article;
	return {
		title,
		language,
		length: text.length + 1,
		count: 1,
		startOf: () => 0,
		part: () => article,
		read: () => article,
		contents: [],
		likeness: text,
	};
}

/** How a book gives its parts, by what reads one: those around the place are kept, and some that a reader may come back to. */
export function partsOf(read: Book['read']): Pick<Book, 'part' | 'read'> {
	const kept = new Map<number, Article>();
	return {
		read,
		part: (index, known) => {
			const article = kept.get(index) ?? known ?? read(index);
			kept.delete(index);
			kept.set(index, article);
			if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
			return article;
		},
	};
}

const mostKept = 8;

/** The part that an offset into the whole lies in, and the offset into it. What lies outside counts as the end next to it. */
export function placeIn(book: Book, offset: number): BookPlace {
	let low = 0;
	let high = book.count;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (book.startOf(middle) <= offset) low = middle;
		else high = middle;
	}

	return {part: low, offset: Math.max(0, Math.min(offset - book.startOf(low), book.part(low).text.length))};
}
