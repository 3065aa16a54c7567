import type {Article, Problem} from '../document.ts';

/** What is known of a text besides itself. */
export type Hints = {
	/** The file's name without its folders, such as "lettre.txt"; it picks the format and is the last resort as a title. */
	readonly name: string;
};

/** The article, and what of the source could not be used. */
export type Parsed = {
	readonly article: Article;
	readonly problems: readonly Problem[];
	/** It was too much for its format, and was read as plain text. */
	readonly isPlain?: true;
};

/** Reads one format. Never throws, whatever the string: lone surrogates, controls and broken markup included. */
export type Parser = (source: string, hints: Hints) => Parsed | Promise<Parsed>;

/** A row of the table of formats. */
export type Format = {
	/** Endings of file names, lower case, with the dot. */
	readonly endings: readonly string[];
	/** Whether a text of any name is surely of this format; seen only where no ending decided for an earlier row. */
	readonly recognises: (source: string) => boolean;
	/** Gets the parser; what it depends on is loaded here and not before. */
	readonly load: () => Promise<Parser>;
};
