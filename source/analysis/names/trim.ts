import {
	firstNamesToo,
	firstOfTwo,
	firstOfWomen,
	initialsToo,
	pairedTitle,
	pureCivilities,
	saints,
	saintsToo,
	sizes,
	titlesOfGiven,
} from '../languages/any-people.ts';
import {awards} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import {genderOfFirstName} from './first-names.ts';
import type {Token} from './tokens.ts';
import {
	foldName,
	isCommonGivenName,
	isEasternSurname,
	isForeignParticle,
	isGivenName,
	isNameWord,
	isParticle,
	isRank,
	isSuffix,
} from './words.ts';

/**
 * The first token of the name in a run of capitalised words, once what is no part of it is left out; beyond `last` where
 * nothing remains.
 *
 *   The late Dr. Ann Lee      Deputy County Attorney Ann Lee      l'Italienne Ann Lee      Rovers G Ann Lee
 *   opener   civility                        office                 people                 group
 */
export function firstOfName(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = start;
	if (isSaint(tokens, start, last)) first++;
	for (let i = first; i <= last; i++) {
		if (i === first && (isInstitution(tokens, i, last, names) || isSaintsPlace(tokens, i, last, names)))
			first = ++i + 1;
		const isCut = i === first && isOutside(tokens, i, last, names);
		if (i === first && isFullNameBehind(tokens, i, last) && awards.has(tokens[i]!.word)) first = i + 1;
		const isCompound = i < last && names.compoundEnding.test(tokens[i]!.word);
		if (isCut || isCompound || isTitle(tokens, i, last, names) || isGroup(tokens, i, last, names)) first = i + 1;
	}

	return first > last ? first : withParticles(tokens, first, last, names);
}

/** Particles before the run: van der Vidal, Mme de Vidal, le général de Vidal. */
function withParticles(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = start;
	for (let i = start - 1; i >= 0 && tokens[i]?.shape === 'lower' && isParticle(tokens[i]!.word); i--) {
		if (isForeignParticle(tokens[i]!.word)) first = i;
	}

	if (first < 2) return first;
	const [earlier, before] = [tokens[first - 2]!, tokens[first - 1]];
	const {word} = tokens[start]!;
	// “Monsieur le Président”
	if (names.places.has(word) || names.organisations.has(word) || names.roles.has(word)) return first;
	// Not "le maître de Vidal", which owns it.
	const isCivility = names.honorifics.has(earlier.word) && earlier.shape !== 'lower';
	const isOneWord = start === last || (start + 1 === last && isParticle(word));
	// Nor "directeur général de Vidal", which is at its head.
	const isNoble = names.nobility.has(earlier.word) && !names.roles.has(tokens[first - 3]?.word ?? '');
	const isAfterRank = isCivility || isNoble;
	return isAfterRank && isOneWord && names.weakParticles.has(before!.word) ? first - 1 : first;
}

/** Le porte-parole des Nations Unies / Ann Lee, de la Maison Blanche / Ann Lee: a group of two words before a full name. */
function isInstitution(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	const next = tokens[index + 1];
	if (index + 3 > last || shape !== 'capitalised' || !next) return false;
	if (!names.articles.has(tokens[index - 1]?.word ?? '')) return false;
	if (isGivenName(next)) return names.organisations.has(`${word} ${next.word}`);
	return [names.organisations, names.thingsBefore, names.thingsInside].some(list => list.has(word));
}

/** St. John Paul II: who has a number is a pope or king, and no town. */
function isSaint(tokens: readonly Token[], index: number, last: number): boolean {
	return (
		saints.has(tokens[index]!.word) && index + 2 <= last && isSuffix(tokens[last]!) && isGivenName(tokens[index + 1]!)
	);
}

/** The MP for St Helier / Ann Lee. */
function isSaintsPlace(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	if (index + 3 > last || !isGivenName(tokens[index + 2]!) || !saints.has(tokens[index]!.word)) return false;
	const before = tokens[index - 1]?.word ?? '';
	return [names.of, names.ofFirm, names.placePrepositions].some(list => list.has(before));
}

/** An office or civility with a name behind it; but not the surname in Stephen King Jr. */
function isTitle(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word} = tokens[index]!;
	if (isRank(tokens[index]!) || (word === pairedTitle[1] && tokens[index - 1]?.word === pairedTitle[0]))
		return index < last;
	// “Ann de Saint Vidal”
	if (isFirstName(tokens, index, last) || saintsToo.has(word)) return false;
	if (!isCivility(tokens, index, names) && !names.roles.has(word)) return false;
	if (tokens.slice(index + 1, last + 1).every(isSuffix)) return false;
	const before = tokens[index - 1];
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
	const earlier = tokens[index - 2];
	return names.pureOffices.has(word) && index + 1 < last && earlier !== undefined && isNameWord(earlier);
}

