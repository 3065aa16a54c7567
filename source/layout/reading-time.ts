import type {Article} from '../document/document.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import {isSpace} from '../text/white-space.ts';

/**
 * Words that an adult reads in a minute, silently: the means by language in M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019); English non-fiction.
 */
const rates: Readonly<Record<string, number>> = {de: 260, en: 238, es: 278, fr: 214, it: 285};

/** For languages without a rate: that of English, the best known. */
const usualRate = 238;

/** The words of an article, counted once: `before[i]` stand before the block `i`, and the last entry counts all. */
export type WordCount = {readonly article: Article; readonly before: readonly number[]};

/** Counts the words of an article: stretches without white space that hold a letter or a digit. */
export function countWords(article: Article): WordCount {
	const before = [0];
	let words = 0;
	for (const {start, end} of article.blocks) {
		words += wordsIn(article.text, start, end);
		before.push(words);
	}

	return {article, before};
}

/** Minutes that the text after `offset` takes to read, rounded up; 0 only at the end. */
export function minutesLeft({article, before}: WordCount, offset: number): number {
	const block = Math.max(0, lastStartingAtOrBefore(article.blocks, offset));
	const read = before[block]! + wordsIn(article.text, article.blocks[block]?.start ?? 0, offset);
	return Math.ceil((before.at(-1)! - read) / (rates[article.language] ?? usualRate));
}

function wordsIn(text: string, start: number, end: number): number {
	let words = 0;
	let isCounted = false;
	for (let offset = start; offset < end; offset++) {
		const code = text.charCodeAt(offset);
		if (isSpace(code)) {
			isCounted = false;
		} else if (!isCounted && isWordlike(code)) {
			isCounted = true;
			words++;
		}
	}

	return words;
}

/** A letter or a digit; outside of Latin any character but punctuation and symbols. */
function isWordlike(code: number): boolean {
	if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
	return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}
