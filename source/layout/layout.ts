import type {BlockKind} from '../document/document.ts';
import type {Range} from '../text/range.ts';
import type {Gap} from './justify.ts';

/**
 * One line of the column. `start` and `end` are a range of the article's text without the white space at which the line
 * was broken. A blank line has `kind` 'blank' and `start === end`, where the block after it begins; an empty line of code,
 * an empty item or a rule keeps its own kind.
 */
export type Line = Range & {
	readonly kind: BlockKind | 'blank';
	/** Index of the line's block among the article's blocks; of a blank line, that of the block after it. */
	readonly block: number;
	/** Cells left of the text: indents of items, quotes and dialogue. */
	readonly indent: number;
	/** What stands in the indent of a block's first line and fills it, such as "• " or " 9. "; '' otherwise. */
	readonly marker: string;
	/** The line ends inside a word, perhaps at a soft hyphen, and is shown with a hyphen that is not in the text. */
	readonly isHyphenated: boolean;
	/** Cells to spread over the spaces of the line where the column is justified; 0 otherwise. */
	readonly stretch: number;
	/** Cells more after spaces of a row of a table, which align its columns. */
	readonly gaps?: readonly Gap[];
};

/** The article set in a column. */
export type Layout = {
	/** Cells of the column. */
	readonly width: number;
	readonly lines: readonly Line[];
};
