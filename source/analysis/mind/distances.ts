import {lastAtMost} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {Break} from '../reading/breaks.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';

/** What stands between a person and a pronoun costs, in hundredths. */
const COST = {
	sentence: 120,
	paragraph: 80,
	/** A sentence that begins with the pronoun sought goes on about the same person; one with a description may. */
	samePronoun: 35,
	description: 90,
} as const;

/** What any number of sentences costs at the most. */
const FARTHEST = 9;

/** The costs of the breaks before a pronoun, added up from the beginning of the article, as far as the pronoun. */
type Distances = {readonly starts: readonly number[]; readonly sums: readonly number[]; readonly end: number};

/** The sums of an article, by the gender sought: every pronoun asks again for all that stands before it. */
const sumsByGender = onceBy((_: readonly Break[]) => new Map<Gender | null, readonly number[]>());

/** The distances to a pronoun of a gender at an offset. */
export function distancesTo({breaks, starts}: Reading, gender: Gender | null, at: number): Distances {
	const byGender = sumsByGender(breaks);
	const sums = byGender.get(gender) ?? sumsOf(breaks, gender);
	byGender.set(gender, sums);
	return {starts: starts.breaks, sums, end: sums[lastAtMost(starts.breaks, at - 1) + 1]!};
}

/** What the sentences between an offset and the pronoun cost: 0 or less. */
export function distance(distances: Distances, at: number): number {
	return distanceFrom(distances, lastAtMost(distances.starts, at - 1));
}

/** The same from the sentence behind a break, by its index; -1 for the first one. */
export function distanceFrom({sums, end}: Distances, sentence: number): number {
	const cost = Math.max(0, end - sums[sentence + 1]!);
	if (cost >= COSTS.length) return costOf(cost);
	// 0 is what is not worked out yet; what costs nothing is worked out each time.
	if (COSTS[cost] === 0) COSTS[cost] = costOf(cost);
	return COSTS[cost]!;
}

function costOf(cost: number): number {
	return -FARTHEST * (1 - Math.exp(-cost / 100 / FARTHEST));
}

/** What was worked out, as it is asked a hundred times for every pronoun. */
const COSTS = new Float64Array(4096);

function sumsOf(breaks: readonly Break[], gender: Gender | null): readonly number[] {
	// No array of typed numbers, whose memory V8 asks the system for.
	const sums = [0];
	let sum = 0;
	for (const {pronoun, opening, isParagraph} of breaks) {
		const isSame = gender !== null && pronoun === gender;
		const sentence = isSame ? COST.samePronoun : opening === 'description' ? COST.description : COST.sentence;
		sum += sentence + (isParagraph ? COST.paragraph : 0);
		sums.push(sum);
	}

	return sums;
}