/** Whether a word is a civility; but “MS Vidal”, which are initials. */
function isCivility(tokens: readonly Token[], index: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	const next = tokens[index + 1];
	const areInitials =
		initialsToo.has(word) && shape === 'capitals' && next?.shape === 'capitalised' && !isGivenName(next);
	return names.honorifics.has(word) && !areInitials;
}

function isFirstName(tokens: readonly Token[], index: number, last: number): boolean {
	const {word, shape, isOpening} = tokens[index]!;
	if (firstOfWomen.has(word) && index < last) return genderOfFirstName(foldName(tokens[index + 1]!.word)) === 'female';
	if (!firstNamesToo.has(word) && !firstOfTwo.has(word)) return false;
	const behind = tokens.slice(index + 1, last + 1).filter(token => !isSuffix(token));
	if (behind.length === 1) return firstNamesToo.has(word) && !(titlesOfGiven.has(word) && isGivenName(behind[0]!));
	return behind.length > 1 && shape === 'capitalised' && !isOpening && firstOfTwo.has(word);
}

/** Whether a capitalised word at the beginning of a run is no part of the name. */
function isOutside(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	const next = index < last ? tokens[index + 1] : undefined;
	if (token.shape === 'lower') return true;
	if (isFirstName(tokens, index, last)) return false;
	if (isCivility(tokens, index, names)) return next !== undefined || !isCommonGivenName(token);
	// “A R Vidal”
	if (token.word.length === 1 && next?.word.length === 1 && isNameWord(next)) return false;
	const isInitial =
		token.shape === 'initial' &&
		(next ? !names.openers.has(next.word) : names.honorifics.has(tokens[index - 1]?.word ?? ''));
	// “President To Vidal”
	const isFirst = !token.isOpening && isEasternSurname(token) && names.roles.has(tokens[index - 1]?.word ?? '');
	// “Mr Read”
	const isBehindCivility = !token.isOpening && pureCivilities.has(tokens[index - 1]?.word ?? '');
	if (names.openers.has(token.word) && !isInitial && !isFirst && !isBehindCivility)
		return !next || !isParticle(token.word) || token.isOpening;
	if (!next) return false;
	if (names.prefix.test(token.word)) return true;
	// “by Wednesday Ann Lee knew”, but Sunday Vidal
	if (names.calendar.has(token.word))
		return !isGivenName(token) || (!isCommonGivenName(token) && isGivenName(next) && index + 2 <= last);
	if (token.isOpening && isAdverb(token, names)) return true;
	// British-Iranian Ann Lee, but Saudi Arabia
	if (names.places.has(`${token.word} ${next.word}`)) return false;
	if (names.demonyms.has(token.word.slice(token.word.lastIndexOf('-') + 1))) {
		return !isGivenName(token) || isGivenName(next) || names.articles.has(tokens[index - 1]?.word ?? '');
	}

	return isPeople(tokens, index, last, names) || isBeforeFullName(tokens, index, last);
}

/** Afterward Ann Lee, Finalement Ann Lee; but Emily Lee, Clément Lee. */
function isAdverb(token: Token, {adverbs, adverbEnding}: NameData): boolean {
	return adverbs.has(token.word) || (adverbEnding.test(token.word) && !isGivenName(token));
}

function isFullNameBehind(tokens: readonly Token[], index: number, last: number): boolean {
	return index + 2 <= last && isGivenName(tokens[index + 1]!);
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
	if (index + 1 >= last || isName || !names.articles.has(tokens[index - 1]?.word ?? '')) return false;
	return names.demonymEnding.test(token.word);
}

/** A capitalised word that belongs to what stands before it: le ministre de l'Intérieur / Ann Lee, Rovers G / Ann Lee. */
function isGroup(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	if (token.shape !== 'capitalised' && token.shape !== 'capitals') return false;
	if (index + 1 >= last || !isGivenName(tokens[index + 1]!)) return false;
	if (names.organisations.has(token.word)) return true;
	const before = tokens[index - 1]?.word ?? '';
	const isOf = names.of.has(before) || names.articles.has(before) || names.weakParticles.has(before);
	const isOfThe = names.articles.has(before) && names.weakParticles.has(tokens[index - 2]?.word ?? '');
	if (isOf && (!isCommonGivenName(token) || names.places.has(token.word) || isOfThe)) return true;
	return !isGivenName(token) && (names.thingsAfter.has(token.word) || token.word.length === 1);
}
