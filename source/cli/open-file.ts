import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import process from 'node:process';
import {firstLook} from '../analysis/first-look.ts';
import {bookOf} from '../document/book.ts';
import {isPlainText} from '../document/formats/formats.ts';
import {parse, parseBytes} from '../document/parse.ts';
import {packedKind, savedKind} from '../sources/binary-kind.ts';
import {type Bytes, memoryBytes} from '../sources/bytes.ts';
import {decode} from '../sources/decode.ts';
import {readFileSource} from '../sources/file.ts';
import {longBook, longText} from '../sources/long-text.ts';
import type {Source} from '../sources/source.ts';
import {EmptySourceError, SourceError} from '../sources/source-error.ts';
import {readStandardInput} from '../sources/standard-input.ts';
import {storageFolder} from '../storage/folder.ts';
import {isWhole, rememberedAt} from '../storage/kept.ts';
import {addressWords} from '../words/addresses.ts';
import {fileWords} from '../words/files.ts';
import {keptName} from './about.ts';
import {keptCopy} from './kept-copy.ts';
import type {Opened} from './open.ts';

/** Opens a path; all that the bundled article does without. Rejects with a SourceError where there is nothing to read. */
export async function openFile(path: string): Promise<Opened> {
	checkCopy(resolve(path));
	return opened(readFileSource(path));
}

/** Throws a SourceError where a file is a kept copy of which something is missing. */
function checkCopy(file: string): void {
	const folder = storageFolder();
	if (folder === null || keptName(file) === null || !existsSync(file)) return;
	const known = rememberedAt(folder, file, () => new Date());
	if (known && !isWhole(known.listing, file)) throw new SourceError(fileWords().damagedCopy(known.listing.source));
}

/** Opens an address on the web; where it cannot be had, the copy that is kept of it, if there is one, and says so. */
export async function openAddress(address: string, isQuiet: boolean): Promise<Opened> {
	try {
		return await openFetched(address, isQuiet);
	} catch (error) {
		const {exitCode, message} = error as {exitCode?: number; message: string};
		// Any other error is a bug.
		const copy = exitCode === undefined ? null : keptCopy(address);
		if (copy === null) throw error;
		const kept = await openFile(copy);
		return {...kept, problems: [{message: addressWords().isCopy(message)}, ...kept.problems]};
	}
}

/** Fetches it, and says meanwhile that it does, unless it is to be quiet. */
async function openFetched(address: string, isQuiet: boolean): Promise<Opened> {
	if (isQuiet) return opened(await (await import('../sources/address.ts')).fetchSource(address));
	const {fetchShown} = await import('./fetching.ts');
	return opened(await fetchShown(address));
}

/** Milliseconds after which it is said that standard input is waited for. */
const patience = 300;

/** Opens standard input, and says of a slow one that it is waited for, unless it is to be quiet; null where nothing comes and nobody has asked for it. */
export async function openPipe(isWanted: boolean, isQuiet: boolean): Promise<Opened | null> {
	try {
		return await opened(await (isQuiet ? readStandardInput() : readShown()));
	} catch (error) {
		if (isWanted || !(error instanceof EmptySourceError)) throw error;
		return null;
	}
}

async function readShown(): Promise<Source> {
	let came = 0;
	let stop: (() => void) | null = () => {};
	const late = setTimeout(async () => {
		const {showWaiting} = await import('./waiting.ts');
		// It may have come meanwhile.
		if (stop) stop = showWaiting(() => fileWords().waiting(came === 0 ? null : Math.ceil(came / 1000)), true);
	}, patience);
	try {
		return await readStandardInput(process.stdin, bytes => {
			came = bytes;
		});
	} finally {
		clearTimeout(late);
		stop();
		stop = null;
	}
}

async function opened({source, binary, long, path, ...hints}: Source): Promise<Opened> {
	const {name} = hints;
	if (binary?.kind === packedKind) {
		const {unpacked} = await import('../sources/unpack.ts');
		return opened(unpacked(binary.bytes, {...hints, path}));
	}

	if (binary?.kind === savedKind) {
		const {savedPage} = await import('../sources/saved-page.ts');
		return opened(savedPage(binary.bytes, {...hints, path}));
	}

	const known = {analysis: null, look: firstLook, name, path};
	if (long && isPlainText(hints, source)) return {...known, book: longBook(long, name), long, problems: []};
	const whole = long ? decode(long.slice(0, long.length)) : source;
	const parsed = await (binary ? parseBytes(binary.bytes, binary.kind, hints) : parse(whole, hints));
	if ('book' in parsed) {
		const {book, chapters, shared, problems} = parsed;
		return {...known, book, long: memoryBytes(shared), chapters, original: binary!.bytes, problems};
	}

	const {article, problems, isPlain, plain} = parsed;
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
