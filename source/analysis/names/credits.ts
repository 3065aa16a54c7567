import {authors, collected, pictureCredits, textCredits} from '../languages/credit-words.ts';
import type {NameData} from '../languages/name-data.ts';
import type {WordSet} from '../languages/word-lists.ts';
import type {Candidate} from './candidates.ts';
import {isMarkAt, tokenAt, wordAt} from './cue.ts';
import {isNameWord} from './words.ts';

/** Whether what stands beside a name says that a picture or a text is theirs. */
export function isCredit(c: Candidate, names: NameData): boolean {
	return c.isLong && (isOfText(c) || isOfPicture(c, names));
}

/** Texte Ann Lee, Textes : Ann Lee, PROPOS RECUEILLIS PAR ANN LEE. */
function isOfText(c: Candidate): boolean {
	return isBehind(c, textCredits) || (authors.has(wordAt(c, -1)) && collected.has(wordAt(c, -2)));
}

/** Photo Ann Lee, Photo/Ann Lee, (Ann Lee/AP), ANN LEE – AFP, ANN LEE ©. */
function isOfPicture(c: Candidate, names: NameData): boolean {
	if (isBehind(c, pictureCredits)) return true;
	const agency = tokenAt(c, 2);
	const isStroke = wordAt(c, 1) === '/' && agency !== undefined && isNameWord(agency);
	if (isStroke && (c.first === 0 || isMarkAt(c, -1, '([|:©'))) return true;
	if (c.words.some(({shape}) => shape !== 'capitals')) return false;
	return wordAt(c, 1) === '©' || (isMarkAt(c, 1, '/-–') && names.organisations.has(wordAt(c, 2)));
}

function isBehind(c: Candidate, credits: WordSet): boolean {
	const isBehindMark = isMarkAt(c, -1, ':/');
	return credits.has(wordAt(c, isBehindMark ? -2 : -1)) && (isBehindMark || c.isGiven);
}

const NOUNS = [...pictureCredits, ...textCredits].join('|');
const AUTHORS = [...authors].join('|');
const CREDIT = new RegExp(`(?<!\\p{L})(?:${NOUNS})( ?:(?: (?:${AUTHORS}))?| (?:${AUTHORS}))?\\s?$`, 'iu');
/** Its characters. */
const LONGEST = 24;

/**
 * Whether a credit ends where a name begins. A noun of a sentence is none, but where a mark or an author's word follows it.
 *
 *   Photo Ann Lee      une photo : Ann Lee      a photo by Ann Lee      Sur cette image Ann Lee est partie
 *                                                                       is none
 */
export function endsCredit(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - LONGEST), at);
	const found = CREDIT.exec(before);
	return found !== null && (found[1] !== undefined || !/\p{Ll}['’\s]$/u.test(before.slice(0, found.index)));
}
