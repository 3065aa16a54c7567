import {itemAt} from '../../text/lists.ts';
import {articlesWithin, easternMiddles, pureCivilities} from '../languages/any-people.ts';
import {pictureCredits} from '../languages/credit-words.ts';
import {famousWithArticle, famousWithParticle} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import {particlesAt} from './inner-particles.ts';
import {nicknameEnd, particlesFrom} from './nickname-end.ts';
import {isAgain, isByline, isDateline, isDayBehind, isNextPerson, isNextSentence} from './run-stops.ts';
import type {Token} from './tokens.ts';
import {foldedOf, isEasternSurname, isGivenName, isNameWord, isParticle, isPostNominal} from './words.ts';

/** How far a run of words reaches, and which tokens of it are a nickname. */
type Run = {readonly last: number; readonly nickname: Stretch};

/** Tokens by their indices, the end exclusive. */
export type Stretch = {readonly from: number; readonly to: number};

/** Tokens of nothing. */
export const NO_TOKENS: Stretch = {from: 0, to: 0};

/** No name has more words; without it a text all in capitals would be one run. */
const LONGEST = 10;

/** How far a name that begins at `first` may reach, and the nickname in quotation marks within it. */
export function runFrom(tokens: readonly Token[], first: number, names: NameData): Run {
	let last = first;
	let nickname = NO_TOKENS;
	while (last + 1 < tokens.length && last - first < LONGEST) {
		const close = nickname === NO_TOKENS ? nicknameEnd(tokens, last + 1) : -1;
		const particles = particlesAt(tokens, first, last, names);
		if (continuesName(tokens, first, last + 1, names)) last++;
		else if (close > 0) {
			nickname = {from: last + 2, to: close};
			last = close + 1 + particlesFrom(tokens, close + 1);
		} else if (particles > 0) last += particles + 1;
		else break;
	}

	// “UN Photo/Ann Lee Tom Ray, the envoy, speaks”: who took the picture, and whom it shows.
	const isCredit = itemAt(tokens, first - 1)?.word === '/' && pictureCredits.has(itemAt(tokens, first - 2)?.word ?? '');
	return isCredit && last - first > 2 ? {last: first + 1, nickname: NO_TOKENS} : {last, nickname};
}

function continuesName(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const token = tokens[index]!;
	if (!isNameWord(token) || token.isOpening || isPostNominal(token) || isByline(tokens, first, index, names))
		return false;
	if (isDayBehind(tokens, first, index, names) || isNextSentence(tokens, first, index, names)) return false;
	if (isDateline(tokens, first, index, names)) return false;
	// “VIDAL ADDED that”: the last word in capitals is the verb.
	const isVerb =
		token.shape === 'capitals' && names.personVerbs.has(token.word) && tokens[index + 1]?.shape === 'lower';
	if (isVerb) return false;
	if (pureCivilities.has(token.word) || isAgain(tokens, first, index)) return false;
	if (ELIDED.test(token.word)) return isGivenName(tokens[first]!) || famousWithParticle.has(token.word.slice(2));
	if (isNextPerson(tokens, first, index, names)) return false;
	if (isEasternGiven(tokens, first, index) || isSmallSurname(tokens, index)) return true;
	if (!names.openers.has(token.word) || isParticle(token.word) || token.shape === 'initial') return true;
	// « Sylvie Le Bon »
	if (articlesWithin.has(tokens[index - 1]!.word) && famousWithArticle.has(token.word)) return true;
	// "Jack Best": a capital behind a first name makes a surname of most words.
	const isBehindGivenName = index === first + 1 && isGivenName(tokens[first]!);
	// « Réjean CÔTÉ »
	const isName = token.shape === 'capitalised' || (token.word.length > 2 && tokens[first]!.shape === 'capitalised');
	return isBehindGivenName && !names.pureOpeners.has(token.word) && isName;
}

/** “Bishop Ann Were left”: a small word in a capital amid a sentence, behind a first name. */
function isSmallSurname(tokens: readonly Token[], index: number): boolean {
	const {shape, word} = tokens[index]!;
	const next = tokens[index + 1];
	const goesOn = next?.shape === 'lower' || next?.word === ',';
	return shape === 'capitalised' && word.length > 3 && goesOn && isGivenName(tokens[index - 1]!);
}

/** Nguyễn Văn An, Trần Thị So: a small word, but the third of a name whose second such names have in the middle. */
function isEasternGiven(tokens: readonly Token[], first: number, index: number): boolean {
	return index === first + 2 && easternMiddles.has(foldedOf(tokens[index - 1]!)) && isEasternSurname(tokens[first]!);
}

/** A particle in the word: d'Este, as a language writes it that does not elide. */
const ELIDED = /^d['’]/;
