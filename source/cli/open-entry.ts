import {existsSync} from 'node:fs';
import type {Listing} from '../app/library/listing.ts';
import {isAddress} from '../sources/is-address.ts';
import {libraryWords} from '../words/library.ts';
import {placeOf} from './entry-place.ts';
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
