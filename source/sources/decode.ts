import {Buffer, isAscii, isUtf8} from 'node:buffer';
import {isWindows, singleByteEncodingOf, utf16Of} from './encoding.ts';
import {foreignEncodingOf} from './foreign-encoding.ts';

/**
 * The text of some bytes, without its byte order mark: UTF-16 where a mark or the bytes say so, then UTF-8 where they are
 * valid, else as what a server or a page says it is, `charset`, else as its letters say. UTF-8 with a few bad bytes,
 * or cut off within its last character, stays UTF-8: U+FFFD stands for each of them, and for what is left of that
 * character. Lines of UTF-8 and of windows-1252 in one text are read each by its own. Never throws.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
	const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const utf16 = utf16Of(given);
	if (utf16) return new TextDecoder(utf16).decode(given);
	const buffer = joinedPairs(given);
	const text = buffer.toString('utf8');
	const isValid = isUtf8(buffer);
	const isUnicode = isValid ? !isByChance(text) : text.startsWith('\uFEFF') || isMostlyUtf8(text);
	// Many a server says what is not so, and hardly anything else looks like UTF-8.
	const named = charset === undefined || (isUnicode && !isAscii(buffer)) ? null : decodeAs(buffer, charset);
	if (named !== null) return named;
	if (isUnicode && isValid) return text.replace(/^\uFEFF/, '');
	if (!isUnicode && isCutOff(buffer, text)) return text;
	const encoding = legacyEncodingOf(buffer);
	if (isUnicode || encoding === 'windows-1252') {
		return decodeLines(text.startsWith('\uFEFF') ? buffer.subarray(3) : buffer, isUnicode);
	}

	return decodeAs(buffer, encoding)!;
}

/** UTF-8 in which the halves of a pair were written each by itself, three bytes long, as some databases do. */
function joinedPairs(buffer: Buffer): Buffer {
	if (isUtf8(buffer) || !buffer.includes(0xed)) return buffer;
	const joined = buffer.toString('latin1').replace(/(?:\xED[\xA0-\xBF][\x80-\xBF]){1,2}/g, halves => {
		const units = halves
			.match(/.../gs)!
			.map(half => 0xd000 + ((half.charCodeAt(1) & 0x3f) << 6) + (half.charCodeAt(2) & 0x3f));
		return Buffer.from(String.fromCharCode(...units)).toString('latin1');
	});
	const bytes = Buffer.from(joined, 'latin1');
	return isUtf8(bytes) ? bytes : buffer;
}

/** Each line as UTF-8 or as windows-1252; where it does not tell, as the rest. */
function decodeLines(buffer: Buffer, isUnicode: boolean): string {
	const lines = buffer.toString('latin1').split('\n');
	return lines
		.map(line => {
			const bytes = Buffer.from(line, 'latin1');
			const text = bytes.toString('utf8');
			const {good, likely, bad} = countsOf(text);
			const isOwn = isUnicode ? good > 0 || bad === 0 || !isWindows(line) : likely > 0 && likely >= bad;
			return isOwn ? text : decodeBy(WINDOWS_1252, bytes);
		})
		.join('\n');
}

/** The encoding of a text that is no Unicode and of which nobody says it. */
function legacyEncodingOf(buffer: Buffer): string {
	const head = buffer.subarray(0, HEAD);
	return (isForeign(head) ? foreignEncodingOf(head) : null) ?? singleByteEncodingOf(buffer);
}

const HEAD = 16_384;
const LONGEST_WORD = 15;

/** Whether a third of a text, and more than a word, is no ASCII: in languages with Latin letters hardly a tenth is. */
function isForeign(head: Buffer): boolean {
	let others = 0;
	let spaces = 0;
	for (const byte of head) {
		if (byte > 0x7f) others++;
		else if (byte <= 0x20) spaces++;
	}

	return others > LONGEST_WORD && others * 3 > head.length - spaces;
}

/** The text by an encoding's name, as the Encoding Standard has them, or cp850; null for UTF-8 and for what is no such name. */
function decodeAs(buffer: Buffer, charset: string): string | null {
	if (charset === 'cp850') return decodeBy(CP_850, buffer);
	try {
		const decoder = new TextDecoder(charset.trim());
		if (decoder.encoding === 'utf-8') return null;
		return decoder.encoding === 'windows-1252' ? decodeBy(WINDOWS_1252, buffer) : decoder.decode(buffer);
	} catch {
		return null;
	}
}

/**
 * Whether all that looks like UTF-8 is a letter with a no-break space and a closing mark in windows-1252: "caf頻" is
 * "café »".
 */
function isByChance(text: string): boolean {
	return /[a-z][\u083B\u883B\u983B\uA83B]/.test(text) && !/[^\0-\x7F\u083B\u883B\u983B\uA83B]/.test(text);
}

/** In text of one byte a character, two that happen to form a valid sequence are rare; in damaged UTF-8 most are valid. */
function isMostlyUtf8(text: string): boolean {
	const {good, likely, bad} = countsOf(text);
	return good > (text.match(/\uFFFD/g)?.length ?? 0) || (likely > 0 && likely >= bad);
}

/**
 * How many characters of a text that was read as UTF-8 are valid and no ASCII, how many of them are letters and marks of
 * French and its neighbours, or emoji, which bytes of another encoding hardly form by chance, and in how many places it
 * is no UTF-8.
 */
function countsOf(text: string): {readonly good: number; readonly likely: number; readonly bad: number} {
	const count = (characters: RegExp): number => text.match(characters)?.length ?? 0;
	return {
		good: count(/[^\0-\x7F\uFFFD]/g),
		likely: count(/[\xA0-\xFFŒœŸ\u2010-\u20CF\uD83C-\uD83E]/g),
		bad: count(/\uFFFD+/g),
	};
}

/** Whether all is UTF-8 but for the last character, of which only the beginning is there. */
function isCutOff(buffer: Buffer, text: string): boolean {
	const whole = text.slice(0, -1);
	if (!text.endsWith('\uFFFD') || whole.includes('\uFFFD')) return false;
	const length = Buffer.byteLength(whole);
	const [first = 0, ...more] = buffer.subarray(length);
	return first >= 0xc2 && first <= 0xf4 && (more.length > 0 || length > whole.length || !WORD_ENDS.has(first));
}

/** Letters of windows-1252 that words end in, and that begin a character of UTF-8: à á è é ê ì í ò ó. */
const WORD_ENDS = new Set([0xe0, 0xe1, 0xe8, 0xe9, 0xea, 0xec, 0xed, 0xf2, 0xf3]);

/**
 * By a table of our own of the characters from 0x80 on, beyond which all are those of ISO 8859-1: TextDecoder takes
 * windows-1252 for that in many releases of Node 20 to 24, and makes controls of quotation marks. It knows no cp850.
 */
function decodeBy(table: string, buffer: Buffer): string {
	return buffer
		.toString('latin1')
		.replace(/[\x80-\xFF]/g, character => table[character.charCodeAt(0) - 0x80] ?? character);
}

/** As the Encoding Standard has them; the five bytes without a character stay controls. */
const WINDOWS_1252 =
	'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F' + //
	'\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** MS-DOS in Western Europe; cp437, which came before it, differs in no letter of French. */
const CP_850 =
	'ÇüéâäàåçêëèïîìÄÅ' +
	'ÉæÆôöòûùÿÖÜø£Ø×ƒ' +
	'áíóúñÑªº¿®¬½¼¡«»' +
	'░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
	'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
	'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
	'ÓßÔÒõÕµþÞÚÛÙýÝ¯´' +
	'\xAD±‗¾¶§÷¸°¨·¹³²■\xA0';
