import type {Heading} from '../document/heading.ts';
import type {Range} from '../text/range.ts';
import type {Selection} from './view.ts';

/** One line of the index. */
export type ListItem = {
	/** Offset to go to: into the whole in a list of the whole, else into the open part. */
	readonly offset: number;
	/** What is selected there, null for nothing. */
	readonly selection: Selection | null;
	/** The offices of whoever is named, folded. */
	readonly offices?: readonly string[];
	/** The number or letter before it, who or what it is, the words it stands for, and a remark; any may be ''. */
	readonly key: string;
	readonly name: string;
	readonly words: string;
	readonly remark: string;
	/** What it stands for in the table of contents. */
	readonly heading?: Heading;
	/** Why it is said to be so, in words; '' where there is nothing to explain. */
	readonly why: string;
	/** The same where a row has no room for it: without the name, which stands in the list. */
	readonly briefly?: string;
};

/** Code units of the article's text that an item quotes at most: more than a row shows, less than a chapter. */
const longestWords = 300;

/** Code units before a name that its item begins with at most. */
const wordsBefore = 24;

/** What an item says of a stretch of a text: one line, not too long. */
export function excerpt(text: string, start: number, end: number): string {
	return text
		.slice(start, Math.min(end, start + longestWords))
		.replaceAll('\n', ' ')
		.trim();
}

/** The words around an offset, from a little before it, so that a row shows what stands beside a name. */
export function around(text: string, block: Range, offset: number): string {
	const from = Math.max(block.start, offset - wordsBefore);
	const start = from === block.start ? from : text.indexOf(' ', from) + 1;
	return (start > block.start ? '… ' : '') + excerpt(text, start, block.end);
}

/** The words of a heading of a level. */
export function indented(words: string, level: number): string {
	return '  '.repeat(Math.max(0, level - 1)) + words;
}
