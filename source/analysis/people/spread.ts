import {famousNames, famousWithParticle} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import {type Candidate, candidate as cut} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {areLetters, isCommonGivenName, isForeignParticle, isParticle, isParticleAt} from '../names/words.ts';
import type {KnownNames, Scored} from './known.ts';

/** Words around a name that no other place in the article outweighs: rue Victor-Hugo. */
const HOPELESS = -3.5;
/** Words in a name that make it a thing's: Hurricane Ann. */
const THING = -2;
/** The same of a name in capitals alone, which cost it some of that. */
const THING_IN_CAPITALS = -3;
/** What a name needs around it where a capital says nothing, because the word also opens the sentence. */
const OPENING = -0.6;

/**
 * The candidates, or parts of them, that name a person whom the article makes known. `isCommon` tells the words that
 * the article also writes small: of "Petit" and "petit" the first, at the beginning of a sentence, need not be a name.
 */
export function spread(
	{candidate, form, context, isHeadline}: Scored,
	known: KnownNames,
	isCommon: (word: string) => boolean,
	names: NameData,
): readonly Candidate[] {
	if (context <= HOPELESS) return [];
	const whole = withParticle(candidate, known, names);
	const keys = [whole.key, candidate.key];
	const isFull = keys.some(key => known.full.has(key));
	if (isFull || keys.some(key => known.short.has(key))) {
		if (whole.isLong) return [whole];
		const isOwn = isFull && !names.calendar.has(whole.key);
		return isCalled(whole, context, isCommon, names) && (isOwn || fitsPlace(whole, context, names)) ? [whole] : [];
	}

	const isInCapitals = form > THING_IN_CAPITALS && candidate.words.every(({shape}) => shape === 'capitals');
	if (isHeadline || isInCapitals) return parts(candidate, known, names);
	return form > THING ? afterOpener(candidate, known) : [];
}

/** "De Bruin", "pour de Bruin", "La Tour du Vidal": the surname with the particles that the article gives it. */
function withParticle(candidate: Candidate, {full, short}: KnownNames, names: NameData): Candidate {
	const {tokens, first, last} = candidate;
	if (first === 0 || !isParticleAt(tokens[first - 1]!)) return candidate;
	const isFamous = !candidate.isLong && famousWithParticle.has(candidate.words[0]!.word);
	for (let from = Math.max(0, first - 3); from < first; from++) {
		const {shape, word} = tokens[from]!;
		if (!isParticle(word)) continue;
		const longer = cut(candidate, from, last);
		if (!short.has(longer.key) && !full.has(longer.key) && !(isFamous && from === first - 1)) continue;
		const earlier = tokens[from - 1]?.word ?? '';
		const isOwn =
			shape !== 'lower' ||
			isForeignParticle(word) ||
			!names.weakParticles.has(word) ||
			[names.personPrepositions, names.personVerbs, names.honorifics, names.roles].some(list => list.has(earlier));
		if (isOwn) return longer;
	}

	return candidate;
}

/** Whether one word is used as a name here: not "un Oscar", nor "Petit budget" where the article also has "petit". */
function isCalled(
	candidate: Candidate,
	context: number,
	isCommon: (word: string) => boolean,
	names: NameData,
): boolean {
	const {word, isOpening, shape} = candidate.tokens[candidate.first]!;
	if (names.articles.has(wordAt(candidate, -1)) && candidate.isGiven && !famousNames.has(word)) return false;
	if (names.indefiniteArticles.has(wordAt(candidate, -1)) && !famousNames.has(word)) return false;
	if (shape !== 'capitalised' || !isOpening || context >= OPENING) return true;
	// “Church’s car was found”: no noun without an article owns what opens a sentence.
	return names.genitives.has(wordAt(candidate, 1)) || (!names.thingsAfter.has(word) && !isCommon(word));
}

/** Whether a surname that is a place or a firm as well is the person here: Lincoln, born in Lincoln, moved to Lincoln. */
function fitsPlace(candidate: Candidate, context: number, names: NameData): boolean {
	const {word} = candidate.tokens[candidate.first]!;
	if (names.placePrepositions.has(wordAt(candidate, -1)) && names.birthCues.has(wordAt(candidate, -2))) return false;
	if (![names.places, names.organisations, names.calendar].some(list => list.has(word))) return true;
	if (names.placePrepositions.has(wordAt(candidate, -1))) return false;
	return context >= (names.places.has(word) ? -0.2 : 0.4);
}

/** A known name behind a capitalised word that opens the sentence, or behind letters: Interrogé Vidal, Ds Vidal. */
function afterOpener(candidate: Candidate, {full, short}: KnownNames): readonly Candidate[] {
	const {tokens, first, last, words} = candidate;
	const opener = tokens[first]!;
	if (first === last || words.length !== last - first + 1 || !(opener.isOpening || areLetters(opener))) return [];
	const rest = cut(candidate, first + 1, last);
	const key = rest.key;
	return full.has(key) || short.has(key) ? [rest] : [];
}

/** Known names in a heading of capitals, the longest first, a surname with the first name that the article has only there. */
function parts(candidate: Candidate, {full, short}: KnownNames, names: NameData): readonly Candidate[] {
	const {tokens, first, last} = candidate;
	const found: Candidate[] = [];
	const isKnown = ({key}: Candidate) => full.has(key) || (short.has(key) && !names.places.has(key));
	for (let i = first; i <= last; i++) {
		if (tokens[i]!.shape === 'mark') continue;
		let to = Math.min(last, i + 5);
		while (to >= i && !isKnown(cut(candidate, i, to))) to--;
		// “TOM MOSS QUITS” above an article that has Mr Moss
		if (to <= i && i < last && isCommonGivenName(tokens[i]!) && isKnown(cut(candidate, i + 1, i + 1))) to = i + 1;
		if (to < i) continue;
		found.push(cut(candidate, i, to));
		i = to;
	}

	return found;
}
