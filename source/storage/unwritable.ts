import {accessSync, constants, existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {reason} from './json-file.ts';

/** Why nothing can be written in a folder, which need not exist yet, in words that fit after a comma; null where it can be. */
export function whyUnwritable(folder: string): string | null {
	if (!existsSync(folder) && path.dirname(folder) !== folder) return whyUnwritable(path.dirname(folder));
	try {
		accessSync(folder, constants.W_OK | constants.X_OK);
		return statSync(folder).isDirectory() ? null : reason({code: 'ENOTDIR'});
	} catch (error) {
		return reason(statSync(folder).isDirectory() ? error : {code: 'ENOTDIR'});
	}
}
