import {fold} from '../text/fold.ts';

/** What tells whether a folded text has each word of a filter, wherever it stands; null for a filter without words. */
export function filterBy(filter: string): ((text: string) => boolean) | null {
	const wanted = fold(filter, false).split(' ').filter(Boolean);
	return wanted.length === 0 ? null : text => wanted.every(word => text.includes(word));
}
