import type {Entry} from '../app/library/entry.ts';
import type {Problem} from '../document/document.ts';
import {type Change, changeFile} from './conf-store.ts';
import {files} from './folder.ts';
import {forOthers} from './lock.ts';
import {recentChange} from './recent.ts';
import {mergeListings} from './saved-listing.ts';
import {isWholeState, parseSavedState} from './saved-state.ts';

/**
 * Writes what the library has changed of an article, `after` what was `before`, and nothing else: whoever reads it
 * meanwhile keeps the place. Synchronous; never throws. Says what went wrong.
 */
export function changeEntry(folder: string, before: Entry, after: Entry, now: () => Date): readonly Problem[] {
	const {key, source, kept} = after;
	const waiting = forOthers();
	const changes: Change[] = [
		{
			file: files.position(key),
			change: onDisk => {
				const state = parseSavedState(onDisk ?? {});
				const [base, mine] = [before, after].map(({isArchived, tags, deleted}) => ({
					...state.listing,
					isArchived,
					tags,
					deleted,
				}));
				return {...state, listing: mergeListings(base!, mine!, state.listing)};
			},
			isWhole: isWholeState,
		},
	];
	// What is archived or deleted is not opened by itself any more.
	if (after.isArchived || after.deleted !== '') changes.push(recentChange({text: key, source, kept}, false));
	return changes.flatMap(change => changeFile(folder, change, now, waiting).problem ?? []);
}
