import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Whether a file is there and younger than every file under the sources, which are files and folders in `root`. */
export function isUpToDate(file, root, sources) {
	try {
		const made = statSync(file).mtimeMs;
		return sources.every(source => newest(path.join(root, source)) < made);
	} catch {
		return false;
	}
}

function newest(place) {
	const stats = statSync(place);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(place).map(name => newest(path.join(place, name))));
}
