import {classAt, endOfRun, LETTER, LOWER, lengthAt, MARK, NUMBER, SPACE, UPPER} from '../text/characters.ts';
import type {Range} from '../text/range.ts';
import {genderOfFirstName, isCommonFirstName} from './first-names.ts';
import type {NameData} from './languages/name-data.ts';
import {endOfNameToken} from './name-token-ends.ts';
import {foldName, isParticle} from './name-words.ts';

/** How a token is written: Paris, VIDAL, ville, J., @ann_lee, 61, or anything that is no word. */
export type Shape = 'capitalised' | 'capitals' | 'lower' | 'initial' | 'handle' | 'number' | 'mark';

/** Whether lists of first names have a word: none, some, or those of several languages. */
type Givenness = 'none' | 'listed' | 'common';

/** A word, number or mark of the text; an abbreviation's full stop belongs to it, an elided "d'" is a token of its own. */
export type Token = Range & {
	readonly shape: Shape;
	/** The token as word lists have it: lower case, without the full stop of an abbreviation or the apostrophe of d'. */
	readonly word: string;
	/** A sentence, a clause after a colon, or the words inside quotation marks begin here. */
	readonly isOpening: boolean;
	/** Of a capitalised word; openers such as "Le" and particles are no first names, though lists have them. */
	readonly given: Givenness;
};

/** Particles that are first names as well, where the language has no other use for them. */
const GIVEN_TOO: ReadonlySet<string> = new Set(['al', 'ben', 'des']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	'mm mr mrs ms dr prof rev hon gov sen rep gen col capt lt sgt maj adm jr sr st ste ch ph th pr mgr'.split(' '),
);
const OPENERS = '.!?…:;«“”"‹‘([—–•*|/';

/** The tokens of `text` between two offsets, in order. */
export function nameTokens(text: string, {start, end}: Range, names: NameData): readonly Token[] {
	const tokens: Token[] = [];
	const block = text.slice(start, end);
	const add = (from: number, to: number) => {
		const before = tokens.at(-1);
		const raw = block.slice(from, to);
		const shape = shapeOf(raw);
		const word = shape === 'mark' ? raw : withoutLastMark(raw.toLowerCase());
		tokens.push({
			start: start + from,
			end: start + to,
			shape,
			word,
			isOpening: !before || (before.shape === 'mark' && OPENERS.includes(before.word)),
			given: givennessOf(shape, word, names),
		});
	};

	for (let from = endOfRun(block, 0, SPACE), to = 0; from < block.length; from = endOfRun(block, to, SPACE)) {
		to = endOfNameToken(block, from);
		if (block[to] === '.' && ABBREVIATIONS.has(block.slice(from, to).toLowerCase())) to++;
		const cut = cutAt(block.slice(from, to), names);
		if (cut > 0) add(from, from + cut);
		add(from + cut, to);
	}

	return tokens;
}

function withoutLastMark(word: string): string {
	return /[.'’]/.test(word.at(-1)!) ? word.slice(0, -1) : word;
}

/**
 * Where a word is cut at an apostrophe, 0 where it is one word.
 *
 *   d'Elon   jusqu'Arras   Vidal's        O'Brien   N'Golo   D'Amato
 *     ^           ^             ^          not cut
 */
function cutAt(word: string, names: NameData): number {
	const first = word.search(/['’]/);
	if (first < 0 || word.length < 2) return 0;
	const head = word.slice(0, first);
	const isName = /^(?:[DMNOT]|Mc)$/u.test(head) && /^\p{Lu}/u.test(word.slice(first + 1));
	if (names.elisions.has(head.toLowerCase()) && !isName) return first + 1;
	const last = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
	return names.clitics.has(word.slice(last + 1).toLowerCase()) ? last : 0;
}

function givennessOf(shape: Shape, word: string, names: NameData): Givenness {
	if ((shape !== 'capitalised' && shape !== 'capitals') || names.openers.has(word)) return 'none';
	if (isParticle(word) && !GIVEN_TOO.has(word)) return 'none';
	const name = foldName(word);
	if (genderOfFirstName(name) === undefined) return 'none';
	return isCommonFirstName(name) ? 'common' : 'listed';
}

/** An article of Arabic counts as part of the name: al-Masri. */
function shapeOf(raw: string): Shape {
	const first = classAt(raw, 0);
	if (first === UPPER) {
		if (raw[lengthAt(raw, 0)] === '.') return 'initial';
		return isInCapitals(raw) ? 'capitals' : 'capitalised';
	}

	if (raw[0] === '@' && raw.length > 1) return 'handle';
	if (first === NUMBER) return 'number';
	if ((first & (LETTER | MARK)) === 0) return 'mark';
	if (!/^(?:a[dlnrstz]|ash|el)[-‐‑]/.test(raw) || classAt(raw, raw.search(/[-‐‑]/) + 1) !== UPPER) return 'lower';
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
