/** A stretch of the article's text: UTF-16 code units, end exclusive, `0 <= start <= end <= text.length`. */
export type Range = {readonly start: number; readonly end: number};

/** Order of ranges in a sorted list: by start; of two that start together the longer, the outer one, comes first. */
export function compareRanges(a: Range, b: Range): number {
	return a.start - b.start || b.end - a.end;
}

/** Whether `inner` lies wholly in `outer`; a range contains itself. */
export function containsRange(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Items of a list that is long. */
const MANY = 64;

/** The index of the last item of a list sorted by start that starts at or before `offset`, -1 where none does. */
export function lastStartingAtOrBefore(sorted: readonly Pick<Range, 'start'>[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	if (high > MANY) {
		// Halving a long list touches memory from end to end: it is looked for around where it would stand in an even one.
		const [from, to] = [sorted[0]!.start, sorted[high - 1]!.start];
		const guess = Math.floor((high - 1) * Math.max(0, Math.min(1, (offset - from) / (to - from || 1))));
		if (sorted[guess]!.start <= offset) low = guess + 1;
		else high = guess;
		const isAhead = low > 0;
		for (let step = 1; low < high; step *= 2) {
			const at = isAhead ? Math.min(high - 1, low + step) : Math.max(low, high - 1 - step);
			if (sorted[at]!.start <= offset) low = at + 1;
			else high = at;
			if (isAhead ? high <= at : low > at) break;
		}
	}

	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}

	return low - 1;
}

/** The index of the last of some numbers, in their order, that is no greater than a limit; -1 where none is. */
export function lastAtMost(sorted: readonly number[], limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! <= limit) low = middle + 1;
		else high = middle;
	}

	return low - 1;
}

/** That item, undefined where none does, for offsets that only grow from one to the next: the list is gone through once. */
export function lastStartingSoFar<Item extends Pick<Range, 'start'>>(
	sorted: readonly Item[],
): (offset: number) => Item | undefined {
	let next = 0;
	return offset => {
		while (next < sorted.length && sorted[next]!.start <= offset) next++;
		return next > 0 ? sorted[next - 1] : undefined;
	};
}

/** Throws, with the numbers, unless `range` lies in a text of `length` code units. */
export function assertRange(range: Range, length: number): void {
	const {start, end} = range;
	if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length)) {
		throw new RangeError(`Not a range in a text of ${length} code units: ${start}–${end}`);
	}
}
