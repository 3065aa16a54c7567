import path from 'node:path';
import {bundledSource, type Listing} from '../app/library/listing.ts';
import {articlesFolder} from '../storage/folder.ts';
import type {Opened} from './open.ts';

/** What the library learns of an article by its being opened. */
export function aboutOf({book, path: place, isBundled}: Opened, now: Date): Partial<Listing> {
	const {site, author, date, address} = book.part(0);
	const kept = keptName(place);
	const source = isBundled ? bundledSource : kept === null ? (place ?? address) : address;
	return {
		...(site !== undefined && {site}),
		...(author !== undefined && {author}),
		...(date !== undefined && {date}),
		...(source !== undefined && {source}),
		...(kept !== null && {kept}),
		read: now.toISOString(),
		deleted: '',
	};
}

/** The name of a file in the folder of the kept articles; null for any other. */
export function keptName(place: string | null): string | null {
	return place !== null && path.dirname(place) === articlesFolder() ? path.basename(place) : null;
}
