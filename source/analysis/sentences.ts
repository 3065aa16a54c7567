import type {Range} from '../text/range.ts';
import {ABBREVIATIONS} from './languages/abbreviations.ts';
import type {Words} from './languages/speech-data.ts';
import {MARK_CHARACTERS} from './quote-styles.ts';

const AFTER_END = new RegExp(`^[${MARK_CHARACTERS})\\]]*\\s*(\\S?)`, 'u');

/**
 * Whether the full stops, question or exclamation marks at `at` end a sentence: not after an abbreviation or an initial,
 * and not where the text goes on in lower case.
 *
 *   M. Duval, J. K. Lane, Sept. 9 … et puis
 *    ^         ^  ^           ^   ^ end nothing
 */
export function isSentenceEnd(text: string, at: number, length: number, abbreviations: Words): boolean {
	const after = AFTER_END.exec(text.slice(at + length, at + length + 12))?.[1] ?? '';
	if (/\p{Ll}/u.test(after)) return false;
	if (text[at] !== '.' || length > 1 || after === '') return true;
	const before = /(?:^|[^\p{L}\p{N}.])([\p{L}\p{N}]+(?:\.\p{L}+)*)$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
	if (before === undefined) return true;
	return !(/^\p{Lu}$/u.test(before) || abbreviations.has(before.toLowerCase()));
}

const STOPS = /[.!?…]+/gu;

/** What closes behind the stop of a sentence and belongs to it. A straight mark after a space would open the next one. */
const CLOSING = /^(?:\s?[»›”’)\]]|["'])*/u;

/** The sentences of a stretch of text, in order, without the white space between them; all of it where nothing ends one. */
export function sentencesIn(text: string, {start, end}: Range, language: string): readonly Range[] {
	const code = language.toLowerCase().split(/[-_]/)[0]!;
	const abbreviations: Words = Object.hasOwn(ABBREVIATIONS, code)
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

const NO_WORDS: Words = new Set();
