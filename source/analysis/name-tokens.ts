import type {Range} from '../text/range.ts';
import {genderOfFirstName, isCommonFirstName} from './first-names.ts';
import type {NameData} from './languages/name-data.ts';
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

const TOKEN =
	/@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|\p{Lu}\.(?:-?\p{Lu}\.)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	'mm mr mrs ms dr prof rev hon gov sen rep gen col capt lt sgt maj adm jr sr st ste ch ph th pr mgr'.split(' '),
);
const APOSTROPHE = /['’]/u;
const OPENS = /^[.!?…:;«“”"‹‘([—–•*|/]$/u;

/** The tokens of `text` between two offsets, in order. */
export function nameTokens(text: string, {start, end}: Range, names: NameData): readonly Token[] {
	const tokens: Token[] = [];
	const add = (from: number, to: number) => {
		const before = tokens.at(-1);
		const raw = text.slice(from, to);
		const shape = shapeOf(raw);
		const word = shape === 'mark' ? raw : raw.toLowerCase().replace(/[.'’]$/u, '');
		tokens.push({
			start: from,
			end: to,
			shape,
			word,
			isOpening: !before || (before.shape === 'mark' && OPENS.test(before.word)),
			given: givennessOf(shape, word, names),
		});
	};

	const pattern = new RegExp(TOKEN);
	const block = text.slice(start, end);
	for (let match = pattern.exec(block); match; match = pattern.exec(block)) {
		const [raw] = match;
		const from = start + match.index;
		if (block[pattern.lastIndex] === '.' && ABBREVIATIONS.has(raw.toLowerCase())) pattern.lastIndex++;
		const cut = APOSTROPHE.test(raw) ? cutAt(raw, names) : 0;
		if (cut > 0) add(from, from + cut);
		add(from + cut, start + pattern.lastIndex);
	}

	return tokens;
}

/**
 * Where a word is cut at an apostrophe, 0 where it is one word.
 *
 *   d'Elon   jusqu'Arras   Vidal's        O'Brien   N'Golo   D'Amato
 *     ^           ^             ^          not cut
 */
function cutAt(word: string, names: NameData): number {
	const first = word.search(APOSTROPHE);
	const head = word.slice(0, first);
	const isName = /^(?:[DMNOT]|Mc)$/u.test(head) && /^\p{Lu}/u.test(word.slice(first + 1));
	if (names.elisions.has(head.toLowerCase()) && !isName) return first + 1;
	const last = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
	return names.clitics.has(word.slice(last + 1).toLowerCase()) ? last : 0;
}

function givennessOf(shape: Shape, word: string, names: NameData): Givenness {
	if ((shape !== 'capitalised' && shape !== 'capitals') || names.openers.has(word) || isParticle(word)) return 'none';
	const name = foldName(word);
	if (genderOfFirstName(name) === undefined) return 'none';
	return isCommonFirstName(name) ? 'common' : 'listed';
}

/** An article of Arabic counts as part of the name: al-Masri. */
function shapeOf(raw: string): Shape {
	// Most words; what follows would say the same of them, more slowly.
	if (/^[a-z]+$/.test(raw)) return 'lower';
	if (/^[A-Z][a-z]+$/.test(raw)) return 'capitalised';
	if (/^\p{Lu}\./u.test(raw)) return 'initial';
	if (raw.startsWith('@') && raw.length > 1) return 'handle';
	if (/^\p{N}/u.test(raw)) return 'number';
	if (!/^[\p{L}\p{M}]/u.test(raw)) return 'mark';
	if (!/^(?:\p{Lu}|(?:a[dlnrstz]|ash|el)[-‐‑]\p{Lu})/u.test(raw)) return 'lower';
	return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw) ? 'capitals' : 'capitalised';
}
