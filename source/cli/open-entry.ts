import {existsSync} from 'node:fs';
import path from 'node:path';
import {bundledSource, type Listing} from '../app/library/listing.ts';
import {isAddress} from '../sources/is-address.ts';
import {articlesFolder} from '../storage/folder.ts';
import {libraryWords} from '../words/library.ts';
import {bundled, open} from './open.ts';
import {toldBy} from './output.ts';

/** Opens an article of the library; or says why it cannot be opened, and that the key `remove` takes it away from there. */
export async function openEntry(entry: Pick<Listing, 'source' | 'kept'> & {readonly title: string}, remove = '') {
	const place = placeOf(entry);
	if (place === undefined) return {message: libraryWords().gone(entry.title, remove)};
	if (place !== null && !isAddress(place) && !existsSync(place))
		return {message: libraryWords().fileGone(place, remove)};
	try {
		return place === null ? bundled([]) : await open(place, true);
	} catch (error) {
		return {message: toldBy(error).message};
	}
}

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
