import {renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Problem} from '../document/document.ts';
import {changeFile, makeFolder, replaceFile} from './conf-store.ts';
import {articleKeys} from './keys.ts';
import {forOthers} from './lock.ts';
import {nameChange} from './store.ts';

/** Writes a copy into the folder of the kept articles, all of it or nothing. Throws what writing throws. */
export function writeCopy(articles: string, name: string, content: string | Uint8Array): void {
	makeFolder(articles);
	const file = path.join(articles, name);
	if (typeof content === 'string') {
		replaceFile(file, content);
		return;
	}

	// conf writes text alone.
	const beside = `${file}.tmp-${process.pid.toString(16)}`;
	try {
		writeFileSync(beside, content, {mode: 0o600, flush: true});
		renameSync(beside, file);
	} finally {
		rmSync(beside, {force: true});
	}
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
