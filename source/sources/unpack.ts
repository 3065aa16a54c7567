import {gunzipSync} from 'node:zlib';
import {type ArchiveFault, archiveWords} from '../words/archives.ts';
import {packedKind} from './binary-kind.ts';
import {MOST_BYTES, type Source, sourceOfChunks} from './source.ts';
import {quoted, SourceError} from './source-error.ts';

/**
 * What is in a gzip archive, under its name without the ending. Throws a SourceError where it is damaged, swells to more
 * than any text does, or holds nothing that can be read.
 */
export function unpacked(packed: Uint8Array, {name, path, address}: Omit<Source, 'source'>): Source {
	const label = quoted(address ?? name);
	const bytes = inflated(packed, label);
	const source = sourceOfChunks([bytes], {
		label,
		name: name.replace(/\.gz$/i, ''),
		path,
		...(address !== undefined && {address}),
	});
	// Some archives hold themselves.
	if (source.binary?.kind === packedKind) throw faulty(label, 'packedTwice');
	return source;
}

/** Texts shrink to a third or a tenth; what shrinks to less than a two-hundredth was made to swell. */
const HIGHEST_RATIO = 200;
const SMALL = 2 ** 24;

function inflated(packed: Uint8Array, label: string): Uint8Array {
	const maxOutputLength = Math.min(MOST_BYTES, Math.max(SMALL, HIGHEST_RATIO * packed.length));
	try {
		return gunzipSync(packed, {maxOutputLength});
	} catch (error) {
		const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
		throw faulty(label, isTooLong ? 'swells' : 'damaged', error);
	}
}

function faulty(label: string, fault: ArchiveFault, cause?: unknown): SourceError {
	const sentence = `${label} ${archiveWords()[fault]}`;
	return new SourceError(sentence, cause);
}
