import type {Entry} from '../../source/app/library/entry.ts';
import {type Library, makeLibrary} from '../../source/app/library/library.ts';
import {unlisted} from '../../source/app/library/listing.ts';

/** When the libraries of these tests are read. */
export const today = '2025-03-10T12:00:00.000Z';

/** An article of a library; what is not given is not known. */
export function entryOf(title: string, rest: Partial<Entry> = {}): Entry {
	return {...unlisted, key: title, title, percent: 0, minutes: 5, source: `/articles/${title}.md`, ...rest};
}

/** A library of articles named so, the first one read last. */
export function libraryOf(...entries: readonly (string | Entry)[]): Library {
	const listed = entries.map((entry, index) => {
		const read = new Date(Date.parse(today) - (index + 1) * 3_600_000).toISOString();
		return typeof entry === 'string' ? entryOf(entry, {read}) : entry;
	});
	return makeLibrary(listed, today);
}
