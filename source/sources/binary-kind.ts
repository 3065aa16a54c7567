import {utf16Of} from './encoding.ts';

/**
 * What kind of file is no text, with its article, such as "a PDF document"; null for a text. Known kinds are told by
 * their first bytes; anything else is binary where many controls stand near its start. UTF-16 is text, for all its NULs;
 * and so is what has a stray NUL, as damaged downloads and joined files do. Git and grep call that binary, as they would
 * compare and search it; a reader loses less by dropping it, as less does with a few of them. What is binary and of no
 * known kind has one in every few bytes.
 */
export function binaryKind(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
	const known = kinds.find(({begins, holds}) => begins.test(head) && (!holds || holds.test(head)));
	if (known) return known.kind;
	if (utf16Of(bytes)) return null;
	const controls = head.match(/[\x01-\x07\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
	const nuls = head.split('\0').length - 1;
	const isStray = (nuls <= FEW_NULS && nuls * FEW_APART <= head.length) || nuls < MOST_NULS * head.length;
	const most = nuls > 0 ? MOST_BESIDE_NULS : MOST_CONTROLS;
	return !isStray || controls > most * head.length ? unknownKind : null;
}

/** What holds something else, packed. */
export const packedKind = 'a gzip archive';
/** What a browser saved as one file, or a mail program. */
export const savedKind = 'a saved page';
/** What is no text, and nothing that is known. */
export const unknownKind = 'a binary file';

/** Bytes looked at. */
const HEAD = 65_536;
/** The share of controls above which nobody could read it, and the one where NULs stand among them: bytes at random have a tenth. */
const MOST_CONTROLS = 0.1;
const MOST_BESIDE_NULS = 0.01;
/** So many NULs are strays among so many bytes each, and so large a share of a long text. */
const FEW_NULS = 2;
const FEW_APART = 8;
const MOST_NULS = 0.001;

type Kind = {readonly kind: string; readonly begins: RegExp; readonly holds?: RegExp};

/** Signatures, one character a byte; of two rows that fit the first counts. */
const kinds: readonly Kind[] = [
	{kind: 'a PDF document', begins: /^%PDF-/},
	{
		kind: 'an EPUB book',
		begins: /^PK\x03\x04/,
		holds: /^.{26,60}mimetypeapplication\/epub\+zip|META-INF\/container\.xml/s,
	},
	{kind: 'a Word document', begins: /^PK\x03\x04/, holds: /\bword\/|wordprocessingml/},
	{kind: 'a PowerPoint presentation', begins: /^PK\x03\x04/, holds: /\bppt\/[a-zA-Z_]{3}|presentationml/},
	{kind: 'an Excel workbook', begins: /^PK\x03\x04/, holds: /\bxl\/[a-zA-Z_]{3}|spreadsheetml/},
	{kind: 'an OpenDocument file', begins: /^PK\x03\x04/, holds: /mimetypeapplication\/vnd\.oasis/},
	{kind: 'a zip archive', begins: /^PK(?:\x03\x04|\x05\x06)/},
	{
		kind: 'an Office document locked with a password',
		begins: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/,
		holds: /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e/,
	},
	{kind: 'an Office document', begins: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/},
	{kind: 'a Rich Text document', begins: /^\{\\rtf/},
	{
		kind: savedKind,
		begins:
			/^(?:\xEF\xBB\xBF)?\s*(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location|Content-Type|Message-ID|X-[\w-]{1,60}): /i,
		holds:
			/^(?=[\s\S]*?(?:^|\n)MIME-Version: ?1\.0)(?=[\s\S]*?(?:^|\n)Content-Type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html))/i,
	},
	{kind: packedKind, begins: /^\x1F\x8B/},
	{kind: 'a tar archive', begins: /^[\s\S]{257}ustar/},
	{kind: 'an xz archive', begins: /^\xFD7zXZ\0/},
	{kind: 'a Zstandard archive', begins: /^\x28\xB5\x2F\xFD/},
	{kind: 'a 7-Zip archive', begins: /^7z\xBC\xAF\x27\x1C/},
	{kind: 'a PNG image', begins: /^\x89PNG\r\n\x1A\n/},
	{kind: 'a JPEG image', begins: /^\xFF\xD8\xFF/},
	{kind: 'a GIF image', begins: /^GIF8[79]a/},
	{kind: 'a WebP image', begins: /^RIFF[\s\S]{4}WEBP/},
	{kind: 'a program', begins: /^(?:\x7FELF|MZ[\s\S]\0)/},
];
