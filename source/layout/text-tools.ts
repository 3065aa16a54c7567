/**
 * Offsets at which UAX #14 lets a line break, ascending, after the white space that stands there; neither 0 nor the end
 * of the text. The text holds no line feed.
 */
export type FindBreaks = (text: string) => readonly number[];

/** Finds where words of one language may be divided. */
export type Hyphenator = {
	/** BCP 47 primary subtag of the patterns; text in another language is not divided by them. */
	readonly language: string;
	/** Offsets in a lower-case word at which it may be divided, ascending; at least 2 letters before and 3 after. */
	readonly hyphenate: (word: string) => readonly number[];
};

/**
 * What layout can do without, and what is therefore loaded after the first page. Without `breaks`, characters that
 * `needsFullBreaks` tells of count as letters; without a hyphenator no word is divided. Null is what a language has none of,
 * undefined what is not loaded yet.
 */
export type TextTools = {
	readonly breaks?: FindBreaks | null | undefined;
	readonly hyphenator?: Hyphenator | null | undefined;
};
