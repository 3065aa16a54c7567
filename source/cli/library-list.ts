import path from 'node:path';
import {type Entry, whyAway, withGone} from '../app/library/entry.ts';
import {isOnShelf, makeLibrary, shownEntries} from '../app/library/library.ts';
import {originOf} from '../app/library/listing.ts';
import type {Problem} from '../document/document.ts';
import {articlesFolder, storageFolder} from '../storage/folder.ts';
import {readEntries} from '../storage/library-index.ts';
import {visible} from '../text/visible.ts';
import {libraryWords} from '../words/library.ts';
import {goneAmong} from './entry-place.ts';
import {json} from './json.ts';
import {takeIn} from './take-in.ts';

/**
 * The library as a list, the article read last first: a line each for people, without the archive; or as JSON, with it. Where
 * none of it could be read, there is no list, not even an empty one.
 */
export async function libraryList(
	isJson: boolean,
): Promise<{readonly text: string; readonly problems: readonly Problem[]}> {
	const now = () => new Date();
	const folder = storageFolder();
	const read = () => readEntries(folder, now);
	const first = read();
	const {entries} = (await takeIn(first.entries)) ? read() : first;
	const library = makeLibrary(withGone(entries, await goneAmong(entries)), now().toISOString());
	const articles = shownEntries(library);
	const {problems} = first;
	if (!isJson) return {text: articles.map(lineOf).join(''), problems};
	if (problems.length > 0 && library.entries.length === 0) return {text: '', problems};
	const archive = library.entries.filter(entry => isOnShelf(entry, 'archive'));
	return {text: json([...articles, ...archive].map(fieldsOf), '\t'), problems};
}

function lineOf(entry: Entry): string {
	const {title, percent, minutes} = entry;
	return `${libraryWords().line(visible(title), visible(originOf(entry)), percent, minutes, whyAway(entry))}\n`;
}

/** What other programs are told of an article: what is not known is left out. */
function fieldsOf(entry: Entry) {
	const {title, site, author, date, source, kept, percent, minutes, added, read, isArchived, tags, isGone} = entry;
	const folder = articlesFolder();
	const known = {site, author, date, source, file: kept && folder ? path.join(folder, kept) : '', added, read};
	return {
		title,
		...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '')),
		percent,
		minutesLeft: minutes,
		isArchived,
		tags,
		...(isGone && {isGone}),
	};
}
