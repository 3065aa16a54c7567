import {itemAt} from '../../text/lists.ts';
import {saints} from '../languages/any-people.ts';
import {quarters} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Token} from './tokens.ts';
import {areLetters, isCommonGivenName, isGivenName, isRank} from './words.ts';

/** Words between an office and the name of its group: de la, of the. */
const LINKS = 3;
/** Words of an office: chef du service des urgences. */
const OFFICE_WITHIN = 5;
/** Words between a verb and the group that somebody told. */
const TOLD_WITHIN = 5;

/**
 * The first token of a name in a run of capitalised words, behind the group of an office or the one that somebody told; `start`
 * where none is.
 *
 *   l'attaquant de l'Olympique Vidal / Ann Lee      le délégué CGT Alvéo / Ann Lee      raconte à RTL / Ann
 */
export function behindGroup(tokens: readonly Token[], start: number, last: number, names: NameData): number {
	const {word, shape} = tokens[start]!;
	const isAcronym = shape === 'capitals';
	if (!isAcronym && last - start < 2) return start;
	const isListed = names.organisations.has(word);
	if (last - start < 2) return isListed && isTold(tokens, start, names) ? last : start;
	// « le maire LR / Ann Lee », unlike JD Vidal
	const isLetters = areLetters(tokens[start]!) && names.roles.has(itemAt(tokens, start - 1)?.word ?? '');
	const first = startOfFullName(tokens, start, last, isListed || isLetters, names);
	if (first === start) return start;
	// « du lycée Jean-Moulin / Ann Lee »
	const isOfThing = names.thingsBefore.has(itemAt(tokens, start - 1)?.word ?? '');
	const end = isOfThing ? start - 2 : start - 1;
	let office = end;
	while (office > end - LINKS && isLink(itemAt(tokens, office)?.word ?? '', names)) office--;
	const isLinked = office < end;
	// « le pilote Ferrari / Ann Lee »
	if (!isLinked && !isListed && !(isAcronym && (first > start + 1 || isLetters))) return start;
	// « de l'Institut Pasteur / Ann Lee »
	const isInstitute = names.thingsInside.has(word) && first > start + 1;
	const isGroup = [tokens[start]!, tokens[first - 1]!].every(
		token =>
			!isGivenName(token) ||
			isInstitute ||
			names.places.has(token.word) ||
			// “the MP for Elm North / Ann Lee”
			(isLinked && (token.word.includes('-') || quarters.has(token.word))) ||
			(isOfThing && !isCommonGivenName(token)),
	);
	return isGroup && (endsOffice(tokens, office, names) || isTold(tokens, start, names)) ? first : start;
}

/** The first of the first names that the last full name of a run begins with; `start` where a saint or a thing has it. */
function startOfFullName(
	tokens: readonly Token[],
	start: number,
	last: number,
	isGroup: boolean,
	names: NameData,
): number {
	const {thingsBefore} = names;
	let first = last - 1;
	while (first > start && !isCommonGivenName(tokens[first]!)) first--;
	// « le ministre de l'Intérieur / Zafy Rakoto »: a group of one word that is known, and two words that no list has.
	const isPlain = (token: Token) => token.shape === 'capitalised' && !isThing(token, names);
	if (first === start && last === start + 2 && isGroup)
		return tokens.slice(start + 1, last + 1).every(isPlain) ? start + 1 : start;
	while (first > start + 1 && isCommonGivenName(tokens[first - 1]!) && !quarters.has(tokens[first - 1]!.word)) first--;
	const before = itemAt(tokens, first - 1)?.word ?? '';
	return saints.has(before) || thingsBefore.has(before) ? start : first;
}

function isThing(
	{word}: Token,
	{places, organisations, thingsBefore, thingsAfter, thingsInside, demonyms}: NameData,
): boolean {
	return [places, organisations, thingsBefore, thingsAfter, thingsInside, demonyms].some(list => list.has(word));
}

function isLink(word: string, {articles, of, ofFirm, weakParticles, placePrepositions}: NameData): boolean {
	return [articles, of, ofFirm, weakParticles, placePrepositions].some(list => list.has(word));
}

/** « la directrice générale »: whether an office ends at a token, with what it is about behind it. */
function endsOffice(tokens: readonly Token[], end: number, {roles}: NameData): boolean {
	let at = end;
	while (at > end - OFFICE_WITHIN && itemAt(tokens, at)?.shape === 'lower' && !roles.has(tokens[at]!.word)) at--;
	const office = itemAt(tokens, at);
	return office !== undefined && (roles.has(office.word) || isRank(office));
}

/** « raconte à RTL », « témoigne auprès de l'AFP », « a déclaré à Ouest France »: whether somebody told it to the group at a token. */
function isTold(tokens: readonly Token[], group: number, {personVerbs}: NameData): boolean {
	for (let at = group - 1; at >= Math.max(0, group - TOLD_WITHIN) && tokens[at]!.shape === 'lower'; at--)
		if (personVerbs.has(tokens[at]!.word)) return at < group - 1;
	return false;
}
