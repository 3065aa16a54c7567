import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {removeFolder} from '../folders.ts';

const memory = '/dev/shm';

/** An empty folder that is gone after the test; in memory where the system has a place for that, as disks are slow. */
export function emptyFolder(): string {
	const folder = mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'article-reader-'));
	onTestFinished(() => removeFolder(folder));
	return folder;
}
