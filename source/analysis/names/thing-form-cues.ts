import {lettersFrom} from '../../text/characters.ts';
import {easternGivenName, officesToo, saints, thingsToo} from '../languages/any-people.ts';
import {englishArticle, partyLetter, placeBeginnings, quarters, teamNumber} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import type {Cue} from './cue.ts';
import {genderOfFirstName} from './first-names.ts';
import {areLetters, foldName, isCommonGivenName, isEasternSurname, isGivenName, isParticle, isSuffix} from './words.ts';

/** What the name itself says against a person: that of a place, a firm or another thing. */
export const thingFormCues: readonly Cue[] = [
	{name: 'place by its first word', weight: -3, holds: c => SAINT.test(c.words[0]!.word)},
	{name: 'saint and one word', weight: -2, holds: c => c.words.length === 2 && saints.has(c.words[0]!.word)},
	{
		name: 'place by its first word and a particle',
		weight: -3,
		holds: c => SAINT.test(c.words[0]!.word) && c.words[1]?.shape === 'lower',
	},
	{name: 'small word inside', weight: -3, holds: hasSmallWord},
	{name: 'the plural of a group', weight: -4, holds: isPluralOfGroup},
	{name: 'place', weight: -3, holds: (c, names) => !c.isLong && names.places.has(c.words[0]!.word)},
	{
		name: 'place of two words',
		weight: -5,
		holds: (c, names) => c.isLong && names.places.has(c.words.map(word => word.word).join(' ')),
	},
	{name: 'quarter of a place', weight: -5, holds: c => c.isLong && quarters.has(c.words[0]!.word)},
	{
		name: 'ends as a place',
		weight: -1.5,
		holds: (c, names) => c.isLong && !c.isGiven && names.places.has(c.words.at(-1)!.word),
	},
	{name: 'office alone', weight: -4, holds: (c, names) => !c.isLong && names.roles.has(c.words[0]!.word)},
	{name: 'organisation', weight: -4, holds: (c, names) => !c.isLong && names.organisations.has(c.words[0]!.word)},
	{
		name: 'organisation of several words',
		weight: -7,
		holds: (c, names) => c.isLong && names.organisations.has(c.words.map(word => word.word).join(' ')),
	},
	{name: 'organisation inside', weight: -2, holds: hasOrganisation},
	{name: 'day or month', weight: -3, holds: (c, names) => !c.isLong && names.calendar.has(c.words[0]!.word)},
	{name: 'people of a place', weight: -3, holds: (c, names) => isDemonym(c.words.at(-1)!.word, names)},
	{name: 'thing at the end', weight: -5, holds: (c, names) => endsAsThing(c, names) && !endsAsSurname(c)},
	{
		name: 'thing that is a surname too',
		weight: -1.2,
		holds: (c, names) => endsAsThing(c, names) && endsAsSurname(c),
	},
	{
		name: 'office at the end',
		weight: -3,
		holds: (c, names) =>
			c.isLong && !c.isGiven && names.roles.has(c.words.at(-1)!.word) && !officesToo.has(c.words.at(-1)!.word),
	},
	{
		name: 'thing alone',
		weight: -2,
		holds: (c, names) => !c.isLong && names.thingsAfter.has(c.words[0]!.word) && !thingsToo.has(c.words[0]!.word),
	},
	{name: 'thing inside', weight: -4, holds: (c, names) => c.words.some(word => names.thingsInside.has(word.word))},
	{name: 'thing at the beginning', weight: -5, holds: (c, names) => names.thingsBefore.has(c.words[0]!.word)},
	{name: 'team by its number', weight: -6, holds: c => !c.isGiven && teamNumber.test(c.words.at(-1)!.word)},
	{name: 'party and state', weight: -6, holds: c => partyLetter.test(c.key)},
	{name: 'capitals alone', weight: -2.5, holds: c => c.words.every(({shape}) => shape === 'capitals')},
	{name: 'letters beside a word', weight: -4, holds: hasLetters},
	{name: 'first name and surname with a hyphen', weight: -1.2, holds: hasNameWithHyphen},
	{name: 'article in the name', weight: -4, holds: c => c.words[0]!.word === englishArticle},
	{
		name: 'digits inside',
		weight: -3,
		holds: c => c.words.some(word => /\p{N}/u.test(word.word)) && !isPseudonym(c),
	},
	{
		name: 'a number in a longer name',
		weight: -4,
		holds: c => c.isLong && c.words.some(word => /\p{N}/u.test(word.word)),
	},
	{name: 'pseudonym', weight: -0.5, holds: isPseudonym},
];

