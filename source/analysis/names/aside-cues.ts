import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {isCredit} from './credits.ts';
import {type Cue, isComma, isMarkAt, tokenAt, type Word, wordAt} from './cue.ts';
import {CALL_ENDS, CLOSING_MARKS} from './marks.ts';
import {isStrangerCalled} from './namings.ts';
import type {Token} from './tokens.ts';
import {isGivenName} from './words.ts';

/** What sets a name apart: signatures and credits, brackets, calls, a word on the name itself. */
export const asideCues: readonly Cue[] = [
	{
		name: 'handle behind',
		weight: 3,
		behind: ({shape}) => shape === 'mark',
		holds: c => tokenAt(c, 2)?.shape === 'handle',
	},
	{name: 'signature', weight: 1.5, holds: isSignature},
	{
		name: 'signature in capitals',
		weight: 3,
		holds: c => isSignature(c) && c.words.every(({shape}) => shape === 'capitals'),
	},
	{name: 'credit', weight: 3, holds: isCredit},
	{name: 'scorer', weight: 4, behind: ({word}) => word === '(', holds: isScorer},
	{
		name: 'first name in brackets before',
		weight: 5,
		before: isClosingBracket,
		holds: c => isBracketed(c.tokens, c.first - 2),
	},
	{
		name: 'first name in brackets',
		weight: 3,
		behind: isClosingBracket,
		holds: c => c.first === c.last && isBracketed(c.tokens, c.first),
	},
	{name: 'called', weight: 1.2, before: isComma, holds: isCalled},
	{
		name: 'name is changed',
		weight: 4,
		behind: ({word}) => word.length === 1 && '(–—,'.includes(word),
		holds: isChanged,
	},
	{
		name: 'name of a stranger',
		weight: 7.5,
		before: ({word}, names) => names.namings.has(word),
		holds: isStrangerCalled,
	},
	{name: 'account behind', weight: 4.5, behind: isComma, holds: isAccount},
	{
		name: 'author',
		weight: 2.5,
		before: ({word}, {by}) => by.has(word),
		holds: c => c.first === 1 && c.isLong,
	},
	{
		name: 'colon and quotation',
		weight: 1.5,
		behind: ({word}) => word === ':',
		holds: c => isMarkAt(c, 2, `«“"‘'`),
	},
	{
		name: 'first name as a sentence',
		weight: 2.5,
		behind: ({word}) => word.length === 1 && '.!?'.includes(word),
		holds: c => !c.isLong && c.isGiven && c.tokens[c.first]!.isOpening,
	},
	{name: 'one word opens', weight: -1, holds: c => !c.isLong && c.tokens[c.first]!.isOpening},
];

/** A paragraph that is a full name, as under a letter, or one and what tells of it: ANN LEE (58'40''), ANN LEE (COACH):, ANN LEE, COACH: */
export function isSignature(c: Candidate): boolean {
	if (!c.isLong || !c.isGiven || c.first !== 0) return false;
	const last = c.tokens.length - 1;
	const isLabel = c.tokens[last]!.word === ':';
	const end = isLabel ? last - 1 : last;
	const next = wordAt(c, 1);
	return c.last === end || (next === '(' && c.tokens[end]!.word === ')') || (isLabel && next === ',');
}

/** Vidal (12e s.p.), Vidal (12e, 40e), Vidal (2 buts): when somebody scored, or how often. */
function isScorer(c: Candidate, {scores}: NameData): boolean {
	if (tokenAt(c, 2)?.shape !== 'number') return false;
	return (
		scores.has(wordAt(c, 3)) || isMarkAt(c, 3, `'’′+`) || (wordAt(c, 3) === ',' && /^\d+\p{L}$/u.test(wordAt(c, 2)))
	);
}

/** “[Ann] Lee”, as papers write whom a speaker calls by the surname: a first name in brackets, and a name behind them. */
export function isBracketed(tokens: readonly Token[], index: number): boolean {
	const [open, given, , name] = tokens.slice(Math.max(index - 1, 0), index + 3);
	if (!given || !name || tokens[index] !== given || !/^[([]$/.test(open!.word)) return false;
	return isGivenName(given) && name.shape === 'capitalised';
}

function isClosingBracket({word}: Word): boolean {
	return word === ')' || word === ']';
}

/** « Dis, Lucie, on part ? », “Thanks, Ann.”: a first name behind a comma that ends a clause, or follows the first words. */
function isCalled(c: Candidate): boolean {
	if (c.isLong || !c.isGiven) return false;
	if (isMarkAt(c, 1, CALL_ENDS)) return true;
	const isBehindOpening = [-2, -3].some(distance => tokenAt(c, distance)?.isOpening);
	return wordAt(c, 1) === ',' && (isMarkAt(c, 2, CLOSING_MARKS) || isBehindOpening);
}

/** Lucie (le prénom a été modifié); Ann – not her real name – left. */
function isChanged(c: Candidate, names: NameData): boolean {
	return !c.isLong && [2, 3, 4, 5, 6].some(distance => names.nameNouns.has(wordAt(c, distance)));
}

/** Vidal, compte satirique; Vidal, an account of 30,000 followers. */
function isAccount(c: Candidate, names: NameData): boolean {
	const isOne = names.articles.has(wordAt(c, 2));
	return names.accounts.has(wordAt(c, isOne ? 3 : 2)) || (isOne && names.accounts.has(wordAt(c, 4)));
}
