import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, isFullName, isMarkAt, tokenAt, wordAt} from './cue.ts';
import {SURE_OPENING_MARKS} from './marks.ts';
import {isFieldOfMinistry} from './ministry-fields.ts';
import {isAnimal, isNamedAfterOffice, isThingNamed} from './named-things.ts';
import {hasOffice} from './offices.ts';
import {isInTerm, isOpeningMark, isQuoted} from './quoted-names.ts';
import {isCommonGivenName, isGivenName, isParticle} from './words.ts';

/** Nouns beside the name that make it a thing, a place, a family or an animal. */
export const thingCues: readonly Cue[] = [
	{
		name: 'thing before',
		weight: -5,
		before: ({word}, names) => names.thingsBefore.has(word),
		holds: (c, names) => !isBehindField(c, names) && !isAtItsHead(c, names) && !isOnPremises(c, names),
	},
	{
		name: 'named after somebody',
		weight: -3,
		before: ({word}, names) => names.thingsBefore.has(word),
		holds: (c, names) => !isBehindField(c, names) && (!c.isLong || names.namedAfter.has(wordAt(c, -1))),
	},
	{
		name: 'named after an office',
		weight: -14,
		before: ({word}, names) => names.roles.has(word) || names.honorifics.has(word),
		holds: (c, names) => isNamedAfterOffice(c, names) && !isBehindThing(c, names),
	},
	{
		name: 'family',
		weight: -8,
		before: ({word}, {families}) => families.has(word),
		holds: (c, names) => !c.isLong && !names.conjunctions.has(wordAt(c, 1)) && !isOneOfSeveral(c),
	},
	{
		name: 'part of a thing',
		weight: -3,
		before: ({word}, {of, weakParticles}) => of.has(word) && !weakParticles.has(word),
		holds: (c, {thingsAfter}) => !c.isLong && tokenAt(c, -2)?.shape === 'capitalised' && thingsAfter.has(wordAt(c, -2)),
	},
	{name: 'animal', weight: -5, holds: isAnimal},
	{
		name: 'thing that is given a name',
		weight: -7,
		before: ({word}, {namings}) => namings.has(word),
		holds: isThingNamed,
	},
	{
		name: 'thing and adjective before',
		weight: -2,
		before: ({word, shape}, {openers, roles, namings}) =>
			shape === 'lower' && !openers.has(word) && !roles.has(word) && !namings.has(word),
		holds: (c, names) => names.thingsBefore.has(wordAt(c, -2)) && !isBehindThing(c, names),
	},
	{
		name: 'thing named after somebody and adjective before',
		weight: -3,
		before: ({word, shape}, {openers, roles, namings}) =>
			shape === 'lower' && ![openers, roles, namings].some(list => list.has(word)),
		holds: (c, names) => c.isLong && names.namedAfter.has(wordAt(c, -2)) && !isBehindThing(c, names),
	},
	{
		name: 'things of a brand before',
		weight: -3,
		before: ({word, shape}, names) => shape === 'lower' && word.length > 4 && areThings(word, names),
		holds: (c, {pluralArticles}) => !c.isLong && pluralArticles.has(wordAt(c, -2)),
	},
	{
		name: 'thing of',
		weight: -2.5,
		before: ({word}, {of}) => of.has(word),
		holds: (c, names) => isOfThing(c, names) && !isFullName(c),
	},
	{
		name: 'thing of a kind before',
		weight: -4,
		before: ({word, shape}, names) => shape === 'lower' && !names.roles.has(word),
		holds: isBehindThingOfKind,
	},
	{name: 'whole quotation', weight: -1.5, before: isOpeningMark, holds: isQuoted},
	{name: 'word of a term', weight: -3.5, before: word => word.word === "'" || isOpeningMark(word), holds: isInTerm},
	{name: 'thing behind', weight: -3, behind: isComma, holds: isThingBehind},
	{
		name: 'place preposition and thing behind',
		weight: -2,
		behind: isComma,
		holds: (c, names) => names.placePrepositions.has(wordAt(c, -1)) && isThingBehind(c, names),
	},
	{
		name: 'field of a ministry',
		weight: -5,
		holds: (c, names) => !(c.isLong && c.isGiven) && isFieldOfMinistry(c, names),
	},
	{
		name: 'goes on as a thing',
		weight: -4,
		behind: ({word, shape}, names) => shape === 'capitalised' && names.thingsInside.has(word),
		holds: c => !tokenAt(c, 1)!.isOpening,
	},
];

