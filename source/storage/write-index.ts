import {replaceFile} from './conf-store.ts';
import {files, pathOf} from './folder.ts';
import type {Index} from './library-index.ts';

/** Keeps what was read of the library for the next time. Where it cannot be written, the files are read again then. */
export function writeIndex(folder: string, index: Index): void {
	try {
		replaceFile(pathOf(folder, files.index), JSON.stringify({version: 1, ...index}));
	} catch {
		// Whoever has no room for it is told so of the places.
	}
}
