import type {Gender} from './analysis.ts';
import {firstNames} from './first-names.generated.ts';

// The format is told in scripts/build-first-names.mjs.
const BASE = 91;
const BUCKETS = 8192;
const RESTS = 1380;
const MIDDLE = 4000;
const GENDERS: readonly (Gender | null)[] = [null, 'female', 'male'];
const COUNT = firstNames.names.length / 2;

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
	const hyphen = name.search(/[-‐‑]/u);
	const part = hyphen > 0 ? name.slice(0, hyphen) : name;
	return part.length < 2 ? undefined : lookUp(hashOf(part));
}

function lookUp(hash: number): number | undefined {
	const bucket = hash % BUCKETS;
	const rest = Math.floor(hash / BUCKETS);
	const end = bucketStart(bucket + 1);
	for (let i = bucketStart(bucket); i < end; i++) {
		const value = numberAt(firstNames.names, i);
		if (Math.floor(value / 6) === rest) return value % 6;
	}

	return undefined;
}

function bucketStart(bucket: number): number {
	if (bucket === BUCKETS) return COUNT;
	return numberAt(firstNames.index, bucket) - MIDDLE + Math.floor((bucket * COUNT) / BUCKETS);
}

function numberAt(packed: string, index: number): number {
	return digitAt(packed, 2 * index) * BASE + digitAt(packed, 2 * index + 1);
}

function digitAt(packed: string, index: number): number {
	const code = packed.charCodeAt(index);
	return code - 35 - (code > 92 ? 1 : 0);
}

/** FNV-1a over UTF-16 units; the same function stands in scripts/build-first-names.mjs. */
function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	return (hash >>> 0) % (BUCKETS * RESTS);
}
