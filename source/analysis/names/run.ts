import {itemAt} from '../../text/lists.ts';
import {articlesWithin, easternMiddles, pureCivilities} from '../languages/any-people.ts';
import {pictureCredits} from '../languages/credit-words.ts';
import {famousWithArticle, famousWithParticle} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import {particlesAt} from './inner-particles.ts';
import {nicknameEnd, particlesFrom} from './nickname-end.ts';
import type {Token} from './tokens.ts';
import {
	foldedOf,
	isCommonGivenName,
	isEasternSurname,
	isGivenName,
	isNameWord,
	isParticle,
	isPostNominal,
} from './words.ts';

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

/** “LEE The accused sat down”, “Frederik X. The queen”: what lost its line or ends in a stop, and the word that opens what follows. */
function isNextSentence(tokens: readonly Token[], first: number, index: number, {openers}: NameData): boolean {
	const isOpener = tokens[index]!.shape === 'capitalised' && openers.has(tokens[index]!.word);
	const isEnd = tokens[first]!.shape === 'capitals' || tokens[index - 1]!.shape === 'initial';
	return isOpener && isEnd && tokens[index + 1]?.shape === 'lower';
}

/** MORT D'ANN LEE PARIS (Reuters) -: the place of a dispatch, behind a headline that lost its line. */
function isDateline(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const [open, agency, close] = tokens.slice(index + 1, index + 4);
	const isSource = open?.word === '(' && close?.word === ')' && names.organisations.has(agency!.word);
	return isSource && index > first + 1 && names.places.has(tokens[index]!.word);
}

/** “Ann Lee Wednesday denied it”: agencies set the day right behind a name, of two words so that it is no surname. */
function isDayBehind(
	tokens: readonly Token[],
	first: number,
	index: number,
	{agencyDays, honorifics, roles}: NameData,
): boolean {
	const {word} = tokens[index]!;
	if (!agencyDays.has(word)) return false;
	const name = tokens.slice(first, index).filter(one => !honorifics.has(one.word) && !roles.has(one.word));
	return name.length > 1;
}

/** Le suppléant de Luc Roy / Ann Lee, le maire, Luc Roy / Ann Lee et son fils: whoever follows with no comma, as in glued captions. */
function isNextPerson(tokens: readonly Token[], first: number, index: number, {roles, honorifics}: NameData): boolean {
	const last = tokens[index + 1]?.word ?? '';
	// “the Ann Lee Wilson Professor”
	if (roles.has(last) || honorifics.has(last)) return false;
	const isName = isGivenAndSurname(tokens, first) && isGivenAndSurname(tokens, index);
	return index === first + 2 && isName && !last.includes('-');
}

/** Whether a common first name and a surname that is none stand at a token. */
function isGivenAndSurname(tokens: readonly Token[], at: number): boolean {
	const surname = tokens[at + 1];
	return (
		isCommonGivenName(tokens[at]!) &&
		surname?.shape === 'capitalised' &&
		!isGivenName(surname) &&
		!isParticle(surname.word)
	);
}

/** Tokens before a name among which the caption begins that is repeated from it on. */
const CAPTION_WITHIN = 8;

/** Whether two words or more come again from a token on, as in captions: Ann Lee and Tom Ray Ann Lee and Tom Ray at the gate. */
function isAgain(tokens: readonly Token[], first: number, index: number): boolean {
	const [word, next] = [tokens[index]!.word, tokens[index + 1]?.word];
	if (!next || next === ',') return false;
	const isName = index - first > 1 && isCommonGivenName(tokens[index]!);
	for (let at = index - 2; at >= Math.max(0, isName ? first - CAPTION_WITHIN : first); at--)
		if (tokens[at]!.word === word && tokens[at + 1]!.word === next) return true;
	return false;
}

/** A particle in the word: d'Este, as a language writes it that does not elide. */
const ELIDED = /^d['’]/;

/** Ann Lee / Political Correspondent: who writes, behind two words or more. */
function isByline(tokens: readonly Token[], first: number, index: number, {pressWords, openers}: NameData): boolean {
	if (index < first + 2 + Number(openers.has(tokens[first]!.word))) return false;
	const next = tokens[index + 1];
	return pressWords.has(tokens[index]!.word) || (next?.shape === 'capitalised' && pressWords.has(next.word));
}