/** « le président de la région Ann Lee », “the head of the bank Ann Lee”: an office of a thing that nobody's name is given to. */
function isAtItsHead(c: Candidate, names: NameData): boolean {
	const isNamedSo = names.namedAfter.has(wordAt(c, -1));
	return !isNamedSo && isFullName(c) && isCommonGivenName(c.words[0]!) && hasOffice(c, -2, -5, names);
}

/** « Dans sa cave Ann Lee attend », but “la pharmacie Ann Lee ferme”. */
function isOnPremises(c: Candidate, {premises, definiteArticles, placePrepositions}: NameData): boolean {
	if (!isFullName(c) || !premises.has(wordAt(c, -1))) return false;
	return (
		!definiteArticles.has(wordAt(c, -2)) || placePrepositions.has(wordAt(c, -3)) || tokenAt(c, -3)?.isOpening === true
	);
}

/** « l'entraîneur du Stade rennais Ann Lee », « de l'Institut Pasteur Ann Lee »: an office of a thing of two words, in a capital. */
function isBehindThing(c: Candidate, names: NameData): boolean {
	const isOfTwo = isFullName(c) && tokenAt(c, -2)?.shape === 'capitalised' && isCommonGivenName(c.words[0]!);
	return isOfTwo && hasOffice(c, -3, -6, names);
}

/** Les meubles Vidal; not les députés Vidal et Roy, les autres Vidal. */
function areThings(word: string, {roles, honorifics, openers, kin, persons, families}: NameData): boolean {
	const one = word.slice(0, -1);
	return (
		word.endsWith('s') &&
		[roles, honorifics, openers, kin, persons, families].every(list => !list.has(word) && !list.has(one))
	);
}

/** Les enfants Tom, Ann et Eva; not « la famille Martin, ruinée ». */
function isOneOfSeveral(c: Candidate): boolean {
	const next = tokenAt(c, 2);
	return c.isGiven && wordAt(c, 1) === ',' && next !== undefined && isGivenName(next);
}

/** L'animateur de radio Ann Lee: without an article the noun is the field of an office; “le patron du bar Ann Lee” has one. */
function isBehindField(c: Candidate, names: NameData): boolean {
	return isFullName(c) && names.ofKind.has(wordAt(c, -2)) && hasOffice(c, -3, -6, names);
}

/** Le bureau d'études Vidal, une agence de presse Vidal; not “le chef du groupe de travail Ann Lee”. */
function isBehindThingOfKind(c: Candidate, names: NameData): boolean {
	return names.ofKind.has(wordAt(c, -2)) && names.thingsBefore.has(wordAt(c, -3)) && !hasOffice(c, -4, -7, names);
}

/** Château de Vidal, ville du Havre: the noun stands before "de" and perhaps its article. */
function isOfThing(c: Candidate, names: NameData): boolean {
	return names.thingsBefore.has(isParticle(wordAt(c, -2)) ? wordAt(c, -3) : wordAt(c, -2));
}

/** “According to Ann Lee, the plan”, « De l'aveu d'Ann Lee, le plan »: behind two to four words that open a sentence. */
function isBehindOpener(c: Candidate, {placePrepositions}: NameData): boolean {
	// « Il descend à Ann Lee, la station »
	const distances = placePrepositions.has(wordAt(c, -1)) ? [-2] : [-2, -3, -4];
	return distances.some(distance => tokenAt(c, distance)?.isOpening === true);
}

/** Ford, the carmaker; not « Ann, le train arrive », nor “selon Ann Vidal, le train arrive”. */
function isThingBehind(c: Candidate, names: NameData): boolean {
	const isNoun = names.articles.has(wordAt(c, 2)) && !names.contractions.has(wordAt(c, 2));
	const isLed =
		names.personPrepositions.has(wordAt(c, -1)) || (isCommonGivenName(c.words[0]!) && isBehindOpener(c, names));
	if (!isNoun || isMarkAt(c, -1, SURE_OPENING_MARKS) || (isFullName(c) && isLed)) return false;
	return [wordAt(c, 3), wordAt(c, 4)].some(word => names.thingsBefore.has(word)) && !hasOffice(c, 2, 7, names);
}
