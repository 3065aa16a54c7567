import type {Article} from '../document/document.ts';

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
 * follows, `speed` the reader's own words a minute. A long rest is guessed by its first page or two, which costs the same
 * at any place of any text.
 */
export function minutesLeft({text, language}: Article, offset: number, more = 0, speed: number | null = null): number {
	const counted = Math.min(text.length - offset, sample);
	const words = wordsIn(text, offset, offset + counted);
	const rest = text.length - offset + more;
	return Math.ceil((words * rest) / Math.max(1, counted) / (speed ?? rates[language] ?? usualRate));
}

/** How many stretches without white space hold a letter or a digit. */
function wordsIn(text: string, start: number, end: number): number {
	return text.slice(start, end).match(word)?.length ?? 0;
}

/** From its first letter or digit on; outside of Latin, anything but punctuation and symbols counts as one. */
const word = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\uffff][^\s\u200b]*/g;
