import type {Article} from '../document/document.ts';
import {isSpace} from '../text/white-space.ts';

/**
 * Words that an adult reads in a minute, silently: the means by language in M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019); English non-fiction.
 */
const rates: Readonly<Record<string, number>> = {de: 260, en: 238, es: 278, fr: 214, it: 285};

/** For languages without a rate: that of English, the best known. */
const usualRate = 238;

/** Code units that are counted word by word; what follows them has as many words for its length. */
const sample = 4096;

/**
 * Minutes that the text after `offset` takes to read, rounded up; 0 only at the end. `more` is the length of a text that
 * follows, `speed` the reader's own words a minute. A long rest is guessed by its first page or two, which costs the same at any place of any text.
 */
export function minutesLeft({text, language}: Article, offset: number, more = 0, speed: number | null = null): number {
	const counted = Math.min(text.length - offset, sample);
	const words = wordsIn(text, offset, offset + counted);
	const rest = text.length - offset + more;
	return Math.ceil((words * rest) / Math.max(1, counted) / (speed ?? rates[language] ?? usualRate));
}

/** How many stretches without white space hold a letter or a digit. */
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
