import process from 'node:process';
import {fetchSource} from '../sources/address.ts';
import type {Source} from '../sources/source.ts';
import {visible} from '../text/visible.ts';
import {addressWords} from '../words/addresses.ts';
import {progressLine} from './progress-line.ts';

/** Milliseconds after which it is worth saying that something is on its way, and between two words about it. */
const patience = 250;

/**
 * Fetches what is at an address, as `fetchSource` does, and says on standard error, where that is a terminal, how far it
 * has come: on one line, which is gone in the end, whatever ends it. Ctrl-C ends the program as the shell expects.
 */
export async function fetchShown(address: string): Promise<Source> {
	const progress = progressLine();
	if (!progress) return fetchSource(address);
	const host = visible(/^\s*https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address);
	const words = addressWords();
	const size = (bytes: number) => words.kilobytes(Math.ceil(bytes / 1000));
	let line = words.fetching(host);
	const watch = setInterval(() => progress.show(line), patience);
	const stop = () => {
		progress.clear();
		process.kill(process.pid, 'SIGINT');
	};

	process.once('SIGINT', stop);
	try {
		return await fetchSource(address, {
			onProgress: (done, all) => {
				line = words.fetched(host, size(done), all === null ? '' : words.of(size(all)));
			},
		});
	} finally {
		clearInterval(watch);
		process.removeListener('SIGINT', stop);
		progress.clear();
	}
}
