declare module 'hyphen' {
	/** The levels and the tree of a language's patterns, which only the library reads. */
	export type Patterns = readonly unknown[];

	export type Options = {readonly hyphenChar?: string; readonly minWordLength?: number; readonly html?: boolean};

	/** Makes a function that puts `hyphenChar` into the words of a text. */
	export default function createHyphenator(patterns: Patterns, options?: Options): (text: string) => string;
}

declare module 'hyphen/patterns/*.js' {
	import type {Patterns} from 'hyphen';

	const patterns: Patterns;
	export default patterns;
}
