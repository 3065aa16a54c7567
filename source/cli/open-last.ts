import path from 'node:path';
import type {Problem} from '../document/document.ts';
import {isAddress} from '../sources/is-address.ts';
import {SourceError} from '../sources/source-error.ts';
import {storageFolder} from '../storage/folder.ts';
import {type Recent, readRecent} from '../storage/recent.ts';
import {visible} from '../text/visible.ts';
import {addressWords} from '../words/addresses.ts';
import {libraryWords} from '../words/library.ts';
import {placeOf} from './entry-place.ts';
import {bundled, isPipedIn, type Opened, open} from './open.ts';
import {openEntry} from './open-entry.ts';

/**
 * Opens the article that was last left before its end; where that is gone, the one left before, and says so. Where there
 * is none, the bundled one.
 */
export async function openLast(): Promise<Opened> {
	if (isPipedIn()) return open(null);
	const {articles, problem} = lastLeft();
	let problems: readonly Problem[] = problem ? [problem] : [];
	for (const recent of articles) {
		const opened = await openRecent(recent);
		if (!('message' in opened)) return {...opened, problems: [...problems, ...opened.problems]};
		const place = placeOf(recent) ?? '';
		problems = [isAddress(place) ? opened : {message: libraryWords().couldNotOpen(visible(path.basename(place)))}];
	}

	return bundled(problems);
}

/** That article and no other, for what is not read by somebody who sees which it is. Rejects with a SourceError where it is gone. */
export async function openThatLast(): Promise<Opened> {
	const {
		articles: [last],
		problem,
	} = lastLeft();
	if (problem) throw new SourceError(problem.message);
	const opened = last ? await openRecent(last) : bundled([]);
	if ('message' in opened) throw new SourceError(opened.message);
	return opened;
}

function lastLeft() {
	return readRecent(storageFolder(), () => new Date());
}

/** Opens one of them; or says why it cannot be opened. */
async function openRecent(recent: Recent): Promise<Opened | Problem> {
	const place = placeOf(recent) ?? '';
	// Nothing is asked of a network but what somebody names.
	return isAddress(place) ? {message: addressWords().lastIsAway(visible(place))} : openEntry({...recent, title: ''});
}
