import {renameSync, rmSync, writeFileSync} from 'node:fs';

/** Times that a folder is emptied again into which a program writes. */
const MOST_REMOVALS = 20;

/** Removes a folder, also while a program that is ending writes to it still. */
export function removeFolder(folder: string): void {
	for (let time = 1; ; time++) {
		try {
			rmSync(folder, {recursive: true, force: true, maxRetries: 1, retryDelay: 50});
			return;
		} catch (error) {
			// Its own retries do not look again at what the folder holds.
			if (time === MOST_REMOVALS || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
		}
	}
}

/** Puts an empty file where a folder is that a program may write to: it has the folder whole, or makes it again. */
export function replaceByFile(folder: string): void {
	for (let time = 0; ; time++) {
		try {
			renameSync(folder, `${folder}-${time}`);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}

		try {
			writeFileSync(folder, '', {flag: 'wx'});
			return;
		} catch (error) {
			if (time === 100 || (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}
