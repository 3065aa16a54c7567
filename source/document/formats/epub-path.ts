import {ArchiveError} from './zip-archive.ts';

/** A place in a book: a file in its archive, and in that the element of an id; '' for its beginning. */
export type EpubPlace = {readonly file: string; readonly id: string};

/**
 * Where a reference in a file of the archive leads; null for an address outside the book. Throws an ArchiveError where it
 * leads out of the archive by its path.
 */
export function resolveReference(from: string, reference: string): EpubPlace | null {
	if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(reference)) return null;
	const [path = '', id = ''] = reference.split('#', 2);
	if (path === '') return {file: from, id: decoded(id)};
	const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const name of decoded(path).split('/')) {
		if (name === '' || name === '.') continue;
		if (name !== '..') folders.push(name);
		else if (folders.pop() === undefined) throw new ArchiveError('climbs');
	}

	return {file: folders.join('/'), id: decoded(id)};
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
