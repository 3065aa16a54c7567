import {titleLinks, versus} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, tokenAt, wordAt} from './cue.ts';
import {isPlace} from './place-cues.ts';

/** What makes the name a part of a title, a case, a ship or a thing. */
export const partCues: readonly Cue[] = [
	{name: 'of a title', weight: -2.5, before: ({word}) => titleLinks.has(word), holds: isOfTitle},
	{name: 'last word of a thing', weight: -3, before: ({shape}) => shape === 'capitalised', holds: isEndOfThing},
	{name: 'party of a case', weight: -6, before: ({word}) => word === '.', holds: isPartyOfCase},
	{
		name: 'ship or inn',
		weight: -12,
		before: ({word, shape}, {shipTitles}) => shape === 'capitalised' && shipTitles.has(word),
		holds: (c, {definiteArticles, thingsBefore}) =>
			definiteArticles.has(wordAt(c, -2)) || (thingsBefore.has(wordAt(c, -2)) && definiteArticles.has(wordAt(c, -3))),
	},
	{name: 'place with a possessive', weight: -1.5, behind: ({word}, {genitives}) => genitives.has(word), holds: isPlace},
];

/** The Patience of Stone. */
function isOfTitle(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return !c.isLong && before?.shape === 'capitalised' && !names.roles.has(before.word);
}

/** Perth Sheriff Court, where the office was taken for one. */
function isEndOfThing(c: Candidate, names: NameData): boolean {
	return !c.isLong && tokenAt(c, -2)?.shape === 'capitalised' && names.thingsAfter.has(c.words[0]!.word);
}

/** Lee v. Ray. */
function isPartyOfCase(c: Candidate): boolean {
	return !c.isLong && wordAt(c, -2) === versus && tokenAt(c, -3)?.shape === 'capitalised';
}
