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

/**
 * The folder for everything that is remembered, absolute, named as conf would name it; it need not exist yet. Null where
 * the user has no home. Never a folder that depends on the working folder: the XDG Base Directory Specification says of
 * a relative XDG_CONFIG_HOME that it is to be ignored.
 */
export function storageFolder(system: System = thisSystem): string | null {
	const {join, isAbsolute} = system.platform === 'win32' ? path.win32 : path.posix;
	const home = firstAbsolute(system.homes, isAbsolute);
	const under = (variable: string, ...folders: readonly string[]) => {
		const value = system.env[variable];
		if (value !== undefined && isAbsolute(value)) return value;
		return home === null ? null : join(home, ...folders);
	};

	switch (system.platform) {
		case 'darwin':
			return home === null ? null : join(home, 'Library', 'Preferences', name);
		case 'win32': {
			const base = under('APPDATA', 'AppData', 'Roaming');
			return base === null ? null : join(base, name, 'Config');
		}

		default: {
			const base = under('XDG_CONFIG_HOME', '.config');
			return base === null ? null : join(base, name);
		}
	}
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
	/** The settings last used, which a new article begins with. */
	settings: 'settings',
} as const;

/** The path of one of `files`. */
export function pathOf(folder: string, file: string): string {
	return path.join(folder, `${file}.json`);
}
