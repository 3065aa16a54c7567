import type {NameData} from '../languages/name-data.ts';
import type {Token} from './tokens.ts';
import {isCommonGivenName, isGivenName, isParticle} from './words.ts';

/** “LEE The accused sat down”, “Frederik X. The queen”: what lost its line or ends in a stop, and the word that opens what follows. */
export function isNextSentence(tokens: readonly Token[], first: number, index: number, {openers}: NameData): boolean {
	const isOpener = tokens[index]!.shape === 'capitalised' && openers.has(tokens[index]!.word);
	const isEnd = tokens[first]!.shape === 'capitals' || tokens[index - 1]!.shape === 'initial';
	return isOpener && isEnd && tokens[index + 1]?.shape === 'lower';
}

/** MORT D'ANN LEE PARIS (Reuters) -: the place of a dispatch, behind a headline that lost its line. */
export function isDateline(tokens: readonly Token[], first: number, index: number, names: NameData): boolean {
	const [open, agency, close] = tokens.slice(index + 1, index + 4);
	const isSource = open?.word === '(' && close?.word === ')' && names.organisations.has(agency!.word);
	return isSource && index > first + 1 && names.places.has(tokens[index]!.word);
}

/** “Ann Lee Wednesday denied it”: agencies set the day right behind a name, of two words so that it is no surname. */
export function isDayBehind(
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
export function isNextPerson(
	tokens: readonly Token[],
	first: number,
	index: number,
	{roles, honorifics}: NameData,
): boolean {
	if (index !== first + 2) return false;
	const last = tokens[index + 1]?.word ?? '';
	// “the Ann Lee Wilson Professor”
	if (roles.has(last) || honorifics.has(last)) return false;
	// “London Mayor Ann Lee”, whose place is a first name as well
	if (roles.has(tokens[first + 1]!.word)) return false;
	return isGivenAndSurname(tokens, first) && isGivenAndSurname(tokens, index) && !last.includes('-');
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
export function isAgain(tokens: readonly Token[], first: number, index: number): boolean {
	const [word, next] = [tokens[index]!.word, tokens[index + 1]?.word];
	if (!next || next === ',') return false;
	const isName = index - first > 1 && isCommonGivenName(tokens[index]!);
	for (let at = index - 2; at >= Math.max(0, isName ? first - CAPTION_WITHIN : first); at--)
		if (tokens[at]!.word === word && tokens[at + 1]!.word === next) return true;
	return false;
}

/** Ann Lee / Political Correspondent: who writes, behind two words or more. */
export function isByline(
	tokens: readonly Token[],
	first: number,
	index: number,
	{pressWords, openers}: NameData,
): boolean {
	if (index < first + 2 || (index === first + 2 && openers.has(tokens[first]!.word))) return false;
	const next = tokens[index + 1];
	return pressWords.has(tokens[index]!.word) || (next?.shape === 'capitalised' && pressWords.has(next.word));
}
