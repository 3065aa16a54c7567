import {itemAt} from '../../text/lists.ts';
import {pureCivilities, sizes} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import {isCivility, isFirstName} from './titles.ts';
import type {Token} from './tokens.ts';
import {isCommonGivenName, isEasternSurname, isGivenName, isNameWord, isParticle} from './words.ts';

/** Whether a capitalised word at the beginning of a run is no part of the name. */
export function isOutside(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	const next = index < last ? tokens[index + 1] : undefined;
	if (token.shape === 'lower') return true;
	if (isAsking(tokens, index, last, names)) return true;
	if (next && isDate(tokens, index, names)) return true;
	if (isFirstName(tokens, index, last, names)) return false;
	if (isCivility(tokens, index, names)) return next !== undefined || !isCommonGivenName(token);
	// “A R Vidal”
	if (token.word.length === 1 && next?.word.length === 1 && isNameWord(next)) return false;
	const before = itemAt(tokens, index - 1)?.word ?? '';
	// “Mr Read”
	const isBehindCivility = !token.isOpening && pureCivilities.has(before);
	// No word that opens sentences counts as a first name: see givennessOf in names/shapes.ts.
	if (!isBehindCivility && !isGivenName(token) && names.openers.has(token.word)) {
		const isInitial =
			token.shape === 'initial' && (next ? !names.openers.has(next.word) : names.honorifics.has(before));
		// “President To Vidal”
		const isFirst = !token.isOpening && isEasternSurname(token) && names.roles.has(before);
		if (!isInitial && !isFirst) return !next || !isParticle(token.word) || token.isOpening;
	}

	if (!next) return false;
	if (names.prefix.test(token.word)) return true;
	// “by Wednesday Ann Lee knew”, but Sunday Vidal
	if (names.calendar.has(token.word))
		return !isGivenName(token) || (!isCommonGivenName(token) && isGivenName(next) && index + 2 <= last);
	if (token.isOpening && isAdverb(token, names)) return true;
	// British-Iranian Ann Lee, but Saudi Arabia, Swiss Re
	const pair = `${token.word} ${next.word}`;
	if (names.places.has(pair) || names.organisations.has(pair)) return false;
	if (names.demonyms.has(token.word.slice(token.word.lastIndexOf('-') + 1))) {
		return !isGivenName(token) || isGivenName(next) || names.articles.has(before);
	}

	// “President Bola Ann Vidal”
	const isBehindOffice = isBehindCivility || (!token.isOpening && names.pureOffices.has(before));
	return isPeople(tokens, index, last, names) || (!isBehindOffice && isBeforeFullName(tokens, index, last));
}

/** “On Tuesday Vidal left”, “In May Ann Vidal won”, but “about April Vidal”: a day or a month that is a first name too, behind what leads to one. */
function isDate(tokens: readonly Token[], index: number, names: NameData): boolean {
	const {word} = tokens[index]!;
	const before = itemAt(tokens, index - 1)?.word ?? '';
	return names.calendar.has(word) && (names.agencyDays.has(word) ? names.dayLinks : names.monthLinks).has(before);
}

/** Words of a question behind the name of its subject. */
const QUESTION = 24;

/** “Will Vidal run again?”: a verb that is a first name as well begins a question. */
function isAsking(tokens: readonly Token[], index: number, last: number, {askers}: NameData): boolean {
	if (!tokens[index]!.isOpening || index === last || !askers.has(tokens[index]!.word)) return false;
	const behind = tokens.slice(last + 1, last + 1 + QUESTION);
	const end = behind.find(({word, shape}) => shape === 'mark' && /[.!?…]/.test(word));
	return end?.word === '?' && behind[0]!.shape === 'lower';
}

/** Afterward Ann Lee, Finalement Ann Lee; but Emily Lee, Clément Lee. */
function isAdverb(token: Token, {adverbs, adverbEnding}: NameData): boolean {
	return adverbs.has(token.word) || (adverbEnding.test(token.word) && !isGivenName(token));
}

/** Big Mama Vidal, and first names of two parts. */
const PART_OF_NICKNAME = new RegExp(`^(?:${[...sizes].join('|')})$|-`, 'u');

/**
 * A word that no list has before a first name and more: a rank in capitals, or what opens a sentence.
 *
 *   SP Ann Lee      Texte Ann Lee      but JD Vidal, Kim Anna Lee, Vo Thi Lam
 */
function isBeforeFullName(tokens: readonly Token[], index: number, last: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]!];
	if (index + 2 > last || !isGivenName(next) || next.shape !== 'capitalised' || isEasternSurname(token)) return false;
	if (token.shape === 'capitals') return token.word.length < 6;
	if (!isCommonGivenName(next)) return false;
	const isWord = token.shape === 'capitalised' && !PART_OF_NICKNAME.test(token.word);
	return isWord && !isGivenName(token) && isNameWord(tokens[index + 2]!);
}

/** L'Estonienne Ann Lee: people of a place, told by the ending where an article stands before and a full name behind. */
function isPeople(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	const isName = isCommonGivenName(token) && !token.word.includes('-');
	if (index + 1 >= last || isName || !names.articles.has(itemAt(tokens, index - 1)?.word ?? '')) return false;
	return names.demonymEnding.test(token.word);
}
