import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, isMarkAt, tokenAt, wordAt} from './cue.ts';

/** What stands around the name and says how old somebody is, or where they were born. */
export const ageCues: readonly Cue[] = [
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
		name: 'age before',
		weight: 3.5,
		before: ({word}, {ageEnding}) => ageEnding.test(word),
		// Not “the 22-year-old Paraguayan”.
		holds: (c, names) => c.isLong || !names.articles.has(wordAt(c, -2)),
	},
	{name: 'birth or age in an apposition', weight: 3.5, behind: isComma, holds: hasOriginBehind},
	{name: 'age', weight: 4, behind: ({word}) => word === ',' || word === '(', holds: hasAge},
];

/** Un garçon de 11 ans, Ann; a girl of 12, Ann. */
function isBehindAge(c: Candidate, {ageWords, of, persons, roles}: NameData): boolean {
	const number = ageWords.has(wordAt(c, -2)) ? -3 : -2;
	const noun = wordAt(c, number - 2);
	return (
		tokenAt(c, number)?.shape === 'number' && of.has(wordAt(c, number - 1)) && (persons.has(noun) || roles.has(noun))
	);
}

/** Ann Lee, a London-born painter; Ann Lee, the 24-year-old wing attack. */
function hasOriginBehind(c: Candidate, {articles, ageEnding}: NameData): boolean {
	if (!articles.has(wordAt(c, 2))) return false;
	for (let distance = 3; distance < 8 && !isMarkAt(c, distance, ',.;:'); distance++)
		if (ageEnding.test(wordAt(c, distance))) return true;
	return false;
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