/** Dijon FCO, UDC Soleurois: three letters or four behind a place, without a vowel, or a party before its region. */
function hasLetters(c: Candidate, {places, demonymEnding}: NameData): boolean {
	const [first, second] = [c.words[0]!, c.words[1]];
	if (c.words.length !== 2 || first.shape === second!.shape) return false;
	const isEnd = areLetters(second!) && second!.word.length > 2;
	if (isEnd) return places.has(first.word) || !/[aeiouy]/u.test(second!.word);
	return areLetters(first) && first.word.length > 2 && demonymEnding.test(second!.word);
}

/** San Diego, Santa Fe, Fort Wayne, Saint-Goustan. */
export const SAINT = new RegExp(`^(?:${[...saints, ...placeBeginnings].join('|')})(?:$|-)`, 'u');

/** Les Indégivrables. */
function isPluralOfGroup(c: Candidate, {pluralArticles}: NameData): boolean {
	return c.words.length > 1 && pluralArticles.has(c.words[0]!.word) && c.key.endsWith('s');
}

/** Robert-Vidal, as French writes the names of places: a first name, but none behind the hyphen. */
function hasNameWithHyphen(c: Candidate): boolean {
	const {word} = c.words[0]!;
	if (c.isLong || !c.isGiven || !word.includes('-')) return false;
	const hyphen = lettersFrom(word, 0);
	const part = word.slice(hyphen + 1);
	const isOfTwo = hyphen > 0 && word[hyphen] === '-' && part !== '' && lettersFrom(part, 0) === part.length;
	return isOfTwo && genderOfFirstName(foldName(part)) === undefined;
}

/** Mamie64: a word and two digits or more. */
function isPseudonym(c: Candidate): boolean {
	const {word, shape} = c.words[0]!;
	return !c.isLong && shape === 'capitalised' && /\d\d$/.test(word) && /^\p{L}{3,}\d{2,}$/u.test(word);
}

/** “Levy Is Death”: a word that opens sentences, in a capital, between two others. */
function hasSmallWord(c: Candidate, names: NameData): boolean {
	return c.words
		.slice(1, -1)
		.some(({word, shape}) => shape === 'capitalised' && names.openers.has(word) && !isParticle(word));
}

function hasOrganisation(c: Candidate, names: NameData): boolean {
	const isPerson = c.words.length === 2 && isCommonGivenName(c.words[0]!);
	return c.isLong && !isPerson && c.words.some(word => names.organisations.has(word.word) && !isGivenName(word));
}

function isDemonym(word: string, names: NameData): boolean {
	return names.demonyms.has(word) || names.demonyms.has(word.replace(/s$/u, ''));
}

function endsAsThing(c: Candidate, names: NameData): boolean {
	const isNumbered = isSuffix(c.words.at(-1)!);
	return c.isLong && names.thingsAfter.has(c.words.at(isNumbered ? -2 : -1)!.word) && !hasEasternGivenName(c);
}

/** Kim Jong-un, Leung Kwok-hung, Yo-Han Park: two syllables behind or before the surname. */
export function hasEasternGivenName(c: Candidate): boolean {
	const [first, last] = [c.words[0]!, c.words.at(-1)!];
	const isFirst = isEasternSurname(last) && !SAINT.test(first.word) && areTwoSyllables(first.word);
	return c.isLong && (isFirst || areTwoSyllables(last.word));
}

function areTwoSyllables(word: string): boolean {
	return word.includes('-') && easternGivenName.test(word);
}

function endsAsSurname(c: Candidate): boolean {
	return c.words.length === 2 && c.isGiven && thingsToo.has(c.words[1]!.word);
}
