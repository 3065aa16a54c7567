import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What the folder depends on: the platform, the environment, and two opinions on where the user's home is. */
export type System = {
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Asked in this order; a call may throw where the user has no home. */
	readonly homes: readonly (() => string)[];
};

// HOME may be empty or relative; the password database is not the environment's to spoil.
const thisSystem: System = {
	platform: process.platform,
	env: process.env,
	homes: [() => os.homedir(), () => os.userInfo().homedir],
};

const name = 'article-reader-nodejs';

/** Where a system has its folders of a kind: as a variable says, else under the user's home; in ours, a folder of its own. */
type Place = {readonly variable?: string; readonly otherwise: readonly string[]; readonly own?: string};
type Kind = Readonly<Record<'darwin' | 'win32' | 'other', Place>>;

const config: Kind = {
	darwin: {otherwise: ['Library', 'Preferences']},
	win32: {variable: 'APPDATA', otherwise: ['AppData', 'Roaming'], own: 'Config'},
	other: {variable: 'XDG_CONFIG_HOME', otherwise: ['.config']},
};

const data: Kind = {
	darwin: {otherwise: ['Library', 'Application Support']},
	win32: {variable: 'LOCALAPPDATA', otherwise: ['AppData', 'Local'], own: 'Data'},
	other: {variable: 'XDG_DATA_HOME', otherwise: ['.local', 'share']},
};

/**
 * The folder for everything that is remembered, absolute, named as conf would name it; it need not exist yet. Null where
 * the user has no home. Never a folder that depends on the working folder: the XDG Base Directory Specification says of
 * a relative XDG_CONFIG_HOME that it is to be ignored.
 */
export function storageFolder(system: System = thisSystem): string | null {
	return folderOf(config, system);
}

/** The folder of the library, named as env-paths would name it, with the same rules. */
export function dataFolder(system: System = thisSystem): string | null {
	return folderOf(data, system);
}

function folderOf(kind: Kind, {platform, env, homes}: System): string | null {
	const {join, isAbsolute} = platform === 'win32' ? path.win32 : path.posix;
	const {variable, otherwise, own} = kind[platform === 'darwin' || platform === 'win32' ? platform : 'other'];
	const value = variable === undefined ? undefined : env[variable];
	const home = firstAbsolute(homes, isAbsolute);
	const base = value !== undefined && isAbsolute(value) ? value : home && join(home, ...otherwise);
	return base === null ? null : join(base, name, own ?? '');
}

/** The folder of the kept articles, under that of the library. */
export function articlesFolder(system: System = thisSystem): string | null {
	const folder = dataFolder(system);
	return folder === null ? null : path.join(folder, 'articles');
}

function firstAbsolute(homes: System['homes'], isAbsolute: (path: string) => boolean): string | null {
	for (const home of homes) {
		try {
			const folder = home();
			if (isAbsolute(folder)) return folder;
		} catch {
			// A user without an entry in the password database has no home here.
		}
	}

	return null;
}

/** The files in the storage folder, as paths relative to it and without ".json", which is how conf wants them. */
export const files = {
	/** What is remembered of a text, by the text's key. */
	position: (key: string) => `positions/${key}`,
	/** Under what text an article was last read, by the key of its path or title. */
	name: (key: string) => `names/${key}`,
	/** What the library lists of all of them, in one file that is read at once; made from the others. */
	index: 'index',
	/** The articles last left before their end, the latest first. */
	recent: 'recent',
	/** The settings last used, which a new article begins with. */
	settings: 'settings',
} as const;

/** How the name of each of them ends. */
export const ending = '.json';

/** The path of one of `files`. */
export function pathOf(folder: string, file: string): string {
	return path.join(folder, `${file}${ending}`);
}
