import {lettersFrom} from '../../text/characters.ts';
import {officesToo, saints, sizes, surnameBeginning, surnameEnding, thingsToo} from '../languages/any-people.ts';
import {englishArticle, partyLetter, placeBeginnings, quarters, teamNumber} from '../languages/any-things.ts';
import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import type {Cue} from './cue.ts';
import {genderOfFirstName} from './first-names.ts';
import type {Token} from './tokens.ts';
import {foldName, isCommonGivenName, isEasternSurname, isGivenName, isNameWord, isParticle, isSuffix} from './words.ts';

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
		holds: c => c.words[0]!.shape === 'capitalised' && isCapitals(c.words.at(-1)!) && VOWEL.test(c.words.at(-1)!.word),
	},
	{name: 'particle', weight: 1.5, holds: c => c.isLong && c.words.slice(1, -1).some(word => word.shape === 'lower')},
	{name: 'Jr. or III', weight: 2, holds: c => c.words.length > 1 && isSuffix(c.words.at(-1)!)},
	{name: 'nickname in the middle', weight: 3, holds: c => c.nickname.length > 0},
	{name: 'surname by its form', weight: 1, holds: c => c.words.some(hasSurnameForm)},
	{name: 'surname first', weight: 1.5, holds: c => c.isLong && isEasternSurname(c.words[0]!)},
	{name: 'two syllables behind', weight: 2, holds: hasEasternGivenName},
	{name: 'place by its first word', weight: -3, holds: c => SAINT.test(c.words[0]!.word)},
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
		weight: -1.5,
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
	{name: 'capitals alone', weight: -2.5, holds: c => c.words.every(isCapitals)},
	{name: 'first name and surname with a hyphen', weight: -1.2, holds: hasNameWithHyphen},
	{name: 'article in the name', weight: -4, holds: c => c.words[0]!.word === englishArticle},
	{
		name: 'digits inside',
		weight: -3,
		holds: c => c.words.some(word => /\p{N}/u.test(word.word)) && !isPseudonym(c),
	},
	{name: 'pseudonym', weight: -0.5, holds: isPseudonym},
];

/** San Diego, Santa Fe, Fort Wayne, Saint-Goustan. */
const SAINT = new RegExp(`^(?:${[...saints, ...placeBeginnings].join('|')})(?:$|-)`, 'u');

/** Ann LEE, Ann NG, unlike Sengkang GRC. */
const VOWEL = /[aeiouyà-öø-ÿœ]|^ng$/u;

/** Les Indégivrables. */
function isPluralOfGroup(c: Candidate, {pluralArticles}: NameData): boolean {
	return c.words.length > 1 && pluralArticles.has(c.words[0]!.word) && c.key.endsWith('s');
}

function hasLateGivenName(c: Candidate): boolean {
	return c.words.length > 1 && !c.isGiven && isCommonGivenName(c.words[1]!) && !c.words[1]!.word.includes('-');
}

/** O'Neil, Stefansson: a beginning with three letters behind it, or an ending. */
function hasSurnameForm({word}: Token): boolean {
	const beginning = surnameBeginning.exec(word)?.[0].length ?? 0;
	return (beginning > 0 && lettersFrom(word, beginning) > 2) || surnameEnding.test(word);
}

/** Kim Jong-un, Leung Kwok-hung: what stands behind the hyphen is not capitalised, which the word's length betrays. */
function hasEasternGivenName(c: Candidate): boolean {
	const {word} = c.words.at(-1)!;
	const hyphen = word.indexOf('-');
	if (!c.isLong || hyphen < 2 || hyphen > 6 || lettersFrom(word, 0) !== hyphen) return false;
	const rest = lettersFrom(word, hyphen + 1);
	return rest > 1 && rest < 6 && hyphen + 1 + rest === word.length;
}

function hasDoubtfulGivenName(c: Candidate, names: NameData): boolean {
	const {word} = c.words[0]!;
	const lists = [names.calendar, names.places, names.organisations, names.demonyms];
	return c.isGiven && lists.some(list => list.has(word));
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
	return c.isLong && names.thingsAfter.has(c.words.at(-1)!.word);
}

function endsAsSurname(c: Candidate): boolean {
	return c.words.length === 2 && c.isGiven && thingsToo.has(c.words[1]!.word);
}

function isCapitals(token: Token): boolean {
	return token.shape === 'capitals';
}
