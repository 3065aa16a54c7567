import type {Reader} from './reader.ts';

/** The line of the hit that the reader is at, null where there is none. */
export function currentHit(reader: Reader): string | null {
	const {search, reading} = reader.state();
	const hit = search?.hits[search.current];
	if (!hit) return null;
	const {text} = reading.article;
	return text.slice(text.lastIndexOf('\n', hit.start) + 1).split('\n')[0]!;
}
