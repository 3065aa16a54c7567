import {itemAt} from '../../text/lists.ts';
import {saints} from '../languages/any-people.ts';
import {awards} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import {isOutside} from './outside.ts';
import {isTitle} from './titles.ts';
import type {Token} from './tokens.ts';
import {isCommonGivenName, isForeignParticle, isGivenName, isParticle, isSuffix} from './words.ts';

/**
 * The first token of the name in a run of capitalised words, once what is no part of it is left out; beyond `last` where
 * nothing remains.
 *
 *   The late Dr. Ann Lee      Deputy County Attorney Ann Lee      l'Italienne Ann Lee      Rovers G Ann Lee
 *   opener   civility                        office                 people                 group
 */
export function firstOfName(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = behindGroup(tokens, start, last, names);
	if (isSaint(tokens, start, last)) first++;
	for (let i = first; i <= last; i++) {
		if (i === first && (isInstitution(tokens, i, last, names) || isSaintsPlace(tokens, i, last, names)))
			first = ++i + 1;
		const isCut = i === first && isOutside(tokens, i, last, names);
		if (i === first && isFullNameBehind(tokens, i, last) && awards.has(tokens[i]!.word)) first = i + 1;
		if (i === first && isTold(tokens, i, last, names)) first = i + 1;
		const isCompound = i < last && names.compoundEnding.test(tokens[i]!.word);
		if (isCut || isCompound || isTitle(tokens, i, last, names) || isGroup(tokens, i, last, names)) first = i + 1;
	}

	return first > last ? first : withParticles(tokens, first, last, names);
}

/** Words between an office and the name of its group: de la, of the. */
const LINKS = 3;

/** Words of an office: chef du service des urgences. */
const OFFICE_WITHIN = 5;

/**
 * « l'attaquant de l'Olympique Vidal / Ann Lee », « le délégué CGT Alvéo / Ann Lee »: the first token of a full name behind the
 * group of an office; `start` where none is.
 */
function behindGroup(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	if (last - start < 2) return start;
	let first = last - 1;
	while (first > start && !isCommonGivenName(tokens[first]!)) first--;
	while (first > start + 1 && isCommonGivenName(tokens[first - 1]!)) first--;
	if (first === start || saints.has(tokens[first - 1]!.word) || names.thingsBefore.has(tokens[first - 1]!.word))
		return start;
	// « du lycée Jean-Moulin / Ann Lee »
	const isOfThing = names.thingsBefore.has(itemAt(tokens, start - 1)?.word ?? '');
	const end = isOfThing ? start - 2 : start - 1;
	let office = end;
	while (office > end - LINKS && isLink(itemAt(tokens, office)?.word ?? '', names)) office--;
	const isLinked = office < end;
	// « le pilote Ferrari / Ann Lee »
	const isListed = names.organisations.has(tokens[start]!.word);
	const isLed = isLinked || isListed || (tokens[start]!.shape === 'capitals' && first > start + 1);
	// « de l'Institut Pasteur / Ann Lee »
	const isThing = names.thingsInside.has(tokens[start]!.word) && first > start + 1;
	const isGroup = [tokens[start]!, tokens[first - 1]!].every(
		token =>
			!isGivenName(token) ||
			isThing ||
			names.places.has(token.word) ||
			(isLinked && token.word.includes('-')) ||
			(isOfThing && !isCommonGivenName(token)),
	);
	// « a déclaré à Ouest France / Ann Lee »
	const isTold = isLinked && names.personVerbs.has(itemAt(tokens, office)?.word ?? '');
	// « la directrice générale de l'ARS / Ann Lee »
	let title = office;
	while (
		title > office - OFFICE_WITHIN &&
		itemAt(tokens, title)?.shape === 'lower' &&
		!names.roles.has(tokens[title]!.word)
	)
		title--;
	const isOfOffice = names.roles.has(itemAt(tokens, title)?.word ?? '');
	return isLed && isGroup && (isTold || isOfOffice) ? first : start;
}

function isLink(word: string, {articles, of, ofFirm, weakParticles, placePrepositions}: NameData): boolean {
	return [articles, of, ofFirm, weakParticles, placePrepositions].some(list => list.has(word));
}

