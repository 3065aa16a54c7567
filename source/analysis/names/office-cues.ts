import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, tokenAt, type Word, wordAt} from './cue.ts';
import {hasOffice, isOfficeAt, isOfficeByEnding} from './offices.ts';
import {isCommonGivenName, isParticle, isRank} from './words.ts';

/** What stands around the name and says who somebody is: civility, office, trade, party, people. */
export const officeCues: readonly Cue[] = [
	{name: 'civility', weight: 5, before: ({word}, names) => names.honorifics.has(word)},
	{
		name: 'civility and capitals',
		weight: 2.5,
		before: ({word}, names) => names.honorifics.has(word),
		holds: c => !c.isLong && c.words[0]!.shape === 'capitals' && c.words[0]!.word.length > 4,
	},
	{name: 'office', weight: 3, before: isOffice},
	{name: 'office before more', weight: 1, before: isOffice, holds: c => c.isLong && !c.isGiven},
	{
		name: 'office of state and the name of a firm',
		weight: 3.5,
		before: ({word}, {honorifics, officesOfState}) => officesOfState.has(word) || honorifics.has(word),
		holds: (c, names) => !c.isLong && names.organisations.has(c.words[0]!.word),
	},
	{
		name: 'office in a capital and a first name that is a place',
		weight: 3,
		before: ({word, shape}, {roles}) => shape === 'capitalised' && roles.has(word),
		holds: (c, {places}) => !c.isLong && isCommonGivenName(c.words[0]!) && places.has(c.words[0]!.word),
	},
	{
		name: 'office of state in a capital before one word',
		weight: 1.5,
		before: ({word, shape}, {officesOfState}) => shape === 'capitalised' && officesOfState.has(word),
		holds: isNoThing,
	},
	{name: 'party before', weight: 1, before: ({shape}) => shape === 'capitals', holds: isOfParty},
	{
		name: 'trade of those who go by one name',
		weight: 1.5,
		before: ({word}, {oneNameRoles}) => oneNameRoles.has(word),
		holds: c => c.words.length === 1 && !c.isGiven,
	},
	{name: 'rank', weight: 3, before: isRank},
	{name: 'people of a place', weight: 2, before: isPeople, holds: arePeopleSure},
	{
		name: 'rank and particle',
		weight: 3,
		before: ({word}, names) => names.nobility.has(word),
		holds: c => isParticle(c.words[0]!.word),
	},
	{
		name: 'office and adjective',
		weight: 2,
		before: ({word, shape}, names) => shape === 'lower' && !names.openers.has(word),
		holds: (c, names) =>
			names.roles.has(wordAt(c, -2)) ||
			(c.isLong && names.placePrepositions.has(wordAt(c, -2)) && names.roles.has(wordAt(c, -3))),
	},
	{name: 'office of a group', weight: 1.2, holds: (c, names) => c.isGiven && hasOffice(c, -2, -7, names)},
	{
		name: 'office and comma',
		weight: 1.5,
		before: isComma,
		holds: (c, names) => hasOffice(c, -2, wordAt(c, -2) === ')' ? -13 : -11, names),
	},
	{
		name: 'office right before the comma',
		weight: 1,
		before: isComma,
		holds: (c, names) => names.roles.has(wordAt(c, -2)),
	},
	{
		name: 'office and name between commas',
		weight: 1,
		before: isComma,
		holds: (c, names) => names.articles.has(wordAt(c, -3)) && names.roles.has(wordAt(c, -2)) && wordAt(c, 1) === ',',
	},
	{
		name: 'office by its ending right before the comma',
		weight: 1.5,
		before: isComma,
		holds: (c, names) => names.articles.has(wordAt(c, -3)) && isOfficeAt(c, -2, names),
	},
	{name: 'office by its ending', weight: 1, before: isOfficeByEnding},
	{
		name: 'office by its ending behind',
		weight: 2.6,
		behind: isComma,
		holds: (c, names) => names.articles.has(wordAt(c, 2)) && isOfficeAt(c, 3, names),
	},
	{
		name: 'office by its ending right behind',
		weight: 2.6,
		behind: isComma,
		holds: (c, names) => c.isGiven && (names.titlesBehind.has(wordAt(c, 2)) || isOfficeAt(c, 2, names)),
	},
	{name: 'office behind', weight: 3, behind: isComma, holds: hasOfficeBehind},
];

/** “President Vidal”, as titles are written; not “Justice Department”, nor what is an office of “Justice Statistics”. */
function isNoThing(c: Candidate, {places, organisations, thingsAfter, thingsInside, roles, of}: NameData): boolean {
	const {word, shape} = c.words[0]!;
	const lists = [places, organisations, thingsAfter, thingsInside, roles];
	const isAlone = c.words.length === 1 && shape === 'capitalised' && tokenAt(c, 1)?.shape !== 'capitalised';
	return isAlone && lists.every(list => !list.has(word)) && !of.has(wordAt(c, -2));
}

function isOffice({word}: Word, {roles}: NameData): boolean {
	return roles.has(word);
}

/** Ann Lee, a baker; not “lycée Ann Lee, with the baker”. */
function hasOfficeBehind(c: Candidate, names: NameData): boolean {
	const isApposition = !names.personPrepositions.has(wordAt(c, 2)) && !names.placePrepositions.has(wordAt(c, 2));
	return isApposition && hasOffice(c, 2, 7, names);
}

/** L'UDC Ann Lee: a group by its letters, with an article. */
function isOfParty(c: Candidate, names: NameData): boolean {
	return c.isLong && c.isGiven && names.articles.has(wordAt(c, -2));
}

/** L'Estonienne Ann Lee, the Dutchman Ann Lee. */
function isPeople({word, shape}: Word, names: NameData): boolean {
	return shape === 'capitalised' && (names.demonyms.has(word) || names.demonymEnding.test(word));
}

/** Those that no list has need an article. */
function arePeopleSure(c: Candidate, names: NameData): boolean {
	// “British Steel”
	if (!c.isLong && names.thingsAfter.has(c.words[0]!.word)) return false;
	return names.demonyms.has(wordAt(c, -1)) || names.articles.has(wordAt(c, -2));
}
