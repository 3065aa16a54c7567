/**
 * The encoding of a text in other letters than Latin ones, as TextDecoder calls it: that of which most is what texts in
 * its languages consist of; null where there is none.
 */
export function foreignEncodingOf(head: Uint8Array): string | null {
	let best: string | null = null;
	let most = LEAST;
	for (const [encoding, likenessOf] of encodings) {
		const text = new TextDecoder(encoding).decode(head);
		const letters = text.match(/[^\0-\x7F]/gu) ?? [];
		// What is cut off at the end of the head is one character.
		if (letters.filter(letter => letter === '\uFFFD').length > 1 + letters.length / 100) continue;
		const likeness = likenessOf(text, letters.length);
		if (likeness > most) [best, most] = [encoding, likeness];
	}

	return best;
}

/** How much of a text has to be as texts in its languages are. */
const LEAST = 0.6;

type Likeness = (text: string, letters: number) => number;

/** The share of letters that stand where they do in words: small ones, and a capital before small ones; three of one draw a line. */
const inWords =
	(word: RegExp): Likeness =>
	(text, letters) =>
		(text.match(word) ?? []).join('').length / letters;

/** Of a script without capitals: how often its commonest characters come, against how often they do in texts. */
const asOften =
	(common: RegExp, usual: number): Likeness =>
	(text, letters) =>
		Math.min(1, (text.match(common) ?? []).length / letters / usual);

const cyrillic = inWords(/(?<!\p{L})(?!\p{L}*(\p{L})\1\1)[А-ЯЁІЇЄҐЎ]?[а-яёіїєґў]+(?!\p{L})/gu);
const kana = asOften(/[ぁ-んァ-ヴー]/g, 0.3);

const encodings: readonly (readonly [string, Likeness])[] = [
	['windows-1251', cyrillic],
	['koi8-u', cyrillic],
	['iso-8859-5', cyrillic],
	['ibm866', cyrillic],
	['windows-1253', inWords(/(?<!\p{L})(?!\p{L}*(\p{L})\1\1)[Α-ΩΆΈ-Ώ]?[ά-ΰα-ώΐ]+(?!\p{L})/gu)],
	['shift_jis', kana],
	['euc-jp', kana],
	['euc-kr', asOften(/[가-힣]/g, 0.7)],
	['gb18030', asOften(/[的一是不了在人有我他这个们中来上大为和国]/g, 0.12)],
	['big5', asOften(/[的一是不了在人有我他這個們中來上大為和國]/g, 0.12)],
];
