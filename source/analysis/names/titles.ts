import {itemAt} from '../../text/lists.ts';
import {
	firstNamesInCapitals,
	firstNamesToo,
	firstOfWomen,
	initialsToo,
	pairedGiven,
	pairedTitles,
	popes,
	saintsToo,
	titlesOfGiven,
} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {tokenAt} from './cue.ts';
import {genderOfFirstName} from './first-names.ts';
import type {Token} from './tokens.ts';
import {foldName, isCommonGivenName, isGivenName, isNameWord, isRank, isSuffix} from './words.ts';

/** An office or civility with a name behind it; but not the surname in Stephen King Jr. */
export function isTitle(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word} = tokens[index]!;
	if (isRank(tokens[index]!)) return index < last;
	if (!mayBeTitle(tokens[index]!, names)) return false;
	if (index > 0 && pairedTitles.get(word) === tokens[index - 1]!.word) return index < last;
	// “Ann de Saint Vidal”
	if (isFirstName(tokens, index, last, names) || saintsToo.has(word)) return false;
	if (!isCivility(tokens, index, names) && !names.roles.has(word)) return false;
	if (tokens.slice(index + 1, last + 1).every(isSuffix)) return false;
	const before = itemAt(tokens, index - 1);
	const lists = [
		names.places,
		names.organisations,
		names.roles,
		names.honorifics,
		names.thingsBefore,
		names.thingsAfter,
	];
	// “Parish President Ann Lee”, of whose words the first is somebody's first name as well.
	const isBeforeName = index + 1 < last && isCommonGivenName(tokens[index + 1]!);
	if (!before || isBeforeName || !isGivenName(before) || lists.some(list => list.has(before.word))) return true;
	// “Diego Martin Mayor Ann Lee”: a place of two words, its office, and a name.
	const earlier = itemAt(tokens, index - 2);
	return names.pureOffices.has(word) && index + 1 < last && earlier !== undefined && isNameWord(earlier);
}

/** Whether a list of titles, or of titles that are first names too, has the word: most have none. */
export function mayBeTitle({form, word}: Token, {honorifics, roles}: NameData): boolean {
	form.isTitle ??=
		word === pairedGiven[0] ||
		[honorifics, roles, firstOfWomen, firstNamesToo, firstNamesInCapitals, pairedTitles].some(list => list.has(word));
	return form.isTitle;
}

/** Whether an office or a civility stands right before a name. */
export function isTitled(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -1);
	if (!before || !mayBeTitle(before, names)) return false;
	return names.honorifics.has(before.word) || names.roles.has(before.word);
}

/** Whether a word is a civility; but “MS Vidal”, which are initials. */
export function isCivility(tokens: readonly Token[], index: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	if (!mayBeTitle(tokens[index]!, names) || !names.honorifics.has(word)) return false;
	const next = tokens[index + 1];
	return !(initialsToo.has(word) && shape === 'capitals' && next?.shape === 'capitalised' && !isGivenName(next));
}

/** Whether a word that may be a title is a first name there: Dean Vidal, Sheikh Hasina. */
export function isFirstName(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	if (!mayBeTitle(tokens[index]!, names)) return false;
	if (firstOfWomen.has(word) && index < last) return genderOfFirstName(foldName(tokens[index + 1]!.word)) === 'female';
	if (word === pairedGiven[0]) return tokens[index + 1]?.word === pairedGiven[1];
	if (!firstNamesToo.has(word) && !firstNamesInCapitals.has(word)) return false;
	const behind = tokens.slice(index + 1, last + 1).filter(token => !isSuffix(token));
	if (firstNamesToo.has(word)) return behind.length === 1 && !(titlesOfGiven.has(word) && isGivenName(behind[0]!));
	// « le député Cheikh Vidal », but « le Cheikh Vidal », and « Pape Urbain » as « Pape Anta Vidal » alone is a name
	const isOne = behind.length === 1 && names.articles.has(itemAt(tokens, index - 1)?.word ?? '');
	const isPope = behind.length === 1 && popes.has(word) && isGivenName(behind[0]!);
	return behind.length > 0 && !isOne && !isPope && shape === 'capitalised';
}
