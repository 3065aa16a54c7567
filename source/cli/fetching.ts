import {fetchSource} from '../sources/address.ts';
import type {Source} from '../sources/source.ts';
import {visible} from '../text/visible.ts';
import {addressWords} from '../words/addresses.ts';
import {showWaiting} from './waiting.ts';

/** Fetches what is at an address, as `fetchSource` does, and says meanwhile how far it has come. */
export async function fetchShown(address: string): Promise<Source> {
	const host = visible(/^\s*https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address);
	const words = addressWords();
	const size = (bytes: number) => words.kilobytes(Math.ceil(bytes / 1000));
	let line = words.fetching(host);
	const stop = showWaiting(() => line);
	try {
		return await fetchSource(address, {
			onProgress: (done, all) => {
				line = words.fetched(host, size(done), all === null ? '' : words.of(size(all)));
			},
		});
	} finally {
		stop();
	}
}
