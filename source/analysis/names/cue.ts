import {itemAt} from '../../text/lists.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import type {Token} from './tokens.ts';

/** A reason to take a candidate for a person (weight above 0) or not, in about the logarithm of the odds. */
export type Cue = {
	readonly name: string;
	readonly weight: number;
	/** What the word right before the name, or the one right behind it, must be for the cue to hold; only one is given. */
	readonly before?: Beside | undefined;
	readonly behind?: Beside | undefined;
	/** What else must be so; left out where that is all. */
	readonly holds?: ((candidate: Candidate, names: NameData) => boolean) | undefined;
};

/** What a cue asks of the word beside a name: its spelling, and not where it stands. */
export type Word = Pick<Token, 'word' | 'shape'>;

/** Asked once for all places of a word. */
type Beside = (word: Word, names: NameData) => boolean;

/**
 * Cues that may hold wherever a name stands, and those that hold only beside certain words. Which of these a word allows is
 * kept with it, so no more than one table may have any.
 */
export type CueTable = {
	readonly anywhere: readonly Cue[];
	readonly before: readonly Cue[];
	readonly behind: readonly Cue[];
};

/** The cues by what must stand beside the name. */
export function cueTable(list: readonly Cue[]): CueTable {
	// All fields in all of them: V8 looks a field up anew in objects of more than four shapes.
	const cues = list.map(({name, weight, before, behind, holds}): Cue => ({name, weight, before, behind, holds}));
	return {
		anywhere: cues.filter(({before, behind}) => !before && !behind),
		before: cues.filter(({before}) => before),
		behind: cues.filter(({behind}) => behind),
	};
}

/** The sum of the weights of the cues that hold. */
export function scoreOf(candidate: Candidate, names: NameData, {anywhere, before, behind}: CueTable): number {
	const {tokens, first, last} = candidate;
	return (
		sumOf(anywhere, candidate, names) +
		sumOf(cuesBefore(itemAt(tokens, first - 1), before, names), candidate, names) +
		sumOf(cuesBehind(tokens[last + 1], behind, names), candidate, names)
	);
}

function sumOf(cues: readonly Cue[], candidate: Candidate, names: NameData): number {
	let score = 0;
	for (const {weight, holds} of cues) if (!holds || holds(candidate, names)) score += weight;
	return score;
}

/** Those of the cues that a token right before a name allows: no word has many of them. */
function cuesBefore(token: Token | undefined, cues: readonly Cue[], names: NameData): readonly Cue[] {
	if (!token || cues.length === 0) return NONE;
	token.form.before ??= cues.filter(cue => cue.before!(token, names));
	return token.form.before;
}

/** The same of one right behind a name. */
function cuesBehind(token: Token | undefined, cues: readonly Cue[], names: NameData): readonly Cue[] {
	if (!token || cues.length === 0) return NONE;
	token.form.behind ??= cues.filter(cue => cue.behind!(token, names));
	return token.form.behind;
}

const NONE: readonly Cue[] = [];

/** Whether a cue holds. */
export function isHeld({before, behind, holds}: Cue, candidate: Candidate, names: NameData): boolean {
	const {tokens, first, last} = candidate;
	const beside = before ? tokens[first - 1] : tokens[last + 1];
	const isBeside = before ?? behind;
	return (!isBeside || (beside !== undefined && isBeside(beside, names))) && (!holds || holds(candidate, names));
}

/** The token `distance` places before the name (-1 is the next to it) or behind it (1). */
export function tokenAt({tokens, first, last}: Candidate, distance: number): Token | undefined {
	const at = distance < 0 ? first + distance : last + distance;
	return at < 0 ? undefined : tokens[at];
}

/** The word at a distance, as tokenAt counts; '' beyond the block. */
export function wordAt(candidate: Candidate, distance: number): string {
	return tokenAt(candidate, distance)?.word ?? '';
}

/** Whether the word at a distance is one of some marks, given as characters. */
export function isMarkAt(candidate: Candidate, distance: number, marks: string): boolean {
	const word = wordAt(candidate, distance);
	return word.length === 1 && marks.includes(word);
}

/** Whether a word is a comma. */
export function isComma({word}: Word): boolean {
	return word === ',';
}

/** Whether a candidate is a first name and more. */
export function isFullName({isLong, isGiven}: Candidate): boolean {
	return isLong && isGiven;
}
