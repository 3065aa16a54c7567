import type {Gender} from '../analysis.ts';
import {firstNames} from './first-names.generated.ts';

// The format is told in scripts/build-first-names.mjs.
const BASE = 92;
const BUCKETS = 4096;
const RESTS = 2760;
const STEP = 15;
const BUCKETS_OF_START = 16;
const MIDDLE = 4000;
/** As a value: no name, but a step. */
const NOBODY = 90;
const GENDERS: readonly (Gender | null)[] = [null, 'female', 'male'];

/**
 * The gender of a first name, null where men and women bear it, undefined where no list has the word. `name` is folded
 * (see foldName); of a compound name (jean-luc) the first part speaks. About one other word in two hundred is taken for
 * a name, because the list holds hashes.
 */
export function genderOfFirstName(name: string): Gender | null | undefined {
	const value = entryOf(name);
	return value === undefined ? undefined : GENDERS[value % 3];
}

/** Whether the lists of several languages have the folded word, so that it is no rare spelling or surname. */
export function isCommonFirstName(name: string): boolean {
	return (entryOf(name) ?? 0) >= 3;
}

function entryOf(name: string): number | undefined {
	const hyphen = name.search(/[-‐‑−]/u);
	const part = hyphen > 0 ? name.slice(0, hyphen) : name;
	return part.length < 2 ? undefined : lookUp(hashOf(part));
}

function lookUp(hash: number): number | undefined {
	const bucket = hash % BUCKETS;
	const rest = Math.floor(hash / BUCKETS);
	let place = startOf(bucket);
	const end = place + digitAt(firstNames.counts, bucket);
	for (let next = 0; next <= rest && place < end; place++) {
		const value = digitAt(firstNames.values, place);
		next += digitAt(firstNames.steps, place) * STEP + Math.floor(value / 6) + 1;
		if (next - 1 === rest && value !== NOBODY) return value % 6;
	}

	return undefined;
}

/** Where the names of a bucket begin. */
function startOf(bucket: number): number {
	const known = Math.floor(bucket / BUCKETS_OF_START);
	const first = known * BUCKETS_OF_START;
	const difference = digitAt(firstNames.starts, 2 * known) * BASE + digitAt(firstNames.starts, 2 * known + 1) - MIDDLE;
	let start = difference + Math.floor((first * firstNames.steps.length) / BUCKETS);
	for (let each = first; each < bucket; each++) start += digitAt(firstNames.counts, each);
	return start;
}

function digitAt(packed: string, index: number): number {
	const code = packed.charCodeAt(index);
	return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** FNV-1a over UTF-16 units; the same function stands in scripts/build-first-names.mjs. */
function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % (BUCKETS * RESTS);
}
