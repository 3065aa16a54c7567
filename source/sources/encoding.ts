/** Names of encodings, as TextDecoder knows them, but for that of MS-DOS in Western Europe. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'cp850';

/**
 * The order of bytes of a text of UTF-16, by its mark or, where it has none, by where the NULs stand that every space and
 * every Latin letter has; null for all else. Looks at the head alone.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const length = Math.min(bytes.length, HEAD) & ~1;
	if (!bytes.subarray(0, length).includes(0)) return null;
	const nuls = [0, 0] as [number, number];
	for (let index = 0; index < length; index++) if (bytes[index] === 0) nuls[index & 1]!++;
	const [most, fewest] = [Math.max(...nuls), Math.min(...nuls)];
	if (most === 0 || most * LEAST_NULS < length / 2 || fewest * FEWEST_WRONG > most) return null;
	if (isBytewise(bytes.subarray(0, length), most)) return null;
	const encoding = most === nuls[0] ? 'utf-16be' : 'utf-16le';
	const text = new TextDecoder(encoding).decode(bytes.subarray(0, length));
	const wrong = text.slice(0, -1).match(NO_TEXT)?.length ?? 0;
	return wrong * FEWEST_WRONG <= text.length ? encoding : null;
}

/**
 * The encoding of a text of one byte a character: windows-1252, of which ISO 8859-1 is a part, unless letters and marks
 * stand where only those of another would make words.
 *
 *     caf\x8E     café in macintosh, cafŽ in windows-1252
 *     c\xBDur     cœur in ISO 8859-15, c½ur in windows-1252
 *     caf\x82     café in cp850 and cp437, caf‚ in windows-1252, cafÇ in macintosh
 */
export function singleByteEncodingOf(bytes: Uint8Array): Encoding {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
	const count = (evidence: RegExp): number => head.match(evidence)?.length ?? 0;
	const [macintosh, windows, dos] = [MACINTOSH, WINDOWS, DOS].map(count) as [number, number, number];
	if (dos > Math.max(macintosh, windows)) return 'cp850';
	if (macintosh > windows) return 'macintosh';
	return LATIN_9.test(head) && !/[\x80-\x9F]/.test(head) ? 'iso-8859-15' : 'windows-1252';
}

/** Whether something in a text of one character a byte makes words in windows-1252. */
export function isWindows(text: string): boolean {
	return text.search(WINDOWS) >= 0;
}

/**
 * Whether bytes with NULs are rather of one byte a character: most pairs without a NUL are two letters of ASCII, or there
 * are too few NULs to tell by.
 *
 *     61 62 | 63 00 | 64 65     abc, a NUL, de
 *     ab      c       de
 */
function isBytewise(bytes: Uint8Array, nuls: number): boolean {
	const others = bytes.length / 2 - nuls;
	if (nuls < FEW_NULS) return others > nuls;
	let letters = 0;
	for (let index = 0; index < bytes.length; index += 2)
		if (isLetter(bytes[index]!) && isLetter(bytes[index + 1]!)) letters++;
	return letters * 2 > others;
}

/** A letter of ASCII, or a space. */
function isLetter(byte: number): boolean {
	const lower = byte | 0x20;
	return byte === 0x20 || (lower >= 0x61 && lower <= 0x7a);
}

/** Bytes looked at. */
const HEAD = 65_536;
/** One code unit in so many at least is a space or a Latin letter. */
const LEAST_NULS = 8;
/** NULs that may stand in a text by mistake; fewer have to be half of it. */
const FEW_NULS = 4;
/** One code unit in so many at most is no character of a text. */
const FEWEST_WRONG = 100;
/** Controls, what has no meaning, and halves of pairs, for which the decoder puts U+FFFD. */
const NO_TEXT = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x9F\uE000-\uF8FF\uFFF0-\uFFFF]/g;

/**
 * One character a byte: letters with accents beside others, where windows-1252 has hardly a letter or none; an apostrophe
 * or œ between two; and « before a space.
 */
const MACINTOSH =
	/[A-Za-z][\x88\x8A\x8D-\x8F\x9D\x9E]|[a-z]\x90|[A-Z]\x90(?=[a-z])|[A-Za-z][\x87\x89\x8B\x91\x94\x95\x99\x9A\x9B\x9F\xCF\xD5](?=[a-z])|(?<![A-Za-z])(?:\x88 |[\x8D-\x8F\xCF][a-z ]|\x90t(?:re|es))|(?<![a-z])\x83(?=[a-z])|\xD5[\x80-\x9F]|\xC7[ \xCA]/g;
const WINDOWS =
	/[a-z][\xE0-\xFE]|[\xE0-\xFE][a-z]|(?<![a-z])[\xC9\xE0][a-z ]|(?<![A-Za-z])[cdjlmnstCDJLMNST]\x92|[a-z]\x92s|\x9C[a-z]|\xAB[ \xA0]/g;
/**
 * é, where it does not begin "ça"; the other letters of French within words, twice in "ère" and "êt", since in macintosh they
 * are ä and à; où, être, jusqu'à, "à la", É; « and » beside spaces. The sign for à is … in windows-1252.
 */
const DOS =
	/[a-z]\x82|[A-Z]\x82(?![A-Z])|(?<![A-Za-z])\x82(?=[b-z])|[A-Za-z][\x83\x87\x88\x8A-\x8C\x93](?=[a-z])|(?<=[a-z]{2}\x8A)re|(?<=[A-Za-z]\x88)t|(?<![A-Za-z])(?:o\x97(?![A-Za-z])|\x88t(?=re|es)|\x90(?=[a-su-z])|\xAE[ \xFF])|[A-Z]\x90(?![a-z])|(?:qu'| )\x85(?= (?:la|une?|son|sa|ses|leurs?|ce|cet|cette|des|tout) )|[ \xFF]\xAF/g;
/** œ or Œ beside a letter, € wherever it stands, š and ž between letters. */
const LATIN_9 = /\xA4|[a-zA-Z]\xBD|[\xBC\xBD][a-z\xE0-\xFF]|[A-Za-z][\xA8\xB8][a-z]/;
