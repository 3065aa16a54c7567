import {firmEnds, firmLinks} from '../languages/any-things.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {type Cue, isFullName, tokenAt, type Word, wordAt} from './cue.ts';
import type {Token} from './tokens.ts';
import {isGivenName, isNameWord} from './words.ts';

/** What stands beside the name of a firm: with whom it is joined, what it does and owns. */
export const firmCues: readonly Cue[] = [
	{name: 'and in the name of a firm', weight: -8, holds: isJoined},
	{name: 'and Co', weight: -6, behind: isAnd, holds: c => isFirmEnd(tokenAt(c, 2))},
	{name: 'Co', weight: -6, before: isAnd, holds: c => c.words.length === 1 && isFirmEnd(c.words[0])},
	{name: 'owner of a name', weight: -2, behind: isPossessive, holds: ownsName},
	{name: 'owner of a thing', weight: -3.5, behind: isPossessive, holds: ownsThing},
	{
		name: 'verb of a firm behind',
		weight: -2,
		behind: ({word}, names) => names.thingVerbs.has(word),
		holds: c => !isFullName(c),
	},
];

/** Vidal & Roy, Ann Vidal & Sons; but Ann Vidal & Tom Roy, Prince Tom & Ann. */
function isJoined(c: Candidate, {honorifics, roles}: NameData): boolean {
	const isFirst = wordAt(c, 1) === '&';
	if (!isFirst && wordAt(c, -1) !== '&') return false;
	if (honorifics.has(wordAt(c, -1)) || roles.has(wordAt(c, -1))) return false;
	const other = isFirst ? tokenAt(c, 2) : undefined;
	return !isFullName(c) || (other !== undefined && !isGivenName(other));
}

function isAnd({word}: Word): boolean {
	return firmLinks.has(word);
}

/** Lee and Co, Lee et Fils. */
function isFirmEnd(token: Token | undefined): boolean {
	return token?.shape === 'capitalised' && firmEnds.has(token.word);
}

function isPossessive({word}: Word): boolean {
	return /^['’]s?$/u.test(word);
}

/** NASA's Ann Lee: a possessive right before a full name makes one word a group or place, more often than not. */
function ownsName(c: Candidate): boolean {
	const [owned, more] = [tokenAt(c, 2), tokenAt(c, 3)];
	if (c.isLong || c.isGiven || !owned || !more) return false;
	return isGivenName(owned) && isNameWord(more);
}

/** “Vidal’s Law”, Halley's Comet; not Ann Vidal's River of Grass. */
function ownsThing(c: Candidate, names: NameData): boolean {
	const owned = tokenAt(c, 2);
	return !isFullName(c) && owned?.shape === 'capitalised' && names.thingsAfter.has(owned.word);
}
