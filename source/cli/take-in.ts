import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Entry} from '../app/library/entry.ts';
import {articlesFolder} from '../storage/folder.ts';

/**
 * Has the library list the copies in its folder that it does not know: put there by hand, or left where the settings are
 * lost. Reads each of them, which takes a while, and says whether there were any; what cannot be read stays out.
 */
export async function takeIn(entries: readonly Entry[]): Promise<boolean> {
	const articles = articlesFolder();
	const names = articles === null ? [] : unknownCopies(articles, entries);
	if (names.length === 0) return false;
	const {keep} = await import('./keep.ts');
	for (const name of names) {
		await keep(path.join(articles!, name));
		// Keys come first.
		await new Promise(setImmediate);
	}

	return true;
}

/** The names of the copies in a folder that none of the entries has. */
function unknownCopies(articles: string, entries: readonly Entry[]): readonly string[] {
	const known = new Set(entries.map(({kept}) => kept));
	return namesIn(articles).filter(name => /^[^.].*\.(?:md|markdown|txt|epub)$/i.test(name) && !known.has(name));
}

/** The names of the files in a folder: a link in it is not followed, since what it leads to would be copied. */
function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder, {withFileTypes: true})
			.filter(each => each.isFile())
			.map(({name}) => name);
	} catch {
		return [];
	}
}
