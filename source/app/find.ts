import type {Article} from '../document/document.ts';
import {type Folded, fold, foldWithOffsets} from '../text/fold.ts';
import type {Range} from '../text/range.ts';
import type {Search} from './view.ts';

/** Hits beyond this are not listed; the count then ends in “or more”. */
export const mostHits = 10_000;

const foldedTexts = new WeakMap<Article, Map<boolean, Folded>>();

/**
 * Every place of an article that reads like `query`, sorted and apart: letter case, accents, apostrophes, quotation marks
 * and kinds of space do not count, and how the lines are broken does not either. A capital in the query makes case count.
 */
export function findAll(article: Article, query: string): readonly Range[] {
	const {folded, wanted} = foldedFor(article, query);
	if (wanted.trim() === '') return [];
	const hits: Range[] = [];
	for (let index = folded.text.indexOf(wanted); index !== -1 && hits.length < mostHits; ) {
		const start = folded.offsetAt(index);
		hits.push({start, end: endOf(article.text, folded, index + wanted.length)});
		index = folded.text.indexOf(wanted, index + wanted.length);
	}

	return hits;
}

/** Does what the first search through an article would wait for. */
export function makeFindable(article: Article): void {
	foldedText(article, false);
}

/** Whether any place of an article reads like `query`. */
export function hasHit(article: Article, query: string): boolean {
	const {folded, wanted} = foldedFor(article, query);
	return wanted.trim() !== '' && folded.text.includes(wanted);
}

/** Whether whatever has a hit of `query` has one of `shorter`, too. */
export function isWithin(shorter: string, query: string): boolean {
	const keepsCase = hasCapital(shorter);
	const wanted = fold(shorter, keepsCase);
	return wanted.trim() !== '' && (!keepsCase || hasCapital(query)) && fold(query, keepsCase).includes(wanted);
}

/** A search at its first hit at or after an offset, else at the first one of all. */
export function searchFrom(article: Article, query: string, offset: number): Search {
	const hits = findAll(article, query);
	const after = hits.findIndex(({start}) => start >= offset);
	return {query, hits, current: hits.length === 0 ? -1 : Math.max(0, after)};
}

/** A capital in a query makes case count. */
function hasCapital(query: string): boolean {
	return query !== query.toLowerCase();
}

/** An article and what is sought in it, folded alike. */
function foldedFor(article: Article, query: string): {folded: Folded; wanted: string} {
	const keepsCase = hasCapital(query);
	return {folded: foldedText(article, keepsCase), wanted: fold(query, keepsCase)};
}

function foldedText(article: Article, keepsCase: boolean): Folded {
	let texts = foldedTexts.get(article);
	if (!texts) {
		texts = new Map();
		foldedTexts.set(article, texts);
	}

	let folded = texts.get(keepsCase);
	if (!folded) {
		folded = foldWithOffsets(article.text, keepsCase);
		texts.set(keepsCase, folded);
	}

	return folded;
}

/** The first character that belongs to the one before it. */
const firstMark = 0x300;

/** The offset after the character that the folded unit before `index` came from, with the marks that follow it. */
function endOf(text: string, folded: Folded, index: number): number {
	const last = folded.offsetAt(index - 1);
	let end = last + (text.codePointAt(last)! > 0xff_ff ? 2 : 1);
	while (text.charCodeAt(end) >= firstMark && /\p{M}/u.test(text[end]!)) end++;
	return end;
}
