import type {Range} from '../../text/range.ts';
import {tokensIn} from '../../text/tokens.ts';
import {ofChunk} from '../chunk-memory.ts';
import {type Chunks, chunksOf, chunkWithin, firstChunkBehind} from '../chunks.ts';
import {abbreviations} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import {once} from '../remembering.ts';
import type {Cue} from './cue.ts';
import {type Written, writtenAs} from './shapes.ts';

/**
 * A word, number or mark of the text; an abbreviation's full stop belongs to it, an elided "d'" is a token of its own. One
 * object stands for all places where it is written so.
 */
export type Token = Written & {
	/** Code units. */
	readonly length: number;
	/** A sentence, a clause after a colon, or the words inside quotation marks begin here. */
	readonly isOpening: boolean;
	/** What is worked out once for all places of the word. */
	readonly form: Form;
};

/** The tokens of a stretch of a text in order, and the offset of each. */
export type NameTokens = {readonly tokens: readonly Token[]; readonly starts: readonly number[]};

/** What a word says wherever it stands: see people/features.ts, people/context.ts, and names/cue.ts. */
type Form = {
	kind: string | null;
	/** The word as names are compared: see foldName. */
	folded: string | null;
	/** The word with its language. */
	ofLanguage: string | null;
	readonly steps: number[];
	/** See names/titles.ts and names/words.ts. */
	isTitle: boolean | null;
	isParticle: boolean | null;
	/** The cues that it allows right before a name and right behind one. */
	before: readonly Cue[] | null;
	behind: readonly Cue[] | null;
};

const OPENERS = '.!?…:;«“”"‹‘([—–•*|/';

/**
 * Tokens of names: a handle, initials, a word, or any one character but a space.
 *
 *   @ann.lee|   Ph.D.|   J.-K.|   O'Neil|   Saint-Ouen|   ,|
 */
export const nameTokenPattern: () => RegExp = once(
	() =>
		/@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|(?:Ph|Ed)\.D\.|\p{Lu}\.(?:-?\p{Lu}\.){0,9}(?![\p{Ll}\p{N}]|\p{Lu}(?!\p{Ll}))|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑−][\p{L}\p{M}\p{N}]+)*|\S/gu,
);

/** The tokens of `text` between two offsets, in order. */
export function nameTokens(
	text: string,
	range: Range,
	names: NameData,
	chunks: Chunks = chunksOf(text, names, range),
): NameTokens {
	const tokens: Token[] = [];
	const starts: number[] = [];
	let isOpening = true;
	for (let at = firstChunkBehind(chunks, range.start); at < chunks.starts.length; at++) {
		const start = Math.max(range.start, chunks.starts[at]!);
		if (start >= range.end) break;
		const chunk = chunkWithin(chunks, at, range);
		if (chunk.isPlain) {
			chunk.nameToken ??= partOf(0, chunk.text, {shape: 'lower', word: chunk.text, given: 'none'});
			tokens.push(isOpening ? chunk.nameToken.opening : chunk.nameToken.token);
			starts.push(start);
			isOpening = false;
			continue;
		}

		for (const {from, token, opening, isOpener} of partsOf(chunk, names)) {
			tokens.push(isOpening ? opening : token);
			starts.push(start + from);
			isOpening = isOpener;
		}
	}

	return {tokens, starts};
}

/** A token of a chunk, at its offset in that. */
export type Part = {
	readonly from: number;
	readonly token: Token;
	/** The same where it opens. */
	readonly opening: Token;
	/** What follows it opens. */
	readonly isOpener: boolean;
};

/** The tokens of a chunk that is not plain: d'Elon and J.-P. are two, Dr. is one. */
const partsOf = ofChunk(({text: chunk}, names: NameData): readonly Part[] => {
	const parts: Part[] = [];
	const all = tokensIn(chunk, nameTokenPattern());
	for (let index = 0, to = 0; index < all.length; index++) {
		let raw = all[index]!;
		const from = to;
		to += raw.length;
		// “Kevin*, 33 ans”: a footnote says that the name is another.
		if (raw === '*' && from > 0) continue;
		if (chunk[to] === '.' && abbreviations.has(raw.toLowerCase())) {
			raw += '.';
			to++;
			index++;
		}

		const written = writtenAs(raw, names);
		const {cut} = written;
		if (cut === 0) parts.push(partOf(from, raw, written));
		else {
			for (const [at, part] of [raw.slice(0, cut), raw.slice(cut)].entries()) {
				parts.push(partOf(from + at * cut, part, writtenAs(part, names)));
			}
		}
	}

	return parts;
});

function partOf(from: number, {length}: string, {shape, word, given}: Written): Part {
	const form: Form = {
		kind: null,
		folded: null,
		ofLanguage: null,
		steps: [],
		isTitle: null,
		isParticle: null,
		before: null,
		behind: null,
	};
	return {
		from,
		token: {length, shape, word, isOpening: false, given, form},
		opening: {length, shape, word, isOpening: true, given, form},
		isOpener: shape === 'mark' && OPENERS.includes(word),
	};
}
