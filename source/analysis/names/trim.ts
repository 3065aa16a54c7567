import {itemAt} from '../../text/lists.ts';
import {saints} from '../languages/any-people.ts';
import {awards} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import {behindGroup} from './behind-group.ts';
import {isOutside} from './outside.ts';
import {isTitle} from './titles.ts';
import type {Token} from './tokens.ts';
import {isCommonGivenName, isForeignParticle, isGivenName, isParticle, isParticleAt, isSuffix} from './words.ts';

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
		const isCompound = i < last && names.compoundEnding.test(tokens[i]!.word);
		if (isCut || isCompound || isTitle(tokens, i, last, names) || isGroup(tokens, i, last, names)) first = i + 1;
	}

	return first > last ? first : withParticles(tokens, first, last, names);
}

/** Particles before the run: van der Vidal, Mme de Vidal, le général de Vidal. */
function withParticles(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	let first = start;
	for (let i = start - 1; i >= 0 && tokens[i]?.shape === 'lower' && isParticleAt(tokens[i]!); i--) {
		if (isForeignParticle(tokens[i]!.word)) first = i;
	}

	if (first < 2) return first;
	const [earlier, before] = [tokens[first - 2]!, tokens[first - 1]!];
	if (!names.weakParticles.has(before.word)) return first;
	const {word} = tokens[start]!;
	const isOneWord = start === last || (start + 1 === last && isParticle(word));
	if (!isOneWord) return first;
	// “Monsieur le Président”
	if (names.places.has(word) || names.organisations.has(word) || names.roles.has(word)) return first;
	// Not "le maître de Vidal", which owns it.
	const isCivility = names.honorifics.has(earlier.word) && earlier.shape !== 'lower';
	// Nor "directeur général de Vidal", which is at its head.
	const isNoble = names.nobility.has(earlier.word) && !names.roles.has(tokens[first - 3]?.word ?? '');
	const isAfterRank = isCivility || isNoble;
	return isAfterRank ? first - 1 : first;
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

/** A capitalised word that belongs to what stands before it: le ministre de l'Intérieur / Ann Lee, Rovers G / Ann Lee. */
function isGroup(tokens: readonly Token[], index: number, last: number, names: NameData): boolean {
	const token = tokens[index]!;
	if (index + 1 >= last || !isGivenName(tokens[index + 1]!)) return false;
	if (isPlaceOfWords(token, names)) return true;
	if (token.shape !== 'capitalised' && token.shape !== 'capitals') return false;
	if (names.organisations.has(token.word)) return true;
	const {word: before, shape} = itemAt(tokens, index - 1) ?? {word: '', shape: 'mark'};
	// « la présidente du PS Paris / Ann Lee »
	if (shape === 'capitals' && names.places.has(token.word) && names.of.has(itemAt(tokens, index - 2)?.word ?? ''))
		return true;
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
