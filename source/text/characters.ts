/**
 * What a character is, for scanners: one look-up a character where a regular expression would be compiled first, which
 * costs more than to read an article.
 */

/** The class of capitals. */
export const UPPER = 1;
/** The class of small letters. */
export const LOWER = 2;
const OTHER_LETTER = 4;
/** The class of digits and other numbers. */
export const NUMBER = 8;
/** The class of marks that join the character before them. */
export const MARK = 16;
/** Classes of letters; classes are combined as bits. */
export const LETTER = UPPER | LOWER | OTHER_LETTER;

const ELSE = 64;

/** White space beyond Latin-1. */
const WIDE_SPACES =
	'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

const CLASSES: readonly (readonly [RegExp, number])[] = [
	[/^\p{Lu}/u, UPPER],
	[/^\p{Ll}/u, LOWER],
	[/^\p{L}/u, OTHER_LETTER],
	[/^\p{N}/u, NUMBER],
	[/^\p{M}/u, MARK],
];

/** The classes of code units met so far; 0 where unknown. */
const known = new Uint8Array(0x1_00_00);

/**
 * Where V8 has met more than four kinds of texts, cut out, joined, of one byte or two, it looks up anew what each is asked: not
 * for a function that stands here, nor for the length of what was joined right before.
 */
const {charCodeAt} = String.prototype;

/** The class of the character that begins at an offset; 0 for those of no class, and beyond the text. */
export function classAt(text: string, at: number): number {
	const joined = text + '';
	if (at >= joined.length) return 0;
	const found = known[charCodeAt.call(joined, at)]!;
	return found === 0 ? workOut(text.codePointAt(at)!) : found & ~ELSE;
}

/** The class of a character by its code point; 0 for those of no class. */
export function classOf(code: number): number {
	const found = code < known.length ? known[code]! : 0;
	return found === 0 ? workOut(code) : found & ~ELSE;
}

/** Whether the text begins with a small letter. */
export function beginsLower(text: string): boolean {
	return (classAt(text, 0) & LOWER) !== 0;
}

/** Whether the text begins with a capital. */
export function beginsUpper(text: string): boolean {
	return (classAt(text, 0) & UPPER) !== 0;
}

/** Whether the text begins with a digit, 0 to 9. */
export function beginsWithDigit(text: string): boolean {
	return isDigitAt(text, 0);
}

/** Whether the text is digits, 0 to 9, and nothing else. */
export function areDigits(text: string): boolean {
	let at = 0;
	while (isDigitAt(text, at)) at++;
	return at > 0 && at === text.length;
}

function isDigitAt(text: string, at: number): boolean {
	if (at >= text.length) return false;
	const code = text.charCodeAt(at);
	return code >= 0x30 && code <= 0x39;
}

/** Whether white space stands at an offset. */
export function isSpaceAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 0x20 || code === 0xa0 || code === 0x0a) return true;
	return code < 0x20 ? code >= 0x09 && code <= 0x0d : code >= 0x16_80 && WIDE_SPACES.includes(text[at]!);
}

/** How many code units the character has that begins at an offset. */
export function lengthAt(text: string, at: number): number {
	const code = charCodeAt.call(text, at);
	return code >= 0xd8_00 && code <= 0xdb_ff && text.codePointAt(at)! > 0xff_ff ? 2 : 1;
}

/** The offset of the first letter from an offset on, no further than `to`. */
export function nextLetter(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && (classAt(text, at) & LETTER) === 0) at += lengthAt(text, at);
	return Math.min(at, to);
}

/** How many letters follow one another from an offset on, in code units; no further than `to`. */
export function lettersFrom(text: string, from: number, to: number = text.length): number {
	let at = from;
	while (at < to && (classAt(text, at) & LETTER) !== 0) at += lengthAt(text, at);
	return at - from;
}

function workOut(code: number): number {
	const character = String.fromCodePoint(code);
	const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0;
	// A surrogate alone says nothing of the pair that it may begin elsewhere.
	const isUnit = code <= 0xff_ff && (code < 0xd8_00 || code > 0xdf_ff);
	if (isUnit) known[code] = found === 0 ? ELSE : found;
	return found;
}
