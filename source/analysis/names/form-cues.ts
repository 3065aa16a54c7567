import {lettersFrom} from '../../text/characters.ts';
import {sizes, surnameBeginning, surnameEnding} from '../languages/any-people.ts';
import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import type {Cue} from './cue.ts';
import {hasEasternGivenName, thingFormCues} from './thing-form-cues.ts';
import type {Token} from './tokens.ts';
import {isCommonGivenName, isEasternSurname, isNameWord, isSuffix} from './words.ts';

/** What the name itself says, wherever it stands. */
export const formCues: readonly Cue[] = [
	{name: 'first name and more', weight: 2.5, holds: c => c.isLong && c.isGiven},
	{
		name: 'common first name and more',
		weight: 0.5,
		holds: c => c.isLong && isCommonGivenName(c.words[0]!),
	},
	{name: 'no first name before more', weight: 0.2, holds: c => c.isLong && !c.isGiven},
	{name: 'first name in second place', weight: 1.7, holds: hasLateGivenName},
	{name: 'first name alone', weight: 0.1, holds: c => !c.isLong && c.isGiven},
	{
		name: 'common first name alone',
		weight: 1.2,
		holds: c => !c.isLong && isCommonGivenName(c.words[0]!),
	},
	{
		name: 'first name behind Big or Little',
		weight: 0.7,
		holds: c => hasLateGivenName(c) && sizes.has(c.words[0]!.word),
	},
	{name: 'mother or father', weight: -1, holds: (c, names) => !c.isLong && names.parents.has(c.words[0]!.word)},
	{
		name: 'surname known everywhere',
		weight: 2,
		holds: c => c.isLong && c.isGiven && famousNames.has(c.words.at(-1)!.word),
	},
	{name: 'one unknown word', weight: -1, holds: c => !c.isLong && !c.isGiven},
	{name: 'named by one word everywhere', weight: 5, holds: c => !c.isLong && famousNames.has(c.words[0]!.word)},
	{
		name: 'place behind a word of no list',
		weight: -1,
		holds: (c, {places}) => !c.isGiven && c.isLong && places.has(c.words.at(-1)!.word),
	},
	{name: 'first name that is a place or thing too', weight: -1, holds: hasDoubtfulGivenName},
	{
		name: 'four words or more',
		weight: -1,
		holds: c => c.words.filter(word => isNameWord(word) && word.shape !== 'initial').length > 3,
	},
	{name: 'initials', weight: 3, holds: c => c.isLong && c.words.some(word => word.shape === 'initial')},
	{
		name: 'surname in capitals',
		weight: 2,
		holds: c =>
			c.words[0]!.shape === 'capitalised' && c.words.at(-1)!.shape === 'capitals' && VOWEL.test(c.words.at(-1)!.word),
	},
	{
		name: 'surname in capitals first',
		weight: 2.5,
		holds: c =>
			c.words[0]!.shape === 'capitals' &&
			c.words[0]!.word.length > 3 &&
			c.words[1]?.shape === 'capitalised' &&
			isCommonGivenName(c.words[1]) &&
			!c.isGiven,
	},
	{name: 'particle', weight: 1.5, holds: c => c.isLong && c.words.slice(1, -1).some(word => word.shape === 'lower')},
	{name: 'Jr. or III', weight: 2, holds: c => c.words.length > 1 && isSuffix(c.words.at(-1)!)},
	{name: 'nickname in the middle', weight: 3, holds: c => c.nickname.length > 0},
	{name: 'surname by its form', weight: 1, holds: c => c.words.some(hasSurnameForm)},
	{name: 'surname first', weight: 1.5, holds: c => c.isLong && isEasternSurname(c.words[0]!)},
	{
		name: 'surname of the East last',
		weight: 1,
		holds: (c, {thingsAfter, openers, places}) => {
			const last = c.words.at(-1)!;
			const lists = [thingsAfter, openers, places];
			return c.words.length === 2 && !c.isGiven && isEasternSurname(last) && lists.every(list => !list.has(last.word));
		},
	},
	{name: 'two syllables', weight: 2, holds: hasEasternGivenName},
	...thingFormCues,
];

/** Ann LEE, Ann NG, unlike Sengkang GRC. */
const VOWEL = /[aeiouyà-öø-ÿœ]|^ng$/u;

function hasLateGivenName(c: Candidate): boolean {
	return c.words.length > 1 && !c.isGiven && isCommonGivenName(c.words[1]!) && !c.words[1]!.word.includes('-');
}

/** O'Neil, Stefansson: a beginning with three letters behind it, or an ending. */
function hasSurnameForm({word}: Token): boolean {
	const beginning = surnameBeginning.exec(word)?.[0].length ?? 0;
	return (beginning > 0 && lettersFrom(word, beginning) > 2) || surnameEnding.test(word);
}

function hasDoubtfulGivenName(c: Candidate, names: NameData): boolean {
	const {word} = c.words[0]!;
	const lists = [names.calendar, names.places, names.organisations, names.demonyms];
	return c.isGiven && lists.some(list => list.has(word));
}
