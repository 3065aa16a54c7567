import {saints} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isComma, isFullName, tokenAt, type Word, wordAt} from './cue.ts';
import type {Token} from './tokens.ts';
import {isNameWord, isSuffix} from './words.ts';

/** What stands beside the name of a place, or of a firm that somebody works at. */
export const placeCues: readonly Cue[] = [
	{
		name: 'place in brackets',
		weight: 1.5,
		behind: ({word}) => word === '(',
		holds: (c, names) => isFullName(c) && names.places.has(wordAt(c, 2)),
	},
	{
		name: 'at a place, then the sentence',
		weight: -4,
		before: ({word}, names) => names.openingPrepositions.has(word),
		holds: isAtPlace,
	},
	{
		name: 'place preposition',
		weight: -1.5,
		before: isPlacePreposition,
		holds: (c, names) => !isFullName(c) && !isOfSource(c, names),
	},
	{name: 'place preposition and full name', weight: -0.2, before: isPlacePreposition, holds: isFullName},
	{
		name: 'source',
		weight: 2,
		before: isPlacePreposition,
		holds: (c, names) => isFullName(c) && isOfSource(c, names),
	},
	{name: 'of a place, behind an age', weight: -4, before: ({word}, {of}) => of.has(word), holds: isBehindAge},
	{
		name: 'in a list of places',
		weight: -4,
		before: ({word}, names) => word === ',' || names.conjunctions.has(word),
		holds: (c, names) => !isFullName(c) && isInListOfPlaces(c, names),
	},
	{
		name: 'full name in a list of places',
		weight: -2,
		before: ({word}, names) => word === ',' || names.conjunctions.has(word),
		holds: (c, names) => isFullName(c) && isInListOfPlaces(c, names),
	},
	{
		name: 'office at a firm',
		weight: -2.5,
		before: ({word}, {atFirm, ofFirm}) => atFirm.has(word) || ofFirm.has(word),
		holds: isFirmOfOffice,
	},
	{
		name: 'seat of an office',
		weight: -4,
		before: ({word}, {of}) => of.has(word),
		holds: (c, {seats}) => !c.isLong && seats.has(wordAt(c, -2)),
	},
	{name: 'place in a place', weight: -3, before: isComma, holds: isPlaceInPlace},
	{name: 'saint before', weight: -5, before: ({word}) => saints.has(word), holds: c => !isSuffix(c.words.at(-1)!)},
];

function isPlacePreposition({word}: Word, {placePrepositions}: NameData): boolean {
	return placePrepositions.has(word);
}

/** According to Lee. */
function isOfSource(c: Candidate, {sourceWords}: NameData): boolean {
	return sourceWords.has(wordAt(c, -2));
}

/** Ann Lee, 72, of Redford. */
function isBehindAge(c: Candidate): boolean {
	return wordAt(c, -2) === ',' && tokenAt(c, -3)?.shape === 'number' && wordAt(c, -4) === ',';
}

/** “At Ann Vidal, they lost”: where it begins a sentence, “at” is said of places only. */
function isAtPlace(c: Candidate): boolean {
	return isFullName(c) && tokenAt(c, -1)!.isOpening && wordAt(c, 1) === ',';
}

/** Tokens of a list that are looked at. */
const LONGEST_LIST = 40;

/** The shop is open in Penal, Rio Claro and Mayaro: of three names or more in a row, the first behind a preposition of place; not “with pictures from Ann Lee, Tom Ray and Eva Moss”. */
function isInListOfPlaces(
	{tokens, first, last}: Candidate,
	{conjunctions, placePrepositions, eitherPrepositions}: NameData,
): boolean {
	const isLink = (token: Token | undefined) =>
		token !== undefined && (token.word === ',' || conjunctions.has(token.word));
	const goesOn = isLink(tokens[last + 1]) && tokens[last + 2] !== undefined && isNameWord(tokens[last + 2]!);
	let links = goesOn ? 1 : 0;
	for (let at = first - 1; at >= Math.max(0, first - LONGEST_LIST); at--) {
		const token = tokens[at]!;
		if (isNameWord(token)) continue;
		if (!isLink(token))
			return links > 1 && !token.isOpening && !eitherPrepositions.has(token.word) && placePrepositions.has(token.word);
		links++;
	}

	return false;
}

/** Vendeuse chez Zara, analyst at Vidal, the founder of Vidal. */
function isFirmOfOffice(c: Candidate, names: NameData): boolean {
	if (names.atFirm.has(wordAt(c, -1))) return names.roles.has(wordAt(c, -2));
	return !c.isLong && !c.isGiven && names.firmRoles.has(wordAt(c, -2));
}

/** Byblos, Lebanon: a place that another capitalised word, with a comma, leads to. */
function isPlaceInPlace(c: Candidate, names: NameData): boolean {
	const before = tokenAt(c, -2);
	return isPlace(c, names) && before !== undefined && isNameWord(before);
}

/** Whether the name is a place of the lists and no more. */
export function isPlace(c: Candidate, names: NameData): boolean {
	return !c.isLong && names.places.has(c.words[0]!.word);
}
