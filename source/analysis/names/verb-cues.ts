import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, isFullName, isMarkAt, tokenAt, type Word, wordAt} from './cue.ts';
import {CLOSING_MARKS} from './marks.ts';

/** What a person does, beside the name: verbs, deeds, pronouns. */
export const verbCues: readonly Cue[] = [
	{
		name: 'contraction',
		weight: -12,
		behind: ({word}, {verbClitics}) => /^['’]./u.test(word) && verbClitics.has(word.slice(1)),
	},
	{
		name: 'deed of somebody',
		weight: 2,
		before: ({word}, {ofKind}) => ofKind.has(word),
		holds: (c, {deeds}) => c.isLong && deeds.has(wordAt(c, -2)),
	},
	{
		name: 'as an office',
		weight: 2.5,
		behind: ({word}, names) => names.as.has(word),
		holds: (c, names) => c.isLong && names.roles.has(wordAt(c, 2)),
	},
	{
		name: 'behind whom somebody told',
		weight: 2.5,
		before: ({word, shape}, {organisations}) => shape === 'capitals' && organisations.has(word),
		holds: c => c.isGiven && !c.isLong,
	},
	{name: 'person preposition', weight: 0.8, before: ({word}, names) => names.personPrepositions.has(word)},
	{name: 'verb before', weight: 1.5, before: isVerb},
	{
		name: 'verb before, and words',
		weight: 2.5,
		before: isVerb,
		holds: c => isMarkAt(c, -2, CLOSING_MARKS) || isCommaBehindWords(c, -2),
	},
	{name: 'verb before, and the office of another behind', weight: -6, before: isVerb, holds: isBeforeOffice},
	{name: 'incise before', weight: 2.5, before: ({shape}) => shape === 'lower', holds: isInIncise},
	{
		name: 'auxiliary and verb before',
		weight: 1.5,
		before: isVerb,
		holds: (c, names) => names.auxiliaries.has(wordAt(c, -2)),
	},
	{name: 'verb behind', weight: 2, behind: isVerb},
	{name: 'verb behind, and words', weight: 2.5, behind: isVerb, holds: isBehindWords},
	{name: 'auxiliary and verb behind', weight: 2, behind: isAuxiliary, holds: hasVerbBehind},
	{name: 'auxiliary behind', weight: 0.5, behind: isAuxiliary},
	{
		name: 'comma and pronoun',
		weight: 2.5,
		behind: isComma,
		holds: (c, names) => names.personPronouns.has(wordAt(c, 2)),
	},
	{
		name: 'full name and who',
		weight: 1.5,
		behind: isComma,
		holds: (c, {surePronouns}) => c.isLong && surePronouns.has(wordAt(c, 2)),
	},
	{name: 'pronoun behind', weight: 1, behind: ({word}, names) => names.personPronouns.has(word)},
];

/** « …, ricane Ann Lee », « …, s'est étranglée Ann Lee »: a full name behind a word, or an auxiliary and a word, right behind quoted words. */
function isInIncise(c: Candidate, names: NameData): boolean {
	const verb = wordAt(c, -1);
	// « Sel », salle Ann Lee
	const {personVerbs, placePrepositions, personPrepositions, articles, conjunctions, thingsBefore} = names;
	const others = [personVerbs, placePrepositions, personPrepositions, articles, conjunctions, thingsBefore];
	if (!c.isLong || others.some(list => list.has(verb))) return false;
	const starts = names.auxiliaries.has(wordAt(c, -2)) ? [-3, -4] : [-2];
	return starts.some(start => isCommaBehindWords(c, start));
}

/** Words of an office in small letters: police chief, deputy chief executive. */
const LONGEST_OFFICE = 3;

/** “said Vidaltech chief executive Ann Lee”, “said Democratic senator Ann Lee”: a group, where an office and a name stand right behind. */
function isBeforeOffice(c: Candidate, {roles}: NameData): boolean {
	if (isFullName(c)) return false;
	for (let distance = 1; distance <= LONGEST_OFFICE && tokenAt(c, distance)?.shape === 'lower'; distance++)
		if (roles.has(wordAt(c, distance)) && tokenAt(c, distance + 1)?.shape === 'capitalised') return true;
	return false;
}

/** Whether a comma stands at a distance, right behind quoted words. */
function isCommaBehindWords(c: Candidate, at: number): boolean {
	return isMarkAt(c, at, ',') && isMarkAt(c, at - 1, CLOSING_MARKS);
}

/** “We sold it,” Lee said; ‘We sold it’, Lee said. */
function isBehindWords(c: Candidate): boolean {
	const [mark, words] = isMarkAt(c, -1, ',') ? [-1, -2] : [-2, -1];
	return isMarkAt(c, words, CLOSING_MARKS) && isMarkAt(c, mark, ',!?');
}

function isVerb({word}: Word, {personVerbs}: NameData): boolean {
	return personVerbs.has(word);
}

function isAuxiliary({word}: Word, {auxiliaries}: NameData): boolean {
	return auxiliaries.has(word);
}

/** Ann Lee a déclaré, Ann Lee n'a pas dit. */
function hasVerbBehind(c: Candidate, names: NameData): boolean {
	return [2, 3].some(distance => names.personVerbs.has(wordAt(c, distance)));
}
