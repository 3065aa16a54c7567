import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import type {Token} from './name-tokens.ts';

/** A reason to take a candidate for a person (weight above 0) or not, in about the logarithm of the odds. */
export type Cue = {
	readonly name: string;
	readonly weight: number;
	readonly holds: (candidate: Candidate, names: NameData) => boolean;
};

/** The sum of the weights of the cues that hold. */
export function scoreOf(candidate: Candidate, names: NameData, cues: readonly Cue[]): number {
	let score = 0;
	for (const cue of cues) if (cue.holds(candidate, names)) score += cue.weight;
	return score;
}

/** The token `distance` places before the name (-1 is the next to it) or behind it (1). */
export function tokenAt({tokens, first, last}: Candidate, distance: number): Token | undefined {
	return tokens[distance < 0 ? first + distance : last + distance];
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
