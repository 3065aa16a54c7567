import type {NameData} from './languages/name-data.ts';
import {words} from './languages/word-lists.ts';
import type {Candidate} from './name-candidates.ts';
import {isMarkAt, tokenAt, wordAt} from './name-cue.ts';
import {isNameWord} from './name-words.ts';

/** What stands before the name of whoever made a picture or a text. */
export const credits: ReadonlySet<string> = words(
	`photo photos photograph photographs picture pictures © crédit crédits texte textes reportage image
	illustration dessin`,
);

/** What may stand between that and the name: photo by. */
export const authors: ReadonlySet<string> = words('by par');

/** Whose a picture or a text is: Photo Ann Lee, Photo/Ann Lee, (Ann Lee/AP), ANN LEE – AFP, PROPOS RECUEILLIS PAR ANN LEE. */
export function isCredit(c: Candidate, names: NameData): boolean {
	if (!c.isLong) return false;
	const isBehindMark = isMarkAt(c, -1, ':/');
	if (credits.has(wordAt(c, isBehindMark ? -2 : -1))) return isBehindMark || c.isGiven;
	if (authors.has(wordAt(c, -1)) && wordAt(c, -2) === 'recueillis') return true;
	const agency = tokenAt(c, 2);
	const isStroke = wordAt(c, 1) === '/' && agency !== undefined && isNameWord(agency);
	if (isStroke && (c.first === 0 || isMarkAt(c, -1, '([|:©'))) return true;
	if (c.words.some(({shape}) => shape !== 'capitals')) return false;
	return wordAt(c, 1) === '©' || (isMarkAt(c, 1, '/-–') && names.organisations.has(wordAt(c, 2)));
}
