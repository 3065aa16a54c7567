import {existsSync} from 'node:fs';
import {access} from 'node:fs/promises';
import path from 'node:path';
import type {Entry} from '../app/library/entry.ts';
import {bundledSource, isPiped, type Listing} from '../app/library/listing.ts';
import {isAddress} from '../sources/is-address.ts';
import {articlesFolder} from '../storage/folder.ts';

/**
 * Where an article of the library is opened: its copy, as long as there is one, else where it came from; null for the
 * bundled one, undefined for what has no place.
 */
export function placeOf({kept, source}: Pick<Listing, 'source' | 'kept'>): string | null | undefined {
	const folder = articlesFolder();
	const copy = kept === '' || folder === null ? null : path.join(folder, kept);
	if (copy !== null && (source === '' || existsSync(copy))) return copy;
	if (source === bundledSource) return null;
	return source === '' ? undefined : source;
}

/** How many files are looked at together: a disk that does not answer keeps nobody waiting but them. */
const together = 32;

/** The keys of the entries that have neither a copy nor a file any more; what came by a pipe never had one. */
export async function goneAmong(entries: readonly Entry[]): Promise<ReadonlySet<string>> {
	const gone = new Set<string>();
	for (let from = 0; from < entries.length; from += together) {
		const few = entries.slice(from, from + together);
		const found = await Promise.all(few.map(isThere));
		for (const [index, {key}] of few.entries()) if (!found[index]) gone.add(key);
	}

	return gone;
}

async function isThere(entry: Entry): Promise<boolean> {
	const place = placeOf(entry);
	if (place === null) return true;
	if (place === undefined) return isPiped(entry);
	if (isAddress(place)) return true;
	try {
		await access(place);
		return true;
	} catch {
		return false;
	}
}
