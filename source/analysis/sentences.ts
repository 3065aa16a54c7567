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
