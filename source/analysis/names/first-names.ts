import type {Gender} from '../analysis.ts';
import {remembering} from '../remembering.ts';
import {firstNames} from './first-names.generated.ts';

// The format is told in scripts/build-first-names.mjs.
const BASE = 92;
const PAIR_BITS = 13;
const BUCKETS = 2048;
const RESTS = 5520;
const REST_BITS = 7;
const MIDDLE = 4000;
const VALUES = [1, 2, 4, 5, 0, 3];
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

function lookUp(hash: number): number {
	const bucket = hash % BUCKETS;
	const rest = Math.floor(hash / BUCKETS);
	const end = startOf(bucket + 1);
	readFrom(startOf(bucket));
	for (let next = 0; next <= rest && pair * PAIR_BITS - left < end; ) {
		next += (unary() << REST_BITS) + binary(REST_BITS) + 1;
		const value = unary();
		if (next - 1 === rest) return VALUES[value]!;
	}

	return -1;
}

/** The bit at which a bucket begins. */
function startOf(bucket: number): number {
	const pairs = firstNames.names.length / 2;
	return Math.floor((bucket * pairs * PAIR_BITS) / BUCKETS) + pairAt(firstNames.starts, bucket) - MIDDLE;
}

/** What is read next: the first `left` of 32 bits, then those from `pair` on. A reader of its own would be made for each name. */
let bits = 0;
let left = 0;
let pair = 0;

function readFrom(bit: number): void {
	bits = 0;
	left = 0;
	pair = Math.floor(bit / PAIR_BITS);
	binary(bit % PAIR_BITS);
}

/** How many bits are 1 before the next that is 0. */
function unary(): number {
	for (let all = 0; ; ) {
		const ones = Math.clz32(~bits);
		if (ones < left) {
			skip(ones + 1);
			return all + ones;
		}

		all += left;
		skip(left);
		unpack();
	}
}

function binary(width: number): number {
	if (left < width) unpack();
	const number = bits >>> (32 - width);
	skip(width);
	return number;
}

function skip(width: number): void {
	bits <<= width;
	left -= width;
}

function unpack(): void {
	bits |= pairAt(firstNames.names, pair++) << (32 - PAIR_BITS - left);
	left += PAIR_BITS;
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
