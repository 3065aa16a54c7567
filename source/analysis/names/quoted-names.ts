import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {isMarkAt, tokenAt, type Word, wordAt} from './cue.ts';
import {CLOSING_MARKS, SURE_OPENING_MARKS} from './marks.ts';

/** Whether a word is a mark that opens a quotation and serves as no apostrophe. */
export function isOpeningMark({word}: Word): boolean {
	return word.length === 1 && SURE_OPENING_MARKS.includes(word);
}

/** “Blue Train,” as a title stands in its quotation marks. */
export function isQuoted(c: Candidate): boolean {
	return !c.isGiven && [1, 2].some(distance => isMarkAt(c, distance, CLOSING_MARKS));
}

/** The “Vidal gauge”: an article, a mark, the name and a small word, then the mark that closes. */
export function isInTerm(c: Candidate, names: NameData): boolean {
	return names.articles.has(wordAt(c, -2)) && tokenAt(c, 1)?.shape === 'lower' && isMarkAt(c, 2, CLOSING_MARKS);
}
