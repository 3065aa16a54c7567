import {existsSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {isAddress} from '../sources/is-address.ts';
import {storageFolder} from '../storage/folder.ts';
import {rememberedAt} from '../storage/kept.ts';
import type {Rows} from './list-lines.ts';

/**
 * The highlights of an article whose file is gone, as rows: their words and notes are remembered, their places were in its
 * text. Null where the file is there, or nothing is remembered of it.
 */
export function rememberedWords(source: string): readonly Rows['highlights'][] | null {
	const folder = storageFolder();
	if (folder === null || source === '-' || isAddress(source) || existsSync(source)) return null;
	const saved = rememberedAt(folder, placeOf(source), () => new Date());
	const highlights = Object.values(saved?.highlights ?? {});
	if (!saved || highlights.length === 0 || saved.listing.deleted !== '') return null;
	const {author, site, date} = saved.listing;
	return highlights
		.sort((one, other) => one.offset - other.offset)
		.map(({words, note}) => ({
			text: words,
			note,
			speaker: null,
			state: 'lost' as const,
			start: null,
			end: null,
			title: saved.title,
			author: author || null,
			site: site || null,
			date: date || null,
			address: null,
			source,
		}));
}

/** The path under which a file was remembered: links in its folder are followed, it can be none itself any more. */
function placeOf(source: string): string {
	const place = path.resolve(source);
	try {
		return path.join(realpathSync.native(path.dirname(place)), path.basename(place));
	} catch {
		return place;
	}
}
