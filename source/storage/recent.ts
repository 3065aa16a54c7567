import type {Listing} from '../app/library/listing.ts';
import type {Problem} from '../document/document.ts';
import type {Change} from './conf-store.ts';
import {type Fields, isFields} from './fields.ts';
import {files, pathOf} from './folder.ts';
import {readJsonFile} from './json-file.ts';
import {isKey} from './keys.ts';
import {isCopyName} from './saved-listing.ts';

/** An article that was left before its end: its text's key and where it can be had. */
export type Recent = Pick<Listing, 'source' | 'kept'> & {readonly text: string};

/** How many are remembered: some of them may have gone when they are asked for. */
const most = 20;

/**
 * The articles last left before their end, the latest first; one small file says so, whatever the library holds. A problem
 * says why it could not be read.
 */
export function readRecent(
	folder: string | null,
	now: () => Date,
): {readonly articles: readonly Recent[]; readonly problem: Problem | null} {
	if (folder === null) return {articles: [], problem: null};
	const {fields, problem} = readJsonFile(pathOf(folder, files.recent), now);
	return {articles: parseRecent(fields ?? {}), problem};
}

/** Puts an article in front; or takes it out, where it was read to its end, or is not to be opened by itself again. */
export function recentChange(article: Recent, isUnfinished: boolean): Change {
	return {
		file: files.recent,
		change: onDisk => {
			const others = parseRecent(onDisk ?? {}).filter(({text}) => text !== article.text);
			return {version: 1, articles: (isUnfinished ? [article, ...others] : others).slice(0, most)};
		},
		isWhole: fields => Array.isArray(fields.articles) && parseRecent(fields).length === fields.articles.length,
	};
}

function parseRecent({articles}: Fields): readonly Recent[] {
	return Array.isArray(articles) ? articles.filter(isRecent) : [];
}

function isRecent(value: unknown): value is Recent {
	return isFields(value) && isKey(value.text) && typeof value.source === 'string' && isCopyName(value.kept);
}
