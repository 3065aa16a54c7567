import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt} from '../names/cue.ts';
import {onceBy} from '../remembering.ts';
import {PLACES, sequenceFeatures, wordFeatures} from './features.ts';
import {stepsOf} from './model.ts';

/**
 * What the model says of the surroundings of a name, in the steps of its weights. A word by itself says the same wherever
 * it stands at a place, so that is added up once.
 */
export function contextSteps(candidate: Candidate, names: NameData, code: string): number {
	let sum = sequenceSteps(candidate, names, code);
	const kind = Number(candidate.isLong) + 2 * Number(candidate.isGiven);
	for (let index = 0; index < PLACES.length; index++) {
		const place = PLACES[index]!;
		const known = tokenAt(candidate, place)?.form.steps ?? stepsBeyond(names);
		const slot = 4 * index + kind;
		known[slot] ??= wordSteps(candidate, place, names, code);
		sum += known[slot];
	}

	return sum;
}

function sequenceSteps(candidate: Candidate, names: NameData, code: string): number {
	return stepsOf(add => sequenceFeatures(candidate, names, code, add));
}

function wordSteps(candidate: Candidate, place: (typeof PLACES)[number], names: NameData, code: string): number {
	return stepsOf(add => wordFeatures(candidate, place, names, code, add));
}

/** What the end of a block says at each place, by language. */
const stepsBeyond = onceBy((_: NameData): number[] => []);
