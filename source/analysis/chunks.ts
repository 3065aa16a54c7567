import type {Range} from '../text/range.ts';
import {tokensIn} from '../text/tokens.ts';
import type {Part} from './names/tokens.ts';
import {PieceMemory} from './piece-memory.ts';
import {onceBy, rememberedBy} from './remembering.ts';

/**
 * What stands between two spaces of a text: «Oui», or l'homme. A text repeats its chunks, and how one is cut further and
 * what is known of it is worked out once for all its places: see chunk-memory.ts.
 */
export type Chunk = {
	readonly text: string;
	/** Nothing but small letters of Latin-1: most chunks, of which no expression has to be asked any more. */
	readonly isPlain: boolean;
	readonly known: unknown[];
	/** A bit for each function made by everyIn that finds nothing in the chunk. */
	without: number;
	/** Of a plain chunk, its token of names: that is asked for every word of a text, and so stands at hand. */
	nameToken: Part | null;
	/** The same of the classes of its word; -1 before they are looked up. */
	classes: number;
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
	const stretches = stretchesOf(language);
	let from = range.start;
	let hash = 0;
	for (let at = from; at <= range.end; at++) {
		const code = at < range.end ? text.charCodeAt(at) : SPACE;
		if (code !== SPACE) {
			hash = Math.imul(hash ^ code, FNV_PRIME);
			continue;
		}

		if (at > from) {
			const stretch = stretches.get(text, from, at, hash) ?? stretches.set(text.slice(from, at), hash);
			if (isChunk(stretch)) {
				starts.push(from);
				chunks.push(stretch);
			} else {
				for (const {at: behind, chunk} of stretch) {
					starts.push(from + behind);
					chunks.push(chunk);
				}
			}
		}

		from = at + 1;
		hash = 0;
	}

	return {text, starts, chunks, language};
}

const SPACE = 0x20;
const FNV_PRIME = 0x01_00_01_93;

/** What stands between two plain spaces: mostly one chunk. */
type Stretch = Chunk | readonly {readonly at: number; readonly chunk: Chunk}[];

function isChunk(stretch: Stretch): stretch is Chunk {
	return !Array.isArray(stretch);
}

function cutStretch(text: string, language: object): Stretch {
	const chunkOf = chunksBy(language);
	let at = 0;
	const found = tokensIn(text, CHUNKS);
	if (found[0] === text) return chunkOf(text);
	return found.map(one => {
		at = text.indexOf(one, at) + one.length;
		return {at: at - one.length, chunk: chunkOf(one)};
	});
}

const stretchesOf = onceBy((language: object) => new PieceMemory<Stretch>(text => cutStretch(text, language)));

const chunksBy = rememberedBy(
	(text, _: object): Chunk => ({
		text,
		isPlain: /^[a-zß-öø-ÿœ]+$/.test(text),
		known: [],
		without: 0,
		nameToken: null,
		classes: -1,
	}),
);

/** The chunk at an index as far as a range goes, in which it begins or ends: mostly all of it. */
export function chunkWithin({text, starts, chunks, language}: Chunks, index: number, range: Range): Chunk {
	const whole = chunks[index]!;
	const from = starts[index]!;
	const to = from + whole.text.length;
	if (from >= range.start && to <= range.end) return whole;
	return chunksBy(language)(text.slice(Math.max(range.start, from), Math.min(range.end, to)));
}

/** The index of the first chunk that ends behind an offset. */
export function firstChunkBehind({starts, chunks}: Chunks, offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (starts[middle]! + chunks[middle]!.text.length <= offset) low = middle + 1;
		else high = middle;
	}

	return low;
}
