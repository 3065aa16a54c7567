import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {cli} from '../terminal/reader.ts';

/** What runs a command with mounts of its own, which nobody else sees and which end with it: for root, and for others. */
const ways = [
	['unshare', '--mount'],
	['unshare', '--mount', '--map-root-user'],
];

const way = ways.find(
	([file, ...args]) => spawnSync(file!, [...args, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0,
);

/** Whether this machine lets us mount: as root, or where users may have namespaces of their own. */
export const canMount = way !== undefined;

/** The reader, its arguments to follow, run where a script has mounted what it wants; the script runs `"$@"` itself. */
export function mounted(script: string): readonly string[] {
	return [...way!, 'sh', '-c', script, 'sh', process.execPath, cli];
}
