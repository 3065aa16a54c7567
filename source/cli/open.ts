import {fstatSync} from 'node:fs';
import type {Analysis} from '../analysis/analysis.ts';
import {type Book, bookOf} from '../document/book.ts';
import type {Problem} from '../document/document.ts';
import {isPlainText} from '../document/formats/formats.ts';
import {parse, parseBytes} from '../document/parse.ts';
import {keepPrepared} from '../layout/lay-out.ts';
import {packedKind} from '../sources/binary-kind.ts';
import {bundledArticle} from '../sources/bundled.ts';
import {type Bytes, memoryBytes} from '../sources/bytes.ts';
import {decode} from '../sources/decode.ts';
import {readFileSource} from '../sources/file.ts';
import {isAddress} from '../sources/is-address.ts';
import {longBook, longText} from '../sources/long-text.ts';
import type {Source} from '../sources/source.ts';
import {EmptySourceError} from '../sources/source-error.ts';
import {readStandardInput} from '../sources/standard-input.ts';
import {fileWords} from '../words/files.ts';

/** What was opened, and what went wrong. */
export type Opened = {
	readonly book: Book;
	/** What was found in it, where that is known already. */
	readonly analysis: Analysis | null;
	/** All the bytes of a long text, of which the book reads what is asked for. */
	readonly long: Bytes | null;
	/** What it is called where it comes from. */
	readonly name: string;
	/** Where it lives, an absolute path or an address; null for what has no place of its own. */
	readonly path: string | null;
	readonly isBundled?: true;
	readonly problems: readonly Problem[];
};

/**
 * Opens a path, an address on the web, "-" for standard input, or null: what is piped in, else the bundled article. Rejects with a SourceError
 * where there is nothing to read.
 */
export async function open(source: string | null): Promise<Opened> {
	if (source !== null && isAddress(source)) {
		const {fetchShown} = await import('./fetching.ts');
		return opened(await fetchShown(source));
	}

	if (source !== null && source !== '-') return opened(readFileSource(source));
	if (source === null && !isPipedIn()) return bundled([]);
	try {
		return await opened(await readStandardInput());
	} catch (error) {
		if (source === '-' || !(error instanceof EmptySourceError)) throw error;
		return bundled([{message: fileWords().emptyPipe}]);
	}
}

/** Opens the article that comes with the program. */
export function bundled(problems: readonly Problem[]): Opened {
	const {article, analysis, rows} = bundledArticle();
	keepPrepared(article, rows);
	return {book: bookOf(article), analysis, long: null, name: '', path: null, isBundled: true, problems};
}

async function opened({source, binary, long, path, ...hints}: Source): Promise<Opened> {
	const {name} = hints;
	if (binary?.kind === packedKind) {
		const {unpacked} = await import('../sources/unpack.ts');
		return opened(unpacked(binary.bytes, {...hints, path}));
	}

	const known = {analysis: null, name, path};
	if (long && isPlainText(hints, source)) return {...known, book: longBook(long, name), long, problems: []};
	const whole = long ? decode(long.slice(0, long.length)) : source;
	const {article, problems, isPlain, plain} = await (binary
		? parseBytes(binary.bytes, binary.kind, hints)
		: parse(whole, hints));
	const text = plain === undefined ? long : plainBytes(plain);
	if (text && isPlain) return {...known, book: longBook(text, name), long: text, problems};
	return {...known, book: bookOf(article), long: null, problems};
}

/** The bytes of a text, where it is too long for one part. */
function plainBytes(plain: string): Bytes | null {
	const bytes = Buffer.from(plain);
	if (bytes.length <= longText) return null;
	const shared = new SharedArrayBuffer(bytes.length);
	bytes.copy(new Uint8Array(shared));
	return memoryBytes(shared);
}

/** Whether standard input is a pipe or a file. A socket is what programs that start others leave open. */
export function isPipedIn(): boolean {
	try {
		const input = fstatSync(0);
		return input.isFIFO() || input.isFile();
	} catch {
		return false;
	}
}
