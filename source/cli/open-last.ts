import path from 'node:path';
import {bundledSource} from '../app/library/listing.ts';
import type {Problem} from '../document/document.ts';
import {articlesFolder, storageFolder} from '../storage/folder.ts';
import {type Recent, readRecent} from '../storage/recent.ts';
import {visible} from '../text/visible.ts';
import {fileWords} from '../words/files.ts';
import {isPipedIn, type Opened, open} from './open.ts';

/**
 * Opens the article that was last left before its end; where that is gone, the one left before, and says so. Where there
 * is none, the bundled one.
 */
export async function openLast(): Promise<Opened> {
	if (isPipedIn()) return open(null);
	let problems: readonly Problem[] = [];
	for (const recent of readRecent(storageFolder(), () => new Date())) {
		const place = placeOf(recent);
		try {
			const opened = await open(place);
			return {...opened, problems: [...problems, ...opened.problems]};
		} catch (error) {
			// Any other error is a bug.
			if (!('exitCode' in (error as Error))) throw error;
			const message = fileWords().lastNotOpened(visible(path.basename(place ?? '')));
			problems = [{message}];
		}
	}

	const opened = await open(null);
	return {...opened, problems: [...problems, ...opened.problems]};
}

function placeOf({kept, source}: Recent): string | null {
	const folder = articlesFolder();
	if (kept !== '' && folder !== null) return path.join(folder, kept);
	return source === bundledSource ? null : source;
}
