import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {tokenAt, wordAt} from './cue.ts';
import {isTitled} from './titles.ts';
import {isCommonGivenName, isGivenName, isNameWord, isPostNominal, isRank} from './words.ts';

/**
 * Whether what stands behind a name says that it is a town, a team or a firm wherever it stands.
 *
 *   Redford (24-26)      Redford residents      Redford was founded in 1979      Redford MP Ann Lee
 */
export function isThingAnywhere(c: Candidate, {thingNouns, auxiliaries, thingParticiples}: NameData): boolean {
	const next = wordAt(c, 1);
	if (next === '(') return hasScore(c);
	if (thingNouns.has(next) || isConstituency(c)) return true;
	return auxiliaries.has(next) && thingParticiples.has(wordAt(c, 2));
}

/**
 * Redford's Ann Lee: whether a name stands with a possessive before somebody's full name, as a town or a team does; authors
 * stand so before those whom they invented.
 */
export function isBeforeFullName(c: Candidate, {genitives}: NameData): boolean {
	const [given, surname] = [tokenAt(c, 2), tokenAt(c, 3)];
	if (c.isLong || !genitives.has(wordAt(c, 1)) || !given || !surname) return false;
	return isCommonGivenName(given) && surname.shape === 'capitalised' && !isCommonGivenName(surname);
}

/** “Mr Vidal”, “Vidal said”: whether what stands beside a name is said of people. */
export function isCalled(c: Candidate, names: NameData): boolean {
	const {personVerbs} = names;
	return personVerbs.has(wordAt(c, 1)) || personVerbs.has(wordAt(c, -1)) || isTitled(c, names);
}

/** One score in brackets: of two, (6-4, 6-3), one side may be a person. */
function hasScore(c: Candidate): boolean {
	if (c.isLong || tokenAt(c, 2)?.shape !== 'number') return false;
	return wordAt(c, 3) === ')' && /^\d{1,3}-\d{1,3}$/u.test(wordAt(c, 2));
}

/** Redford 3-1 Bridgton, as results stand, of teams as of players. */
export function isSideOfScore(c: Candidate, side: 1 | -1): boolean {
	const [score, other] = [tokenAt(c, side), tokenAt(c, 2 * side)];
	return other !== undefined && /^\d{1,3}[-–]\d{1,3}$/u.test(score!.word) && isNameWord(other);
}

/** Letters that stand behind a member's name and before it, with a first name behind them. */
function isConstituency(c: Candidate): boolean {
	const [letters, given] = [tokenAt(c, 1), tokenAt(c, 2)];
	return (
		!c.isLong &&
		letters !== undefined &&
		given !== undefined &&
		isPostNominal(letters) &&
		isRank(letters) &&
		isGivenName(given)
	);
}
