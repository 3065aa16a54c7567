import {peopleWeights} from './people-weights.generated.ts';

/** What the trained model adds to the cues, in the same unit; 0 where it has seen none of the features. */
export function modelScore(features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += weightAt(hashOf(feature) & (peopleWeights.length - 1));
	return (0.7 * sum) / STEPS;
}

/** Steps of a weight to one unit, as the weights were rounded. */
const STEPS = 15;

function weightAt(index: number): number {
	const code = peopleWeights.charCodeAt(index);
	return code - 35 - (code > 92 ? 1 : 0) - 45;
}

/** FNV-1a over UTF-16 units; the same function stands in scripts/train-people.mjs. */
function hashOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 16)) >>> 0;
}