/** Particles before the run: van der Vidal, Mme de Vidal, le général de Vidal. */
function withParticles(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = start;
	for (let i = start - 1; i >= 0 && tokens[i]?.shape === 'lower' && isParticle(tokens[i]!.word); i--) {
		if (isForeignParticle(tokens[i]!.word)) first = i;
	}

	if (first < 2) return first;
	const [earlier, before] = [tokens[first - 2]!, tokens[first - 1]!];
	if (!names.weakParticles.has(before.word)) return first;
	const {word} = tokens[start]!;
	// “Monsieur le Président”
	if (names.places.has(word) || names.organisations.has(word) || names.roles.has(word)) return first;
	// Not "le maître de Vidal", which owns it.
	const isCivility = names.honorifics.has(earlier.word) && earlier.shape !== 'lower';
	const isOneWord = start === last || (start + 1 === last && isParticle(word));
	// Nor "directeur général de Vidal", which is at its head.
	const isNoble = names.nobility.has(earlier.word) && !names.roles.has(tokens[first - 3]?.word ?? '');
	const isAfterRank = isCivility || isNoble;
	return isAfterRank && isOneWord ? first - 1 : first;
}

/** Le porte-parole des Nations Unies / Ann Lee, de la Maison Blanche / Ann Lee: a group of two words before a full name. */
function isInstitution(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	const next = tokens[index + 1];
	if (index + 3 > last || shape !== 'capitalised' || !next) return false;
	const isListed = names.organisations.has(`${word} ${next.word}`);
	if (isListed || isGivenName(next)) return isListed;
	if (!names.articles.has(itemAt(tokens, index - 1)?.word ?? '')) return false;
	return [names.organisations, names.thingsBefore, names.thingsInside].some(list => list.has(word));
}

/** St. John Paul II: who has a number is a pope or king, and no town. */
function isSaint(tokens: readonly Token[], index: number, last: number): boolean {
	return (
		index + 2 <= last && isGivenName(tokens[index + 1]!) && saints.has(tokens[index]!.word) && isSuffix(tokens[last]!)
	);
}

/** The MP for St Helier / Ann Lee. */
function isSaintsPlace(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	if (index + 3 > last || !isGivenName(tokens[index + 2]!) || !saints.has(tokens[index]!.word)) return false;
	const before = itemAt(tokens, index - 1)?.word ?? '';
	return [names.of, names.ofFirm, names.placePrepositions].some(list => list.has(before));
}

/** Words between a verb and the letters of whom somebody told. */
const TOLD_WITHIN = 5;

/** « raconte à RTL / Josiane », « témoigne auprès de l'AFP / Nawel »: whom somebody told, before who does. */
function isTold(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const {word, shape} = tokens[index]!;
	if (index + 1 !== last || shape !== 'capitals' || !names.organisations.has(word)) return false;
	for (let at = index - 1; at >= Math.max(0, index - TOLD_WITHIN) && tokens[at]!.shape === 'lower'; at--)
		if (names.personVerbs.has(tokens[at]!.word)) return at < index - 1;
	return false;
}

/** A capitalised word that belongs to what stands before it: le ministre de l'Intérieur / Ann Lee, Rovers G / Ann Lee. */
function isGroup(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	if (index + 1 >= last || !isGivenName(tokens[index + 1]!)) return false;
	if (isPlaceOfWords(token, names)) return true;
	if (token.shape !== 'capitalised' && token.shape !== 'capitals') return false;
	if (names.organisations.has(token.word)) return true;
	const before = itemAt(tokens, index - 1)?.word ?? '';
	const isOf = names.of.has(before) || names.articles.has(before);
	const isOfThe = names.articles.has(before) && names.weakParticles.has(itemAt(tokens, index - 2)?.word ?? '');
	if (isOf && (!isCommonGivenName(token) || names.places.has(token.word) || isOfThe)) return true;
	return !isGivenName(token) && (names.thingsAfter.has(token.word) || token.word.length === 1);
}

/** « la région Hauts-de-France / Ann Lee »: small words between hyphens, as only places have them. */
function isPlaceOfWords(token: Token, {of, articles, conjunctions}: NameData): boolean {
	const inner = isCommonGivenName(token) ? [] : token.word.split('-').slice(1);
	return inner.some(word => of.has(word) || articles.has(word) || conjunctions.has(word) || /^d['’]/.test(word));
}

function isFullNameBehind(tokens: readonly Token[], index: number, last: number): boolean {
	return index + 2 <= last && isGivenName(tokens[index + 1]!);
}
