import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {type Cue, isMarkAt, tokenAt, wordAt} from './name-cue.ts';
import {isParticle, isRank} from './name-words.ts';

/** What stands around the name and says who somebody is: civility, office, trade, kin, origin, age. */
export const officeCues: readonly Cue[] = [
	{name: 'civility', weight: 5, holds: (c, names) => names.honorifics.has(wordAt(c, -1))},
	{name: 'office', weight: 3, holds: (c, names) => names.roles.has(wordAt(c, -1))},
	{
		name: 'office before more',
		weight: 1,
		holds: (c, names) => c.isLong && !c.isGiven && names.roles.has(wordAt(c, -1)),
	},
	{name: 'party before', weight: 1, holds: (c, names) => hasParty(c, names)},
	{name: 'rank', weight: 3, holds: c => tokenAt(c, -1) !== undefined && isRank(tokenAt(c, -1)!)},
	{name: 'people of a place', weight: 2, holds: hasPeopleBefore},
	{
		name: 'rank and particle',
		weight: 3,
		holds: (c, names) => isParticle(c.words[0]!.word) && names.nobility.has(wordAt(c, -1)),
	},
	{name: 'office and adjective', weight: 2, holds: hasOfficeBeforeAdjective},
	{name: 'office of a group', weight: 1.2, holds: (c, names) => c.isGiven && hasOffice(c, -2, -7, names)},
	{name: 'office and comma', weight: 1.5, holds: (c, names) => wordAt(c, -1) === ',' && hasOffice(c, -2, -9, names)},
	{
		name: 'office right before the comma',
		weight: 1,
		holds: (c, names) => wordAt(c, -1) === ',' && names.roles.has(wordAt(c, -2)),
	},
	{
		name: 'office by its ending right before the comma',
		weight: 1.5,
		holds: (c, names) => wordAt(c, -1) === ',' && names.articles.has(wordAt(c, -3)) && isOfficeByEnding(c, -2, names),
	},
	{name: 'office by its ending', weight: 1, holds: (c, names) => isOfficeByEnding(c, -1, names)},
	{
		name: 'office by its ending behind',
		weight: 2.6,
		holds: (c, names) => wordAt(c, 1) === ',' && names.articles.has(wordAt(c, 2)) && isOfficeByEnding(c, 3, names),
	},
	{name: 'office behind', weight: 3, holds: hasOfficeBehind},
	{name: 'age', weight: 4, holds: hasAge},
];

/** Ann Lee, a baker; not “lycée Ann Lee, with the baker”. */
function hasOfficeBehind(c: Candidate, names: NameData): boolean {
	const isApposition = !names.personPrepositions.has(wordAt(c, 2)) && !names.placePrepositions.has(wordAt(c, 2));
	return wordAt(c, 1) === ',' && isApposition && hasOffice(c, 2, 7, names);
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
function hasParty(c: Candidate, names: NameData): boolean {
	return c.isLong && c.isGiven && tokenAt(c, -1)?.shape === 'capitals' && names.articles.has(wordAt(c, -2));
}

/** L'Estonienne Ann Lee, the Dutchman Ann Lee. */
function hasPeopleBefore(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -1);
	if (before?.shape !== 'capitalised') return false;
	const isUnlisted = names.demonymEnding.test(before.word) && names.articles.has(wordAt(c, -2));
	return names.demonyms.has(before.word) || isUnlisted;
}

function hasOfficeBeforeAdjective(c: Candidate, names: NameData): boolean {
	const isAdjective = tokenAt(c, -1)?.shape === 'lower' && !names.openers.has(wordAt(c, -1));
	return isAdjective && names.roles.has(wordAt(c, -2));
}

/** La serveuse, the violist: a noun of six letters or more that no list has, but whose ending makes people. */
function isOfficeByEnding(c: Candidate, distance: number, names: NameData): boolean {
	const token = tokenAt(c, distance);
	const isLongEnough = token?.shape === 'lower' && token.word.length > 5;
	return isLongEnough && names.roleEnding.test(token.word) && !names.roles.has(token.word);
}

function hasAge(c: Candidate, names: NameData): boolean {
	if (!isMarkAt(c, 1, `,(`)) return false;
	// In words only as an aside of its own: “Soizic, neuf ans, a souri”.
	if (tokenAt(c, 2)?.shape === 'lower') return names.ageWords.has(wordAt(c, 3)) && isMarkAt(c, 4, `,)`);
	if (tokenAt(c, 2)?.shape !== 'number') return false;
	return names.ageWords.has(wordAt(c, 3)) || isMarkAt(c, 3, `,).`);
}
