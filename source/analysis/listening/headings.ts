import type {Article, Block} from '../../document/document.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';
import {isWholeBlock} from '../reading/blocks.ts';

/** Characters of a heading that is a quotation or stands between dashes, and of one that a paragraph may repeat. */
const HEADING_LENGTH = 90;
const TITLE_LENGTH = 300;

/** What the headings of an article say. */
export function headingTexts({text, blocks}: Article): ReadonlySet<string> {
	return new Set(blocks.flatMap(({kind, start, end}) => (kind === 'heading' ? [text.slice(start, end).trim()] : [])));
}

/**
 * Whether a quotation stands in a heading, or a paragraph that repeats one of the `titles`, or is a short paragraph by itself
 * above another: one that lost its markup.
 */
export function standsAbove(article: Article, quotation: QuotedStretch, titles: ReadonlySet<string>): boolean {
	const {text, blocks} = article;
	const {start, end, block, form} = quotation;
	const own = blocks[block]!;
	if (own.kind === 'heading' || isAgencyHeading(text, own)) return true;
	if (own.kind !== 'paragraph') return false;
	const isTitle = own.end - own.start < TITLE_LENGTH && titles.has(text.slice(own.start, own.end).trim());
	if (isTitle) return true;
	const isShort = own.end - own.start < HEADING_LENGTH && /[^.!?…:;,\s'’"”»]\s?.$/.test(text.slice(start, end));
	if (!isShort || form !== 'marked' || blocks[block + 1]?.kind !== 'paragraph') return false;
	if (isWholeBlock(article, quotation)) return true;
	// “Accused of ‘plotting’”, above a paragraph
	const next = blocks[block + 1]!;
	return next.end - next.start > HEADING_LENGTH && /^\p{Lu}[^.!?…:;]*$/u.test(text.slice(own.start, own.end).trim());
}

/** “- ‘Too late’ -”: whether a block is a paragraph that is a heading, as agencies set it amid plain text. */
export function isAgencyHeading(text: string, {start, end, kind}: Block): boolean {
	if (kind !== 'paragraph' || end - start > HEADING_LENGTH) return false;
	return /^[-–—]\s?\S.*\S\s?[-–—]$/u.test(text.slice(start, end));
}
