import {storageFolder} from '../storage/folder.ts';
import {articleKeys} from '../storage/keys.ts';
import {readPlace} from '../storage/read-place.ts';
import type {Place} from '../storage/store.ts';
import type {Opened} from './open.ts';

/** Where what is remembered of something opened is kept, and what is. */
export function lookUp({book, path}: Opened): Place {
	const now = () => new Date();
	const folder = storageFolder();
	const keys = articleKeys({title: book.title, text: book.likeness}, path);
	return {
		folder,
		article: {text: book},
		keys,
		remembered: readPlace(folder, {title: book.title, text: book}, keys, now),
		now,
	};
}
