/** Whole numbers from `low` to `high`, both included, and one of several values. */
export type Chance = {
	readonly between: (low: number, high: number) => number;
	readonly pick: <Value>(values: readonly Value[]) => Value;
};

/** Chance that can be had again (mulberry32, by Tommy Ettinger). */
export function chanceOf(seed: number): Chance {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {between, pick: values => values[between(0, values.length - 1)]!};
}
