import {classAt, LETTER, LOWER, lengthAt, MARK, NUMBER, UPPER} from '../text/characters.ts';
import type {Range} from '../text/range.ts';
import {tokensIn} from '../text/tokens.ts';
import {ofChunk} from './chunk-memory.ts';
import {type Chunks, chunksOf, eachChunk} from './chunks.ts';
import {genderOfFirstName, isCommonFirstName} from './first-names.ts';
import {abbreviations, particlesToo} from './languages/any-people.ts';
import type {NameData} from './languages/name-data.ts';
import type {Cue} from './name-cue.ts';
import {foldName, isParticle} from './name-words.ts';

/** How a token is written: Paris, VIDAL, ville, J., @ann_lee, 61, or anything that is no word. */
export type Shape = 'capitalised' | 'capitals' | 'lower' | 'initial' | 'handle' | 'number' | 'mark';

/** Whether lists of first names have a word: none, some, or those of several languages. */
type Givenness = 'none' | 'listed' | 'common';

/**
 * A word, number or mark of the text; an abbreviation's full stop belongs to it, an elided "d'" is a token of its own. One
 * object stands for all places where it is written so.
 */
export type Token = {
	/** Code units. */
	readonly length: number;
	readonly shape: Shape;
	/** The token as word lists have it: lower case, without the full stop of an abbreviation or the apostrophe of d'. */
	readonly word: string;
	/** A sentence, a clause after a colon, or the words inside quotation marks begin here. */
	readonly isOpening: boolean;
	/** Of a capitalised word; openers such as "Le" and particles are no first names, though lists have them. */
	readonly given: Givenness;
	/** What is worked out once for all places of the word. */
	readonly form: Form;
};

/** The tokens of a stretch of a text in order, and the offset of each. */
export type NameTokens = {readonly tokens: readonly Token[]; readonly starts: readonly number[]};

/** What a word says wherever it stands: see people-features.ts, people-context.ts, and name-cue.ts. */
type Form = {
	kind: string | null;
	/** The word as names are compared: see foldName. */
	folded: string | null;
	/** The word with its language. */
	ofLanguage: string | null;
	readonly steps: number[];
	/** The cues that it allows right before a name and right behind one. */
	before: readonly Cue[] | null;
	behind: readonly Cue[] | null;
};

const OPENERS = '.!?…:;«“”"‹‘([—–•*|/';

/**
 * Tokens of names: a handle, initials, a word, or any one character but a space.
 *
 *   @ann.lee|   J.-K.|   O'Neil|   Saint-Ouen|   ,|
 */
export const NAME_TOKENS =
	/@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|\p{Lu}\.(?:-?\p{Lu}\.){0,9}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*|\S/gu;

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
	eachChunk(chunks, range, (chunk, start) => {
		if (chunk.isPlain) {
			chunk.nameToken ??= partOf(0, chunk.text, {shape: 'lower', word: chunk.text, given: 'none'});
			tokens.push(isOpening ? chunk.nameToken.opening : chunk.nameToken.token);
			starts.push(start);
			isOpening = false;
			return;
		}

		for (const {from, token, opening, isOpener} of partsOf(chunk, names)) {
			tokens.push(isOpening ? opening : token);
			starts.push(start + from);
			isOpening = isOpener;
		}
	});
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
	const all = tokensIn(chunk, NAME_TOKENS);
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
	const form: Form = {kind: null, folded: null, ofLanguage: null, steps: [], before: null, behind: null};
	return {
		from,
		token: {length, shape, word, isOpening: false, given, form},
		opening: {length, shape, word, isOpening: true, given, form},
		isOpener: shape === 'mark' && OPENERS.includes(word),
	};
}

/** What a token says wherever it stands. */
type Written = Pick<Token, 'shape' | 'word' | 'given'>;

/** The same, and where it is cut in two; 0 where it is one. */
function writtenAs(raw: string, names: NameData): Written & {readonly cut: number} {
	const shape = shapeOf(raw);
	const word = shape === 'mark' ? raw : withoutLastMark(raw.toLowerCase());
	return {shape, word, given: givennessOf(shape, word, names), cut: cutAt(raw, names)};
}

function withoutLastMark(word: string): string {
	return ".'’".includes(word.at(-1)!) ? word.slice(0, -1) : word;
}

/**
 * Where a word is cut at an apostrophe, or a hyphen before what is no part of a name; 0 where it is one word.
 *
 *   d'Elon   jusqu'Arras   Vidal's   D'ANN   Vidal-led   Vidal-USA TODAY        O'Brien   N'Golo   D'Amato
 *     ^           ^             ^      ^          ^           ^                not cut
 */
function cutAt(word: string, names: NameData): number {
	const end = word.search(BEHIND_HYPHEN);
	if (end > 0 && classAt(word, 0) === UPPER) return end;
	const last = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
	if (last < 0 || word.length < 2) return 0;
	const first = word.search(/['’]/);
	const head = word.slice(0, first);
	const isElided = isInCapitals(word) && isCommonFirstName(foldName(word.slice(first + 1)));
	const isName = /^(?:[DMNOT]|Mc)$/u.test(head) && classAt(word, first + 1) === UPPER && !isElided;
	if (names.elisions.has(head.toLowerCase()) && !isName) return first + 1;
	return names.clitics.has(word.slice(last + 1).toLowerCase()) ? last : 0;
}

/** A side that somebody leads, and the agency of a picture. */
const BEHIND_HYPHEN = /[-‐‑](?:led|USA)$/u;

function givennessOf(shape: Shape, word: string, names: NameData): Givenness {
	if ((shape !== 'capitalised' && shape !== 'capitals') || names.openers.has(word)) return 'none';
	if (isParticle(word) && !particlesToo.has(word)) return 'none';
	const name = foldName(word);
	if (genderOfFirstName(name) === undefined) return 'none';
	return isCommonFirstName(name) ? 'common' : 'listed';
}

/** An article of Arabic counts as part of the name, as does an elided particle that the language does not know: al-Masri, d'Este. */
function shapeOf(raw: string): Shape {
	const first = classAt(raw, 0);
	if (first === UPPER) {
		if (raw[lengthAt(raw, 0)] === '.') return 'initial';
		return isInCapitals(raw) ? 'capitals' : 'capitalised';
	}

	if (raw[0] === '@' && raw.length > 1) return 'handle';
	if (first === NUMBER) return 'number';
	if ((first & (LETTER | MARK)) === 0) return 'mark';
	if (!/^(?:(?:a[dlnrstz]|ash|el)[-‐‑]|d['’])/.test(raw) || classAt(raw, raw.search(/[-‐‑'’]/) + 1) !== UPPER)
		return 'lower';
	return isInCapitals(raw) ? 'capitals' : 'capitalised';
}

/** Two capitals or more, and no small letter. */
function isInCapitals(raw: string): boolean {
	let capitals = 0;
	for (let at = 0; at < raw.length; at += lengthAt(raw, at)) {
		const found = classAt(raw, at);
		if (found === LOWER) return false;
		if (found === UPPER) capitals++;
	}

	return capitals > 1;
}
