import type {Chunk, Chunks} from './chunks.ts';

/** Functions made here: what each finds in a chunk stands in the chunk, in a slot of its own. */
let slots = 0;

/** A function of a chunk, worked out once; it is always asked with the table of the chunk's language, and gives no undefined. */
export function ofChunk<Table, Value>(
	find: (chunk: Chunk, table: Table) => Value,
): (chunk: Chunk, table: Table) => Value {
	const slot = slots++;
	return (chunk, table) => {
		const known = chunk.known[slot] as Value | undefined;
		if (known !== undefined) return known;
		const value = find(chunk, table);
		chunk.known[slot] = value;
		return value;
	};
}

/** Takes what is found in the chunks of a text, in order, with the offset and the index of the chunk. */
type Every<Table, Value> = (
	chunks: Chunks,
	table: Table,
	take: (found: Value, start: number, index: number) => void,
) => void;

/** Those of them made by everyIn: each has a bit of an integer. */
let made = 0;
const MOST_MADE = 32;

/** Goes over all that `find` finds in the chunks of a text; most hold nothing, and cost no more than a bit that says so. */
export function everyIn<Table, Value>(find: (chunk: Chunk, table: Table) => readonly Value[]): Every<Table, Value> {
	const slot = slots++;
	if (made === MOST_MADE) throw new RangeError(`There are bits for no more than ${MOST_MADE} functions.`);
	const bit = 1 << made++;
	return ({starts, chunks}, table, take) => {
		for (let index = 0; index < chunks.length; index++) {
			const chunk = chunks[index]!;
			if ((chunk.without & bit) !== 0) continue;
			const found = (chunk.known[slot] as readonly Value[] | undefined) ?? find(chunk, table);
			if (found.length === 0) {
				chunk.without |= bit;
				continue;
			}

			chunk.known[slot] = found;
			for (const one of found) take(one, starts[index]!, index);
		}
	};
}

/** What an expression with the flag g finds in a chunk: mostly nothing, which is told without what matchAll needs. */
export function matchesIn({text}: Chunk, pattern: RegExp): readonly RegExpExecArray[] {
	return text.search(pattern) < 0 ? NOTHING : [...text.matchAll(pattern)];
}

const NOTHING: readonly RegExpExecArray[] = [];
