import type {Article} from '../../document/document.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';

/** Whether nothing but spaces stands before a quotation in its block. */
export function isFirstInBlock({text, blocks}: Article, {block, start}: QuotedStretch): boolean {
	return text.slice(blocks[block]!.start, start).trim() === '';
}

/** Whether nothing but spaces stands behind a quotation in its block. */
export function isLastInBlock({text, blocks}: Article, {block, end}: QuotedStretch): boolean {
	return text.slice(end, blocks[block]!.end).trim() === '';
}

/** Whether a quotation is all of its block. */
export function isWholeBlock(article: Article, quotation: QuotedStretch): boolean {
	return isFirstInBlock(article, quotation) && isLastInBlock(article, quotation);
}
