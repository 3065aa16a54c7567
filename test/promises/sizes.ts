import process from 'node:process';
import {onTestFailed} from 'vitest';
import {type Chance, chanceOf} from './chance.ts';

/**
 * How much of each promise is tried: in `npm test`, which has minutes, and in `npm run soak`, which has hours. The tests
 * are the same.
 */
const sizes = {
	/** Readers killed while they write. */
	kills: {test: 40, soak: 300},
	/** Seconds in which four writers write, and bookmarks that each of four readers on terminals sets. */
	'seconds of four writers': {test: 5, soak: 30},
	'bookmarks of each of four readers': {test: 8, soak: 25},
	/** Readers ended, or stopped and continued, in each way. */
	'ends in each way': {test: 4, soak: 100},
	/** Stores cut off that a reader on a terminal opens; of the store alone, every length is tried. */
	'cut stores on a terminal': {test: 3, soak: 100},
	/** Hostile texts: those whose screens are looked at, and those that a reader on a terminal pages through. */
	'hostile screens': {test: 150, soak: 20_000},
	'hostile articles on a terminal': {test: 6, soak: 300},
	/** Keys pressed at random, without a terminal and on one. */
	'random keys': {test: 100_000, soak: 2_000_000},
	'random keys on a terminal': {test: 3000, soak: 30_000},
} as const;

const isSoak = process.env.SOAK !== undefined;

/** A test is the same each time; a soak is given another seed each time. */
const seed = Number(process.env.SEED ?? 1);

/** How much of something is to be tried, and by what chance: `seed` is for fast-check, `chance` for each of many trials. */
export type Trial = {readonly count: number; readonly seed: number; readonly chance: (index?: number) => Chance};

/** To be asked for within a test, which then says how it can be had again. */
export function trial(what: keyof typeof sizes): Trial {
	const count = sizes[what][isSoak ? 'soak' : 'test'];
	const again = `${what}: ${count}, SEED=${seed}`;
	if (isSoak) console.info(again);
	else onTestFailed(() => console.info(again));
	return {count, seed, chance: (index = 0) => chanceOf(seed + 7919 * index)};
}

/** Tries something so many times, a few at once, since most of each time is waiting. */
export async function inLanes({count, chance}: Trial, lanes: number, work: (chance: Chance) => Promise<void>) {
	let index = 0;
	const lane = async () => {
		while (index < count) await work(chance(index++));
	};
	await Promise.all(Array.from({length: lanes}, lane));
}
