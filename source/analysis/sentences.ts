import {classAt, isSpaceAt, LETTER, LOWER, lengthAt, NUMBER, UPPER} from '../text/characters.ts';
import type {Range} from '../text/range.ts';
import {ABBREVIATIONS, networkCues, wordsToo} from './languages/abbreviations.ts';
import type {WordSet} from './languages/word-lists.ts';
import {MARK_CHARACTERS} from './quotations/styles.ts';
import {onceBy} from './remembering.ts';

/** “the end.The next”: between the full stop and a sentence that is glued to it. */
export const GLUED: RegExp = /(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/u;

/**
 * Whether the full stops, question or exclamation marks at `at` end a sentence: not after an abbreviation or an initial,
 * and not where the text goes on in lower case.
 *
 *   M. Duval, J. K. Lane, Sept. 9 … et puis
 *    ^         ^  ^           ^   ^ end nothing
 */
export function isSentenceEnd(text: string, at: number, length: number, abbreviations: WordSet): boolean {
	const next = behindClosing(text, at + length);
	if (next < 0) return true;
	if (classAt(text, next) === LOWER) return false;
	if (text[at] !== '.' || length > 1) return true;
	const from = Math.max(0, at - longestOf(abbreviations) - 1);
	let start = at;
	while (start > from && isOfWord(text, start - 1)) start--;
	// A longer word than any abbreviation.
	if (start === from && start > 0) return true;
	if (!isAbbreviation(text, start, at)) return true;
	const before = text.slice(start, at);
	if (before === 'X' && NETWORK.test(text.slice(Math.max(0, start - NETWORK_WITHIN), start))) return true;
	// “She felt ill. The doctor”, unlike “Elm, Ill.” and “vol. 3”
	if (classAt(text, next) === UPPER && wordsToo.has(before)) return true;
	return (
		!(classAt(text, start) === UPPER && before.length === lengthAt(text, start)) &&
		!abbreviations.has(isLower(before) ? before : before.toLowerCase())
	);
}

/** “she wrote on X. Ann Lee”: the network, which is no initial. */
const NETWORK = new RegExp(`(?<!\\p{L})(?:${[...networkCues].join('|')}) $`, 'u');
/** Their characters. */
const NETWORK_WITHIN = 12;

/** Characters behind a stop among which the next word begins. */
const NEXT_WITHIN = 12;
/** Code units of the longest initial. */
const LONGEST_INITIAL = 2;

/** Code units of the longest of some abbreviations, or of an initial. */
const longestOf = onceBy((abbreviations: WordSet) =>
	Math.max(LONGEST_INITIAL, ...[...abbreviations].map(word => word.length)),
);

/** The first character behind marks that close and white space; -1 where none is near. */
function behindClosing(text: string, from: number): number {
	const to = Math.min(text.length, from + NEXT_WITHIN);
	let at = from;
	// A space, a letter or a number is told at less cost than that it closes nothing.
	while (at < to && !isSpaceAt(text, at) && classAt(text, at) === 0 && CLOSES.includes(text[at]!)) at++;
	while (at < to && isSpaceAt(text, at)) at++;
	return at < to ? at : -1;
}

const CLOSES = `${MARK_CHARACTERS})]`;

/** Whether a stretch of a text is letters and numbers, and behind single full stops letters alone: a.k.a, and not 3.5. */
function isAbbreviation(text: string, start: number, end: number): boolean {
	let isFirst = true;
	for (let at = start, from = start; ; at += lengthAt(text, at)) {
		if (at >= end || text[at] === '.') {
			if (at === from) return false;
			if (at >= end) return true;
			from = at + 1;
			isFirst = false;
		} else if ((classAt(text, at) & (isFirst ? LETTER | NUMBER : LETTER)) === 0) return false;
	}
}

/** Whether a word is small letters alone, so that V8 need not ask ICU for them. */
function isLower(word: string): boolean {
	let at = 0;
	while (at < word.length && classAt(word, at) === LOWER) at++;
	return at === word.length;
}

/** Whether a letter, a number or a full stop stands at an offset; of a pair of surrogates both halves count. */
function isOfWord(text: string, at: number): boolean {
	if (text[at] === '.' || (classAt(text, at) & (LETTER | NUMBER)) !== 0) return true;
	const isSecondHalf = at > 0 && text.codePointAt(at - 1)! > 0xff_ff;
	return isSecondHalf && (classAt(text, at - 1) & (LETTER | NUMBER)) !== 0;
}

const STOPS = /[.!?…]+/gu;

/**
 * What closes behind the stop of a sentence and belongs to it, the number of a note too. A straight mark after a space
 * would open the next one.
 */
const CLOSING = /^(?:\s?[»›”’)\]]|["'¹²³⁰⁴-⁹])*/u;

/** The sentences of a stretch of text, in order, without the white space between them; all of it where nothing ends one. */
export function sentencesIn(text: string, {start, end}: Range, language: string): readonly Range[] {
	const code = language.toLowerCase().split(/[-_]/)[0]!;
	const abbreviations: WordSet = Object.hasOwn(ABBREVIATIONS, code)
		? ABBREVIATIONS[code as keyof typeof ABBREVIATIONS]()
		: NO_WORDS;
	const shown = text.slice(start, end);
	const sentences: Range[] = [];
	let from = shown.search(/\S/u);
	for (const {0: stops, index} of shown.matchAll(STOPS)) {
		if (from === -1 || index < from || !isSentenceEnd(shown, index, stops.length, abbreviations)) continue;
		const to =
			index + stops.length + CLOSING.exec(shown.slice(index + stops.length, index + stops.length + 12))![0].length;
		// 3.5 and exemple.fr go on, and so does « Vraiment ? » dit-elle.
		if (/^(?:\S|\s+\p{Ll})/u.test(shown.slice(to, to + 4))) continue;
		sentences.push({start: start + from, end: start + to});
		const next = shown.slice(to).search(/\S/u);
		from = next === -1 ? -1 : to + next;
	}

	if (from !== -1) sentences.push({start: start + from, end: start + shown.trimEnd().length});
	return sentences;
}

const NO_WORDS: WordSet = new Set();
