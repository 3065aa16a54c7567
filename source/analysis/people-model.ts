import {peopleWeights} from './people-weights.generated.ts';

// The format is told in scripts/train-people.mjs.
const STEPS = 40;
const ZERO = 45;

/** What the trained model adds to the cues, in the same unit; 0 where it knows none of the features. */
export function modelScore(features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += weightAt(hashOf(feature) & (peopleWeights.length - 1));
	return sum / STEPS;
}

function weightAt(index: number): number {
	const code = peopleWeights.charCodeAt(index);
	return code - 35 - (code > 92 ? 1 : 0) - ZERO;
}

/** FNV-1a over UTF-16 units; the same function stands in scripts/train-people.mjs. */
function hashOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 16)) >>> 0;
}
