import type {Book} from '../book.ts';
import type {Article, Problem} from '../document.ts';
import type {Chapters} from './epub-book.ts';

/** What is known of a text besides itself. */
export type Hints = {
	/** The file's name without its folders, such as "lettre.txt"; it picks the format and is the last resort as a title. */
	readonly name: string;
	/** The MIME type without parameters that it was served with, lower case; it comes before the name's ending. */
	readonly type?: string;
	/** Where it was fetched from. */
	readonly address?: string;
};

/** The article, and what of the source could not be used. */
export type Parsed = {
	readonly article: Article;
	readonly problems: readonly Problem[];
	/** It was too much for its format, and was read as plain text. */
	readonly isPlain?: true;
	/** Its text in that case, where the source holds more. */
	readonly plain?: string;
};

/** A book of many chapters, each of which is read when it is opened: by what its chapters are, and the bytes that hold them. */
export type ParsedBook = {
	readonly book: Book;
	readonly chapters: Chapters;
	readonly shared: SharedArrayBuffer;
	readonly problems: readonly Problem[];
};

/**
 * Reads one format of text. Never throws, whatever the string: lone surrogates, controls and broken markup included; but
 * for a Refusal, of what holds no article.
 */
export type Parser = (source: string, hints: Hints) => Parsed | Promise<Parsed>;

/** Reads one format of bytes, as Parser does. */
export type BytesParser = (bytes: Uint8Array, hints: Hints) => Promise<Parsed | ParsedBook>;

/** A row of the table of formats. */
export type Format = {
	/** Endings of file names, lower case, with the dot. */
	readonly endings: readonly string[];
	/** MIME types. */
	readonly types: readonly string[];
	/** Whether a text of this name is surely of this format; seen only where no ending decided for an earlier row. */
	readonly recognises: (source: string, name: string) => boolean;
	/** Gets the parser; what it depends on is loaded here and not before. */
	readonly load: () => Promise<Parser>;
};

/** A row of the table of formats that are no text. */
export type BytesFormat = {
	/** What a sentence calls it, with its article, as `sources/binary-kind.ts` tells it by its first bytes. */
	readonly kind: string;
	readonly load: () => Promise<BytesParser>;
};
