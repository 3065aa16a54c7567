import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, isMarkAt, tokenAt, type Word, wordAt} from './cue.ts';
import {isCommonGivenName, isParticle, isRank} from './words.ts';

/** What stands around the name and says who somebody is: civility, office, trade, kin, origin, age. */
export const officeCues: readonly Cue[] = [
	{name: 'civility', weight: 5, before: ({word}, names) => names.honorifics.has(word)},
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
		holds: (c, names) => hasOffice(c, -2, wordAt(c, -2) === ')' ? -13 : -9, names),
	},
	{
		name: 'office right before the comma',
		weight: 1,
		before: isComma,
		holds: (c, names) => names.roles.has(wordAt(c, -2)),
	},
	{
		name: 'age and comma',
		weight: 3,
		before: isComma,
		holds: isBehindAge,
	},
	{
		name: 'young before',
		weight: 2.5,
		before: ({word, shape}, {ages, roles}) => shape === 'lower' && ages.younger.has(word) && !roles.has(word),
		holds: c => c.isLong || c.isGiven,
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
	{
		name: 'age before',
		weight: 3.5,
		before: ({word}, {ageEnding}) => ageEnding.test(word),
		// Not “the 22-year-old Paraguayan”.
		holds: (c, names) => c.isLong || !names.articles.has(wordAt(c, -2)),
	},
	{name: 'relative of somebody', weight: 4, before: ({word}, {of}) => of.has(word), holds: isOfRelative},
	{
		name: 'owner of a relative',
		weight: 4,
		behind: ({word}) => /^['’]s$/u.test(word),
		holds: (c, {kin}) => kin.has(wordAt(c, 2)),
	},
	{name: 'birth or age in an apposition', weight: 3.5, behind: isComma, holds: hasOriginBehind},
	{name: 'age', weight: 4, behind: ({word}) => word === ',' || word === '(', holds: hasAge},
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

/** Ann Lee, a London-born painter; Ann Lee, the 24-year-old wing attack. */
function hasOriginBehind(c: Candidate, {articles, ageEnding}: NameData): boolean {
	if (!articles.has(wordAt(c, 2))) return false;
	for (let distance = 3; distance < 8 && !isMarkAt(c, distance, ',.;:'); distance++)
		if (ageEnding.test(wordAt(c, distance))) return true;
	return false;
}

/**
 * La mère de Lee, the brother of Lee; not “une fille de Redford” nor “les frères de Redford”, and never whoever is the
 * younger of two: “la fille de Redford”, “a son of Redford”, as towns call their own.
 */
function isOfRelative(
	c: Candidate,
	{articles, indefiniteArticles, pluralArticles, contractions, kin, ages}: NameData,
): boolean {
	const [article, relative] = [wordAt(c, -3), wordAt(c, -2)];
	const isOne = articles.has(article) && !indefiniteArticles.has(article) && !pluralArticles.has(article);
	return isOne && kin.has(relative) && !ages.younger.has(relative) && !contractions.has(wordAt(c, -1));
}

/** Whether an office stands between two distances, the same clause reaching to the name. */
export function hasOffice(c: Candidate, from: number, to: number, names: NameData): boolean {
	const step = Math.sign(to - from);
	for (let distance = from; distance !== to; distance += step) {
		const word = wordAt(c, distance);
		if (word === '' || (word.length === 1 && '.;:!?»”,'.includes(word)) || names.conjunctions.has(word)) return false;
		if (names.roles.has(word)) return true;
	}

	return false;
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
	return names.demonyms.has(wordAt(c, -1)) || names.articles.has(wordAt(c, -2));
}

/** La serveuse, the violist: a noun of six letters or more that no list has, but whose ending makes people. */
function isOfficeByEnding({word, shape}: Word, names: NameData): boolean {
	return shape === 'lower' && word.length > 5 && names.roleEnding.test(word) && !names.roles.has(word);
}

/** Un garçon de 11 ans, Ann; a girl of 12, Ann. */
function isBehindAge(c: Candidate, {ageWords, of, persons, roles}: NameData): boolean {
	const number = ageWords.has(wordAt(c, -2)) ? -3 : -2;
	const noun = wordAt(c, number - 2);
	return (
		tokenAt(c, number)?.shape === 'number' && of.has(wordAt(c, number - 1)) && (persons.has(noun) || roles.has(noun))
	);
}

function isOfficeAt(c: Candidate, distance: number, names: NameData): boolean {
	const token = tokenAt(c, distance);
	return token !== undefined && isOfficeByEnding(token, names);
}

function hasAge(c: Candidate, names: NameData): boolean {
	// In words only as an aside of its own: “Soizic, neuf ans, a souri”.
	if (tokenAt(c, 2)?.shape === 'lower')
		return isAboutAge(c, names) || (names.ageWords.has(wordAt(c, 3)) && isMarkAt(c, 4, `,)`));
	if (tokenAt(c, 2)?.shape !== 'number') return false;
	return names.ageWords.has(wordAt(c, 3)) || isMarkAt(c, 3, `,).`);
}

/** “Ann, tout juste 19 ans,”, “Ann, barely 19 years old”: what says how near an age is, in one word or two. */
function isAboutAge(c: Candidate, names: NameData): boolean {
	const number = tokenAt(c, 3)?.shape === 'number' ? 3 : 4;
	if (tokenAt(c, number)?.shape !== 'number' || !names.ageWords.has(wordAt(c, number + 1))) return false;
	return names.nearAge.has(number === 3 ? wordAt(c, 2) : `${wordAt(c, 2)} ${wordAt(c, 3)}`);
}
