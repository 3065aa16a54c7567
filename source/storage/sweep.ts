import {rmSync} from 'node:fs';
import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {files, pathOf} from './folder.ts';
import {readJsonFile} from './json-file.ts';
import type {Remembrance} from './library-index.ts';
import {locked} from './lock.ts';
import {parseSavedState} from './saved-state.ts';

const hour = 3_600_000;

/**
 * Removes the temporary files and the locks that killed writers left behind, beside the kept articles in `articles` too; to
 * be called when there is nothing else to do. Those of the last hour stay: another reader may be writing one. Never rejects.
 */
export async function sweepLeftovers(folder: string, articles: string | null, now: Date): Promise<void> {
	const places = [files.settings, files.position('any'), files.name('any')].map(file =>
		path.dirname(pathOf(folder, file)),
	);
	const all = articles === null ? places : [...places, articles];
	await Promise.all(all.map(place => sweepFolder(place, now.getTime() - hour)));
}

/**
 * Removes what is remembered of the articles that were deleted more than an hour ago, and their copies in the folder
 * `articles`. Never throws: what cannot be removed stays, and the list leaves it out all the same.
 */
export function sweepDeleted(
	folder: string,
	articles: string | null,
	{entries, earlier}: Pick<Remembrance, 'entries' | 'earlier'>,
	now: () => Date,
): void {
	for (const {key, deleted} of entries) {
		if (!isPast(deleted, now())) continue;
		const file = pathOf(folder, files.position(key));
		try {
			locked(file, {end: performance.now(), lastly: 'give up'}, isAlone => {
				// Somebody may have opened it again since.
				const {listing} = parseSavedState(readJsonFile(file, now).fields ?? {});
				if (!isPast(listing.deleted, now()) || !isAlone()) return;
				if (articles !== null && listing.kept !== '') rmSync(path.join(articles, listing.kept), {force: true});
				for (const each of [key, ...(earlier.get(key) ?? [])])
					rmSync(pathOf(folder, files.position(each)), {force: true});
			});
		} catch {
			// Where it may not be removed, saving says so.
		}
	}
}

function isPast(deleted: string, now: Date): boolean {
	return deleted !== '' && Date.parse(deleted) < now.getTime() - hour;
}

async function sweepFolder(folder: string, before: number): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter(name => /\.(?:json|md|txt|epub)\.(?:tmp-|lock)/.test(name))) {
		const file = path.join(folder, name);
		const {mtimeMs} = await stat(file).catch(() => ({mtimeMs: before}));
		if (mtimeMs < before) await rm(file, {force: true}).catch(() => undefined);
	}
}
