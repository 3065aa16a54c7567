/** The letters, three at the most, that begin at an offset, as a number; 0 where none does. */
export function firstLetters(text: string, at: number): number {
	return numberOf(letterAt(text, at), letterAt(text, at + 1), letterAt(text, at + 2));
}

/** Three letters as a number, as far as they follow one another: 0 is none. */
export function numberOf(first: number, second: number, third: number): number {
	if (first === 0) return 0;
	return (first * BASE + second) * BASE + (second === 0 ? 0 : third);
}

/** More than the code of the last letter. */
const BASE = 0x1_54;

/** The letters that the patterns have, a to z, à to ÿ, œ: 1 under their codes. */
const LETTERS = new Uint8Array(BASE);
LETTERS.fill(1, 0x61, 0x7b);
LETTERS.fill(1, 0xe0, 0x1_00);
LETTERS[0x1_53] = 1;

/** The code of such a letter at an offset; 0 where none stands. */
export function letterAt(text: string, at: number): number {
	// Where V8 was once asked beyond the end, it calls a function for every letter from then on.
	if (at >= text.length) return 0;
	const code = text.charCodeAt(at);
	return code < BASE && LETTERS[code] === 1 ? code : 0;
}
