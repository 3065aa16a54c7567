import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../document/document.ts';
import type {Change} from './conf-store.ts';
import {files} from './folder.ts';
import {readEntries} from './library-index.ts';
import {recentChange} from './recent.ts';
import {isWholeState, parseSavedState} from './saved-state.ts';

/** A file that an article was read from, and the one that it is read from now. */
export type Move = {readonly from: string; readonly to: string};

/** Whether a file has gone from one place to another; of a copy, the first is still there. */
export function isMove({from, to}: Move): boolean {
	return from !== to && path.isAbsolute(from) && path.isAbsolute(to) && !existsSync(from);
}

/**
 * Has all texts that an article had at its old place be remembered at the new one, so that the library lists it once; and
 * none of them be opened by itself any more, but the one of the key `text`. Looks through the library, as no text knows of
 * those before it.
 */
export function moveChanges(
	folder: string,
	{from, to}: Move,
	text: string,
	now: () => Date,
): {readonly changes: readonly Change[]; readonly problems: readonly Problem[]} {
	const {entries, earlier, problems} = readEntries(folder, now);
	const last = entries.find(({source}) => source === from);
	const texts = last ? [last.key, ...(earlier.get(last.key) ?? [])].filter(key => key !== text) : [];
	const changes = texts.flatMap((key): Change[] => [
		{
			file: files.position(key),
			change: onDisk => {
				const state = parseSavedState(onDisk ?? {});
				return {...state, listing: {...state.listing, source: to}};
			},
			isWhole: isWholeState,
		},
		recentChange({text: key, source: from, kept: ''}, false),
	]);
	return {changes, problems};
}
