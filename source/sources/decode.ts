import {Buffer, isAscii, isUtf8} from 'node:buffer';
import {singleByteEncodingOf, utf16Of} from './encoding.ts';
import {foreignEncodingOf} from './foreign-encoding.ts';

/**
 * The text of some bytes, without its byte order mark: UTF-16 where a mark or the bytes say so, then UTF-8 where they are
 * valid, else as what a server or a page says it is, `charset`, else as its letters say. UTF-8 with a few bad bytes,
 * or cut off within its last character, stays UTF-8: U+FFFD stands for each of them, and for what is left of that
 * character. Never throws.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const utf16 = utf16Of(buffer);
	if (utf16) return new TextDecoder(utf16).decode(buffer);
	const text = buffer.toString('utf8');
	const isUnicode = isUtf8(buffer) ? !isByChance(text) : isMostlyUtf8(text);
	// Many a server says what is not so, and hardly anything else looks like UTF-8.
	const named = charset === undefined || (isUnicode && !isAscii(buffer)) ? null : decodeAs(buffer, charset);
	if (named !== null) return named;
	return isUnicode || isCutOff(buffer, text)
		? text.replace(/^\uFEFF/, '')
		: decodeAs(buffer, legacyEncodingOf(buffer))!;
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
	let bad = 0;
	let good = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) bad++;
		else if (code > 0x7f) good++;
	}

	return good > bad;
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
