import path from 'node:path';
import type {Problem} from '../document/document.ts';
import {isAddress} from '../sources/is-address.ts';
import {storageFolder} from '../storage/folder.ts';
import {readRecent} from '../storage/recent.ts';
import {visible} from '../text/visible.ts';
import {addressWords} from '../words/addresses.ts';
import {libraryWords} from '../words/library.ts';
import {bundled, isPipedIn, type Opened, open} from './open.ts';
import {openEntry, placeOf} from './open-entry.ts';

/**
 * Opens the article that was last left before its end; where that is gone, the one left before, and says so. Where there
 * is none, the bundled one.
 */
export async function openLast(): Promise<Opened> {
	if (isPipedIn()) return open(null);
	let problems: readonly Problem[] = [];
	for (const recent of readRecent(storageFolder(), () => new Date())) {
		const place = placeOf(recent) ?? null;
		// Nothing is asked of a network but what somebody names.
		if (place !== null && isAddress(place)) {
			problems = [{message: addressWords().lastIsAway(visible(place))}];
			continue;
		}

		const opened = await openEntry({...recent, title: ''});
		if (!('message' in opened)) return {...opened, problems: [...problems, ...opened.problems]};
		problems = [{message: libraryWords().couldNotOpen(visible(path.basename(place ?? '')))}];
	}

	return bundled(problems);
}
