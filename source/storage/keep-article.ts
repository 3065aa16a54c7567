import path from 'node:path';
import type {Problem} from '../document/document.ts';
import {changeFile, makeFolder, replaceFile} from './conf-store.ts';
import {articleKeys} from './keys.ts';
import {forOthers} from './lock.ts';
import {nameChange} from './store.ts';

/** Writes a copy into the folder of the kept articles, all of it or nothing. Throws what writing throws. */
export function writeCopy(articles: string, name: string, content: string | Uint8Array): void {
	makeFolder(articles);
	replaceFile(path.join(articles, name), content);
}

/** Has the article of a text be found by more places. */
export function rememberAt(
	folder: string,
	places: readonly string[],
	text: string,
	now: () => Date,
): readonly Problem[] {
	const waiting = forOthers();
	return places.flatMap(place => {
		const key = articleKeys({title: '', text: ''}, place).path!;
		return changeFile(folder, nameChange(key, text), now, waiting).problem ?? [];
	});
}
