import {peopleWeights} from './people-weights.generated.ts';

// The format is told in scripts/train-people.mjs.
const STEPS = 40;
const ZERO = 45;

/** Adds up what the trained model adds to the cues, in the same unit; 0 where it knows none of the features. */
export type ModelScore = {
	/** One feature, in parts. */
	readonly add: (...parts: FeatureParts) => void;
	readonly sum: () => number;
	/** The sum in the steps of the weights, for another one to go on from. */
	readonly steps: () => number;
};

/** A feature in parts, so that nobody joins them who only wants their hash. */
export type FeatureParts = readonly [a: string, b?: string, c?: string, d?: string, e?: string, f?: string];

/** A sum without features, or one that goes on from the steps of another. */
export function modelScore(steps = 0): ModelScore {
	let sum = steps;
	return {
		add(a, b, c, d, e, f) {
			let hash = mixed(SEED, a);
			if (b !== undefined) hash = mixed(hash, b);
			if (c !== undefined) hash = mixed(hash, c);
			if (d !== undefined) hash = mixed(hash, d);
			if (e !== undefined) hash = mixed(hash, e);
			if (f !== undefined) hash = mixed(hash, f);
			sum += weightAt((hash ^ (hash >>> 16)) >>> 0);
		},
		sum: () => sum / STEPS,
		steps: () => sum,
	};
}

function weightAt(hash: number): number {
	const code = peopleWeights.charCodeAt(hash & (peopleWeights.length - 1));
	return code - 35 - (code > 92 ? 1 : 0) - ZERO;
}

const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units, of one part after the other; the same function stands in scripts/train-people.mjs. */
function mixed(hash: number, part: string): number {
	let mixture = hash;
	for (let i = 0; i < part.length; i++) mixture = Math.imul(mixture ^ part.charCodeAt(i), 0x01000193);
	return mixture;
}
