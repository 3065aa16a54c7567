import {peopleWeights} from './weights.generated.ts';

// The format is told in scripts/train-people.mjs.
const BUCKETS = 2 ** 16;
const STEPS = 40;
const LEVELS = [-22, -13, -7, -3, 3, 7, 13, 22];
const LONGEST = 11;

/** The weights of all buckets in steps, unpacked when they are first asked for. */
let weights: Int8Array | undefined;

/** A feature in parts, so that nobody joins them who only wants their hash. */
export type FeatureParts = readonly [a: string, b?: string, c?: string, d?: string, e?: string, f?: string];

/** Takes a feature. */
export type AddFeature = (...parts: FeatureParts) => void;

/** What is added up at the moment: a sum of its own, with its functions, would be made for every name. */
let sum = 0;

/** What the trained model says of the features that `tell` adds, in the steps of its weights; 0 where it knows none. */
export function stepsOf(tell: (add: AddFeature) => void): number {
	sum = 0;
	weights ??= unpacked();
	tell(add);
	return sum;
}

/** Such steps in the unit of the cues, for what is added to them. */
export function oddsOf(steps: number): number {
	return steps / STEPS;
}

function add(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): void {
	let hash = mixed(SEED, a);
	if (b !== undefined) hash = mixed(hash, b);
	if (c !== undefined) hash = mixed(hash, c);
	if (d !== undefined) hash = mixed(hash, d);
	if (e !== undefined) hash = mixed(hash, e);
	if (f !== undefined) hash = mixed(hash, f);
	sum += weights![(hash ^ (hash >>> 16)) & (BUCKETS - 1)]!;
}

function unpacked(): Int8Array {
	const all = new Int8Array(BUCKETS);
	let bucket = 0;
	for (let at = 0; at < peopleWeights.length; at++) {
		const code = peopleWeights.charCodeAt(at);
		const digit = code - (code > 92 ? 36 : 35);
		bucket += digit >> 3;
		if (digit < LONGEST << 3) all[bucket++] = LEVELS[digit & 7]!;
	}

	return all;
}

const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units, of one part after the other; the same function stands in scripts/train-people.mjs. */
function mixed(hash: number, part: string): number {
	let mixture = hash;
	for (let i = 0; i < part.length; i++) mixture = Math.imul(mixture ^ part.charCodeAt(i), 0x01000193);
	return mixture;
}
