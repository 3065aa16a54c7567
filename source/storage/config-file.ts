import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {storageFolder} from './folder.ts';
import {reason} from './json-file.ts';

/** The config file of this user; null where the user has no home. It need not be there. */
export function configFile(): string | null {
	const folder = storageFolder();
	return folder === null ? null : path.join(folder, 'config.toml');
}

/** What a config file holds: null where there is none, or where it cannot be read, for the reason given. */
export function readConfigFile(file: string): {readonly text: string | null; readonly why: string | null} {
	// Most have none, and asking costs less than an error.
	if (!existsSync(file)) return {text: null, why: null};
	try {
		return {text: readFileSync(file, 'utf8'), why: null};
	} catch (error) {
		return {text: null, why: reason(error)};
	}
}

/** Makes a config file, and its folder; comes back with why it cannot, `is there` where there is one, null where it did. */
export function makeConfigFile(file: string, text: string): 'is there' | {readonly why: string} | null {
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		writeFileSync(file, text, {flag: 'wx'});
		return null;
	} catch (error) {
		return (error as {code?: string}).code === 'EEXIST' && existsSync(file) ? 'is there' : {why: reason(error)};
	}
}
