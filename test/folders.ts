import {renameSync, rmSync, writeFileSync} from 'node:fs';

/** Removes a folder, also while a program that is ending writes to it still. */
export function removeFolder(folder: string): void {
	rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
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
