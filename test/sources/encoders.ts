import {Buffer} from 'node:buffer';

const singleBytes = (label: string) =>
	new Map(Array.from({length: 256}, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte] as const));

/** windows-1252, whose signs TextDecoder gives for controls in some releases of Node. */
const windows1252 = new Map([
	...Array.from({length: 256}, (_, byte) => [String.fromCharCode(byte), byte] as const),
	...[...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((sign, index) => [sign, [0x80, ...range(0x82, 0x8c)][index]!] as const),
	...[...'Ž‘’“”•–—˜™š›œžŸ'].map((sign, index) => [sign, [0x8e, ...range(0x91, 0x9c), 0x9e, 0x9f][index]!] as const),
]);

function range(first: number, last: number): readonly number[] {
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** The pages of MS-DOS, from 0x80 on. */
const dosPages = {
	cp850:
		'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xAD±‗¾¶§÷¸°¨·¹³²■\xA0',
	cp437:
		'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0',
};

const dos = (page: keyof typeof dosPages) =>
	new Map(
		[...range(0, 127).map(byte => String.fromCharCode(byte)), ...dosPages[page]].map(
			(sign, byte) => [sign, byte] as const,
		),
	);

const tables: Readonly<Record<string, ReadonlyMap<string, number>>> = {
	'windows-1252': windows1252,
	'iso-8859-1': new Map(range(0, 255).map(byte => [String.fromCharCode(byte), byte])),
	'iso-8859-15': singleBytes('iso-8859-15'),
	macintosh: singleBytes('macintosh'),
	cp850: dos('cp850'),
	cp437: dos('cp437'),
};

/** Every encoding that a text may be in without a word that says so. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...Object.keys(tables)] as const;

/** The text in an encoding of one or two bytes a character that TextDecoder knows. */
export function encodeForeign(text: string, label: string): Uint8Array {
	const table = foreignTables.get(label) ?? charactersOf(label);
	foreignTables.set(label, table);
	return Uint8Array.from([...text].flatMap(character => table.get(character)!));
}

const foreignTables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function charactersOf(label: string): ReadonlyMap<string, readonly number[]> {
	const decoder = new TextDecoder(label);
	const characters = new Map<string, readonly number[]>();
	for (const first of range(0, 255)) {
		const alone = decoder.decode(Uint8Array.of(first));
		if (alone !== '\uFFFD') characters.set(alone, [first]);
		for (const second of first > 0x7f ? range(0x40, 0xfe) : []) {
			const character = decoder.decode(Uint8Array.of(first, second));
			if ([...character].length === 1 && !characters.has(character)) characters.set(character, [first, second]);
		}
	}

	return characters;
}

/** The text in an encoding, without a mark; null where it has a character that the encoding has not. */
export function encode(text: string, encoding: string): Uint8Array | null {
	const table = tables[encoding];
	if (table) {
		const bytes = [...text].map(character => table.get(character) ?? -1);
		return bytes.includes(-1) ? null : Uint8Array.from(bytes);
	}

	if (encoding === 'utf-8') return Buffer.from(text);
	const little = Buffer.from(text, 'utf16le');
	return encoding === 'utf-16le' ? little : little.swap16();
}
