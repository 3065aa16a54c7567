import {peopleWeights} from './people-weights.generated.ts';

// The format is told in scripts/train-people.mjs.
const STEPS = 40;
const ZERO = 45;

/** Adds up what the trained model adds to the cues, in the same unit; 0 where it knows none of the features. */
export type ModelScore = {
	/** One feature, in parts. */
	readonly add: (...parts: readonly string[]) => void;
	readonly sum: () => number;
};

/** A sum without features. */
export function modelScore(): ModelScore {
	let sum = 0;
	return {
		add(...parts) {
			sum += weightAt(hashOf(parts));
		},
		sum: () => sum / STEPS,
	};
}

function weightAt(hash: number): number {
	const code = peopleWeights.charCodeAt(hash & (peopleWeights.length - 1));
	return code - 35 - (code > 92 ? 1 : 0) - ZERO;
}

/** FNV-1a over UTF-16 units; the same function stands in scripts/train-people.mjs. */
function hashOf(parts: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const part of parts) {
		for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
	}

	return (hash ^ (hash >>> 16)) >>> 0;
}
