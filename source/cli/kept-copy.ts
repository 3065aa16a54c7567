import path from 'node:path';
import {articlesFolder, storageFolder} from '../storage/folder.ts';
import {isKept, rememberedAt} from '../storage/kept.ts';

/** The path of the copy that is kept of what stood at an address; null where there is none, or not all of one. */
export function keptCopy(address: string): string | null {
	const folder = storageFolder();
	const articles = articlesFolder();
	if (folder === null || articles === null) return null;
	const known = rememberedAt(folder, address.trim(), () => new Date());
	return known && isKept(known, articles) ? path.join(articles, known.listing.kept) : null;
}
