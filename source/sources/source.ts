import {isPlainText, isReadable} from '../document/formats/formats.ts';
import {showsAnything} from '../text/shows-anything.ts';
import {addressWords} from '../words/addresses.ts';
import {type ArchiveFault, archiveWords} from '../words/archives.ts';
import {fileWords} from '../words/files.ts';
import {binaryKind, packedKind, savedKind, unknownKind} from './binary-kind.ts';
import {type Bytes, memoryBytes} from './bytes.ts';
import {charsetOf} from './charset-of.ts';
import {decode} from './decode.ts';
import {utf16Of} from './encoding.ts';
import {longText} from './long-text.ts';
import {noArticle} from './no-article.ts';
import {EmptySourceError, SourceError} from './source-error.ts';

/** A text that was read, and what tells it from others. */
export type Source = {
	/** All of the text, or of a long one as much of its head as tells its format. */
	readonly source: string;
	/** What is no text, and yet can be read: all its bytes, and what kind of file they are. */
	readonly binary?: {readonly kind: string; readonly bytes: Uint8Array};
	/** All the bytes of a long text. */
	readonly long?: Bytes;
	/** The file's name without its folders; it picks the format. */
	readonly name: string;
	/** The file's absolute path without symbolic links, under which its place is kept; null where it has none. */
	readonly path: string | null;
	/** The MIME type that it was served with, and where: of what was fetched. */
	readonly type?: string;
	readonly address?: string;
};

/** Where bytes came from. */
type Origin = Omit<Source, 'source' | 'binary' | 'long'> & {
	/** What a sentence calls it, such as “a.md” or "standard input". */
	readonly label: string;
	/** The encoding that it was served with, if any. */
	readonly charset?: string | undefined;
};

/** Bytes above which no article is opened: a string of V8 holds twice as many. */
export const MOST_BYTES = 256 * 1024 * 1024;

/**
 * What some bytes say: their text, or the bytes themselves where there is a parser for their kind. Throws a SourceError
 * where they are too many, of a kind that cannot be read, a feed, data for programs, or nothing that can be seen.
 */
export function sourceOf(bytes: Uint8Array, {label, charset, ...origin}: Origin): Source {
	if (bytes.length > MOST_BYTES) throw tooLarge(label);
	const kind = readableKind(bytes, label, origin);
	if (kind) return {...origin, source: '', binary: {kind, bytes}};
	const source = decode(bytes, charset ?? charsetOf(bytes));
	if (!showsAnything(source)) throw new EmptySourceError(fileWords().empty(label));
	checkArticle(source, label, origin);
	return {...origin, source};
}

/** What chunks of bytes say, one after the other: as `sourceOf` says it, and of many as `longSourceOf`. */
export function sourceOfChunks(chunks: readonly Uint8Array[], origin: Origin): Source {
	const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	if (length <= longText) return sourceOf(Buffer.concat(chunks, length), origin);
	const all = new Uint8Array(new SharedArrayBuffer(length));
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}

	return longSourceOf(memoryBytes(all.buffer), origin);
}

/** What holds something else, which is opened in its place. */
const containerKinds: ReadonlySet<string> = new Set([packedKind, savedKind]);

/** What is wrong with a file whose name promises a kind that can be read, and whose bytes are nothing that is known. */
const broken: readonly {readonly name: RegExp; readonly fault: ArchiveFault}[] = [
	{name: /\.(?:gz|epub|docx)$/i, fault: 'damaged'},
	{name: /\.mht(?:ml)?$/i, fault: 'noPage'},
];

/** The kind of what is no text and can be read, null for a text. */
function readableKind(head: Uint8Array, label: string, {name}: Pick<Source, 'name'>): string | null {
	const kind = binaryKind(head);
	if (!kind || containerKinds.has(kind) || isReadable(kind)) return kind;
	const promised = kind === unknownKind ? broken.find(each => each.name.test(name)) : undefined;
	if (promised) {
		const sentence = `${capitalised(label)} ${archiveWords()[promised.fault]}`;
		throw new SourceError(sentence);
	}

	throw new SourceError(fileWords().binary(capitalised(label), fileWords().kind(kind)));
}

/** The head of a long text; all of it where it has to be read whole. Throws as `sourceOf` does. */
export function longSourceOf(bytes: Bytes, origin: Origin): Source {
	const head = bytes.slice(0, headLength);
	// Latin letters and signs at the least are told in any encoding but UTF-16, which is not cut.
	const source = Buffer.from(head.subarray(0, 1024)).toString('latin1');
	const isMarkup = /^\s*</.test(source) && !isPlainText(origin, source);
	if (readableKind(head, origin.label, origin) || utf16Of(head) || isMarkup || isBlank(source, head))
		return sourceOf(bytes.slice(0, bytes.length), origin);
	const {label, charset, ...known} = origin;
	checkArticle(source.replace(/^\xEF\xBB\xBF/, ''), label, known);
	return {...known, source, long: bytes};
}

const headLength = 65_536;

/** Whether nothing can be seen of the head of a text, which begins so in Latin-1. */
function isBlank(beginning: string, head: Uint8Array): boolean {
	// Told to expect more, it drops a character that the head ends in.
	return !/[!-~]/.test(beginning) && !showsAnything(new TextDecoder().decode(head, {stream: true}));
}

/** Throws where a text holds no article. Data that come through a pipe are shown as text: nobody names a pipe by mistake. */
function checkArticle(text: string, label: string, {name, path}: Pick<Source, 'name' | 'path'>): void {
	const kind = noArticle(text, name);
	if (kind === null || (kind === 'data' && path === null)) return;
	throw new SourceError(addressWords()[kind](capitalised(label)));
}

/** The error for more bytes than can be read. */
export function tooLarge(label: string): SourceError {
	return new SourceError(fileWords().tooLarge(capitalised(label), MOST_BYTES / 2 ** 20));
}

function capitalised(label: string): string {
	return label.charAt(0).toUpperCase() + label.slice(1);
}
