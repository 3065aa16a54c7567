import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {files, pathOf} from './folder.ts';

const hour = 3_600_000;

/**
 * Removes the temporary files and the locks that killed writers left behind, to be called when there is nothing else to do. Those of
 * the last hour stay: another reader may be writing one. Never rejects.
 */
export async function sweepLeftovers(folder: string, now: Date): Promise<void> {
	const places = [files.settings, files.position('any'), files.name('any')].map(file =>
		path.dirname(pathOf(folder, file)),
	);
	await Promise.all(places.map(place => sweepFolder(place, now.getTime() - hour)));
}

async function sweepFolder(folder: string, before: number): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter(name => /\.json\.(?:tmp-|lock)/.test(name))) {
		const file = path.join(folder, name);
		const {mtimeMs} = await stat(file).catch(() => ({mtimeMs: before}));
		if (mtimeMs < before) await rm(file, {force: true}).catch(() => undefined);
	}
}
