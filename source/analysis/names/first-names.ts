import type {Gender} from '../analysis.ts';
import {remembering} from '../remembering.ts';
import {firstNames} from './first-names.generated.ts';

// The format is told in scripts/build-first-names.mjs.
const BASE = 92;
const PAIR_BITS = 13;
const BUCKETS = 4096;
const RESTS = 2760;
const REST_BITS = 7;
const MIDDLE = 4000;
const VALUES = [1, 2, 4, 5, 0, 3];
const MOST_ONES = 18;
const GENDERS: readonly (Gender | null)[] = [null, 'female', 'male'];

/** Whether lists of first names have a word: none, some, or those of several languages. */
export type Givenness = 'none' | 'listed' | 'common';

/**
 * The gender of a first name, null where men and women bear it, undefined where no list has the word. `name` is folded
 * (see foldName); of a compound name (jean-luc) the first part speaks. About one other word in two hundred is taken for
 * a name, because the list holds hashes.
 */
export function genderOfFirstName(name: string): Gender | null | undefined {
	const value = entryOf(name);
	return value < 0 ? undefined : GENDERS[value % 3];
}

/** Whether lists of several languages have the folded word, so that it is no rare spelling or surname. */
export function isCommonFirstName(name: string): boolean {
	return givennessOfName(name) === 'common';
}

/** Which lists have the folded word. */
export function givennessOfName(name: string): Givenness {
	const value = entryOf(name);
	if (value < 0) return 'none';
	return value >= 3 ? 'common' : 'listed';
}

/** What the lists say of a name; -1 where none has it. */
const entryOf = remembering((name): number => {
	const hyphen = name.search(/[-‐‑−]/u);
	const part = hyphen > 0 ? name.slice(0, hyphen) : name;
	return part.length < 2 ? -1 : lookUp(hashOf(part));
});

/** All in one function: in several, V8 finds each of them worth optimising before an article is read. */
function lookUp(hash: number): number {
	const {names} = firstNames;
	const bucket = hash % BUCKETS;
	const rest = Math.floor(hash / BUCKETS);
	const start = startOf(bucket);
	const end = startOf(bucket + 1);
	let pair = Math.floor(start / PAIR_BITS);
	// What is read next: the first `left` of 32 bits, then those from `pair` on.
	let left = PAIR_BITS - (start % PAIR_BITS);
	let bits = pairAt(names, pair++) << (32 - left);
	for (let next = 0; next <= rest && pair * PAIR_BITS - left < end; ) {
		for (; left < MOST_ONES + 1; left += PAIR_BITS) bits |= pairAt(names, pair++) << (32 - PAIR_BITS - left);
		const quotient = Math.clz32(~bits);
		bits <<= quotient + 1;
		left -= quotient + 1;
		for (; left < REST_BITS + VALUES.length; left += PAIR_BITS) {
			bits |= pairAt(names, pair++) << (32 - PAIR_BITS - left);
		}

		next += (quotient << REST_BITS) + (bits >>> (32 - REST_BITS)) + 1;
		const value = Math.clz32(~(bits << REST_BITS));
		if (next - 1 === rest) return VALUES[value]!;
		bits <<= REST_BITS + value + 1;
		left -= REST_BITS + value + 1;
	}

	return -1;
}

/** The bit at which a bucket begins. */
function startOf(bucket: number): number {
	const pairs = firstNames.names.length / 2;
	return Math.floor((bucket * pairs * PAIR_BITS) / BUCKETS) + pairAt(firstNames.starts, bucket) - MIDDLE;
}

function pairAt(packed: string, index: number): number {
	return digitAt(packed, 2 * index) * BASE + digitAt(packed, 2 * index + 1);
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
