import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {isMarkAt, tokenAt, wordAt} from './cue.ts';
import {isCommonGivenName, isGivenName, isNameWord, isPostNominal, isRank} from './words.ts';

/**
 * Whether what stands behind a name says that it is a town, a team or a firm wherever it stands.
 *
 *   Redford (24-26)      Redford residents      Redford was founded in 1979      Redford MP Ann Lee      Redford's Ann Lee
 */
export function isThingAnywhere(
	c: Candidate,
	{thingNouns, auxiliaries, thingParticiples, genitives}: NameData,
): boolean {
	const next = wordAt(c, 1);
	if (next === '(') return hasScore(c);
	if (genitives.has(next)) return isBeforeFullName(c);
	if (isSideOfScore(c, 1) || isSideOfScore(c, -1)) return true;
	if (thingNouns.has(next) || isConstituency(c)) return true;
	return auxiliaries.has(next) && thingParticiples.has(wordAt(c, 2));
}

/** One score in brackets: of two, (6-4, 6-3), one side may be a person. */
function hasScore(c: Candidate): boolean {
	if (c.isLong || tokenAt(c, 2)?.shape !== 'number') return false;
	if (wordAt(c, 3) === ')') return /^\d{1,3}-\d{1,3}$/u.test(wordAt(c, 2));
	return isMarkAt(c, 3, '–‑') && tokenAt(c, 4)?.shape === 'number' && wordAt(c, 5) === ')';
}

/** Redford 3-1 Bridgton, as results stand. */
function isSideOfScore(c: Candidate, side: 1 | -1): boolean {
	const [score, other] = [tokenAt(c, side), tokenAt(c, 2 * side)];
	return other !== undefined && /^\d{1,3}[-–]\d{1,3}$/u.test(score!.word) && isNameWord(other);
}

/** What somebody is of by a possessive: nobody has a person. */
function isBeforeFullName(c: Candidate): boolean {
	const [given, surname] = [tokenAt(c, 2), tokenAt(c, 3)];
	if (c.isLong || !given || !surname) return false;
	return isCommonGivenName(given) && surname.shape === 'capitalised' && !isCommonGivenName(surname);
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
