import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {removeFolder} from '../folders.ts';

/**
 * What runs on the pseudo-terminal: a shell with job control, as under a user's hands. It outlives the program, so that
 * the terminal can be looked at after it, and writes down what a harness needs to know. A stopped program (Ctrl-Z) leaves
 * "[stopped]" on the screen and goes on after Enter. The trap is there since a shell whose program SIGINT has ended ends
 * itself by it.
 */
export const script = `
exec 3>&2 2>/dev/null
tty >"$NOTES/tty"
stty -a >"$NOTES/before"
set -m
trap : INT
sh -c 'echo $$ >"$NOTES/pid"; unset NOTES; exec "$@"' sh "$@" 2>&3 3>&-
code=$?
while jobs >"$NOTES/jobs"; grep -qi 'stopped\\|suspended' "$NOTES/jobs"; do
	echo '[stopped]'
	read -r _
	fg >/dev/null
	code=$?
done
stty -a >"$NOTES/after"
exit $code
`;

/** What the shell wrote down; each is '' until it has. */
export type Notes = {
	readonly folder: string;
	readonly read: (note: 'tty' | 'pid' | 'before' | 'after') => string;
	readonly remove: () => void;
};

/** An empty folder for the notes, in which the program also has its home. */
export function openNotes(): Notes {
	const folder = mkdtempSync(path.join(tmpdir(), 'terminal-'));
	return {
		folder,
		read: note => {
			try {
				return readFileSync(path.join(folder, note), 'utf8').trim();
			} catch {
				return '';
			}
		},
		remove: () => removeFolder(folder),
	};
}

/** The modes of a terminal at this moment, as stty prints them. */
export function modesOf(tty: string): string {
	return withoutSize(
		execFileSync('stty', [process.platform === 'darwin' ? '-f' : '-F', tty, '-a'], {encoding: 'utf8'}),
	);
}

/** The modes in what stty printed: the size of the window is none. */
export function withoutSize(printed: string): string {
	return printed.replace(/rows \d+; columns \d+;|\d+ rows; \d+ columns;/, '').trim();
}

/**
 * The environment of a program under test: that of the tests, less what would change its behaviour, with a home of its
 * own. What `changes` sets to undefined is not set.
 */
export function environment(
	folder: string,
	changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
	const variables: Record<string, string | undefined> = {
		...process.env,
		...Object.fromEntries(unwanted.map(name => [name, undefined])),
		HOME: folder,
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		...changes,
		NOTES: folder,
	};
	return Object.fromEntries(
		Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}

const unwanted = [
	'CI',
	'NO_COLOR',
	'FORCE_COLOR',
	'LC_ALL',
	'LC_CTYPE',
	'LC_MESSAGES',
	'NODE_ENV',
	'NODE_OPTIONS',
	'NODE_EXTRA_CA_CERTS',
	'VITEST',
	'XDG_CONFIG_HOME',
	'XDG_DATA_HOME',
	'XDG_CACHE_HOME',
	'XDG_STATE_HOME',
	'DISPLAY',
	'WAYLAND_DISPLAY',
	'WSL_DISTRO_NAME',
	'TERMUX_VERSION',
	'TMUX',
	'STY',
	'VISUAL',
	'EDITOR',
];
