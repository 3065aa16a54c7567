import {compareRanges, overlaps, type Range} from './range.ts';

/** A range that carries something: a mark, a quotation, a person, a search hit. */
export type Decoration<Payload> = Range & {readonly payload: Payload};

/** A stretch over which the same decorations hold. */
export type Span<Payload> = Range & {
	/** The outer ones first: by start, the longer first; of equal ranges in the order given. Empty where none hold. */
	readonly payloads: readonly Payload[];
};

/**
 * Flattens decorations, which may overlap and nest, into spans that cover `range` exactly, in order and without empty
 * ones. Decorations outside the range and empty ones are left out; the list need not be sorted.
 */
export function toSpans<Payload>(range: Range, decorations: readonly Decoration<Payload>[]): readonly Span<Payload>[] {
	if (range.start >= range.end) return [];
	const inside = decorations.filter(each => each.start < each.end && overlaps(each, range)).sort(compareRanges);
	return cuts(range, inside).map((start, index, starts) => {
		const end = starts[index + 1] ?? range.end;
		const payloads = inside.filter(each => each.start <= start && each.end >= end).map(each => each.payload);
		return {start, end, payloads};
	});
}

/**
 * Asked for one range after the other, each beginning no earlier than the one before, gives the decorations that overlap
 * it, in the order of `compareRanges`. Looks at each only while it may overlap.
 */
export function sweep<T extends Range>(decorations: readonly T[]): (range: Range) => readonly T[] {
	const sorted = [...decorations].sort(compareRanges);
	let next = 0;
	let begun: T[] = [];
	return range => {
		while (next < sorted.length && sorted[next]!.start < range.end) begun.push(sorted[next++]!);
		begun = begun.filter(({end}) => end > range.start);
		return begun.filter(each => overlaps(each, range));
	};
}

/** The start of the range and every offset in it at which a decoration begins or ends, ascending. */
function cuts({start, end}: Range, decorations: readonly Range[]): readonly number[] {
	const offsets = new Set([start]);
	for (const each of decorations) {
		if (each.start > start) offsets.add(each.start);
		if (each.end < end) offsets.add(each.end);
	}

	return [...offsets].sort((a, b) => a - b);
}
