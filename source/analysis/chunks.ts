import type {Range} from '../text/range.ts';
import {tokensIn} from '../text/tokens.ts';
import {rememberedBy} from './remembering.ts';

/**
 * What stands between two spaces of a text: «Oui», or l'homme. A text repeats its chunks, and how one is cut further and
 * what is known of it is worked out once for all its places: see ofChunk.
 */
export type Chunk = {
	readonly text: string;
	/** Nothing but small letters of Latin-1: most chunks, of which no expression has to be asked any more. */
	readonly isPlain: boolean;
	readonly known: unknown[];
};

/** The chunks of a text in order, with their offsets: cut once for all that reads it. */
export type Chunks = {
	readonly text: string;
	readonly starts: readonly number[];
	readonly chunks: readonly Chunk[];
	/** Whatever stands for the language of the text; its chunks share what is known of them. */
	readonly language: object;
};

/** The raised number of a note parts chunks as a space does: of “dit Ann Lee¹.” it is no part of the name. */
const CHUNKS = /[^\s¹²³⁰⁴-⁹]+/g;

/** The chunks of a text, or of a range of it. */
export function chunksOf(text: string, language: object, range: Range = {start: 0, end: text.length}): Chunks {
	const starts: number[] = [];
	const chunks: Chunk[] = [];
	const cut = text.slice(range.start, range.end);
	const chunkOf = chunksBy(language);
	let from = 0;
	for (const chunk of tokensIn(cut, CHUNKS)) {
		from = cut.indexOf(chunk, from);
		starts.push(range.start + from);
		chunks.push(chunkOf(chunk));
		from += chunk.length;
	}

	return {text, starts, chunks, language};
}

const chunksBy = rememberedBy((text, _: object): Chunk => ({text, isPlain: /^[a-zß-öø-ÿœ]+$/.test(text), known: []}));

/**
 * Takes the chunks of a range in order, each at its offset; those that reach out of it are cut. `isLast` where one ends
 * with the range.
 */
export function eachChunk(
	{text, starts, chunks, language}: Chunks,
	range: Range,
	take: (chunk: Chunk, start: number, isLast: boolean) => void,
): void {
	for (let index = firstBehind(starts, chunks, range.start); index < chunks.length; index++) {
		const whole = chunks[index]!;
		const start = Math.max(range.start, starts[index]!);
		const end = Math.min(range.end, starts[index]! + whole.text.length);
		if (start >= end) break;
		const isWhole = end - start === whole.text.length;
		take(isWhole ? whole : chunksBy(language)(text.slice(start, end)), start, end === range.end);
	}
}

/** The index of the first chunk that ends behind an offset. */
function firstBehind(starts: readonly number[], chunks: readonly Chunk[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (starts[middle]! + chunks[middle]!.text.length <= offset) low = middle + 1;
		else high = middle;
	}

	return low;
}

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

/** What an expression with the flag g finds in a chunk: mostly nothing, which is told without what matchAll needs. */
export function matchesIn({text}: Chunk, pattern: RegExp): readonly RegExpExecArray[] {
	return text.search(pattern) < 0 ? NOTHING : [...text.matchAll(pattern)];
}

const NOTHING: readonly RegExpExecArray[] = [];
