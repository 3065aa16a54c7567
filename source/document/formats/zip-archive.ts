import yauzl, {type Entry, type ZipFile} from 'yauzl';
import type {ArchiveFault} from '../../words/archives.ts';

/** The files in a zip archive by name, of which only those that are asked for are inflated. */
export type Archive = {
	readonly names: ReadonlySet<string>;
	/**
	 * The bytes of a file; null where there is none of that name. Rejects with an ArchiveError where it is damaged or
	 * encrypted, or longer than the archive says it is.
	 */
	readonly read: (name: string) => Promise<Uint8Array | null>;
};

/** An archive that cannot be read. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError';
	readonly fault: ArchiveFault;

	constructor(fault: ArchiveFault) {
		super(fault);
		this.fault = fault;
	}
}

/**
 * Opens an archive that somebody may have made to do harm. What it says of its files is looked at before any of them is
 * inflated, and none is inflated beyond what it says. Rejects with an ArchiveError.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map<string, Entry>();
	// The library takes what is locked and stored as it is for damaged where nobody added what a key takes.
	const fault = isLocked(buffer) ? 'encrypted' : 'damaged';
	const zip = await attempt(() => yauzl.fromBufferPromise(buffer, {lazyEntries: true, autoClose: false}), fault);
	if (zip.entryCount > MOST_FILES) throw new ArchiveError('swells');
	await attempt(async () => {
		let all = 0;
		for await (const entry of zip.eachEntry()) {
			all += entry.uncompressedSize;
			if (all > MOST_BYTES || isBomb(entry)) throw new ArchiveError('swells');
			entries.set(entry.fileName, entry);
		}
	}, fault);

	return {
		names: new Set(entries.keys()),
		read: async name => {
			const entry = entries.get(name);
			if (!entry) return null;
			if (entry.isEncrypted()) throw new ArchiveError('encrypted');
			if (entry.uncompressedSize > MOST_BYTES_OF_ONE) throw new ArchiveError('swells');
			return attempt(() => inflate(zip, entry));
		},
	};
}

/** Whether an archive says that its first file is encrypted. */
function isLocked(buffer: Buffer): boolean {
	return buffer.length > 6 && buffer.readUInt32LE(0) === FILE && (buffer[6]! & 1) === 1;
}

/** What a file in an archive begins with: PK, 3, 4. */
const FILE = 0x0403_4b50;

async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** Files of a book with a picture for every page, and far more. */
const MOST_FILES = 20_000;
/** Bytes of all files, most of them pictures that are never inflated, and of one that is. */
const MOST_BYTES = 2 ** 31;
const MOST_BYTES_OF_ONE = 2 ** 25;
/** Text shrinks to a tenth; what shrinks to less than a two-hundredth was made to swell. */
const HIGHEST_RATIO = 200;
const SMALL = 2 ** 20;

function isBomb({compressedSize, uncompressedSize}: Entry): boolean {
	return uncompressedSize > SMALL && uncompressedSize > HIGHEST_RATIO * compressedSize;
}

/** What the library says of names that lead elsewhere; of all else that it says, one sentence is enough. */
const climbs = /relative path|absolute path|invalid characters in fileName/;

async function attempt<Value>(read: () => Promise<Value>, fault: ArchiveFault = 'damaged'): Promise<Value> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		throw new ArchiveError(climbs.test(String(error)) ? 'climbs' : fault);
	}
}
