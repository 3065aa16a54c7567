import {closeSync, openSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {files, pathOf} from './folder.ts';
import {readJsonFile} from './json-file.ts';
import {articleKeys, isKey} from './keys.ts';
import {parseSavedState, type SavedState} from './saved-state.ts';

/** What is remembered of an article by the place that it comes from, whatever its text is; null where nothing is. */
export function rememberedAt(folder: string, place: string, now: () => Date): SavedState | null {
	const key = articleKeys({title: '', text: ''}, place).path!;
	const text = readJsonFile(pathOf(folder, files.name(key)), now).fields?.text;
	const fields = isKey(text) ? readJsonFile(pathOf(folder, files.position(text)), now).fields : null;
	return fields && parseSavedState(fields);
}

/** Whether a copy of an article is kept, and there, and was not cut off. */
export function isKept({listing}: Pick<SavedState, 'listing'>, articles: string): boolean {
	return listing.kept !== '' && listing.deleted === '' && isWhole(listing, path.join(articles, listing.kept));
}

/**
 * Whether all of a copy is there, which its owner may have changed: a shorter one that ends its last line is corrected, and
 * any other was cut off. Of one that an earlier release has kept, only that it is not empty is known.
 */
export function isWhole({size}: SavedState['listing'], file: string): boolean {
	const now = statSync(file, {throwIfNoEntry: false})?.size ?? 0;
	return now > 0 && (now >= size || byteAt(file, now - 1) === lineFeed);
}

const lineFeed = 10;

function byteAt(file: string, place: number): number {
	const descriptor = openSync(file, 'r');
	try {
		const byte = new Uint8Array(1);
		readSync(descriptor, byte, 0, 1, place);
		return byte[0]!;
	} finally {
		closeSync(descriptor);
	}
}
