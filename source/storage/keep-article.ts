import {existsSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Problem} from '../document/document.ts';
import {changeFile, makeFolder, replaceFile} from './conf-store.ts';
import {files, pathOf} from './folder.ts';
import {readJsonFile} from './json-file.ts';
import {articleKeys, isKey} from './keys.ts';
import {forOthers} from './lock.ts';
import {parseSavedState, type SavedState} from './saved-state.ts';
import {nameChange} from './store.ts';

/** What is remembered of an article by the place that it comes from, whatever its text is; null where nothing is. */
export function rememberedAt(folder: string, place: string, now: () => Date): SavedState | null {
	const key = articleKeys({title: '', text: ''}, place).path!;
	const text = readJsonFile(pathOf(folder, files.name(key)), now).fields?.text;
	const fields = isKey(text) ? readJsonFile(pathOf(folder, files.position(text)), now).fields : null;
	return fields && parseSavedState(fields);
}

/** Whether a copy of an article is kept, and there. */
export function isKept({listing: {kept, deleted}}: SavedState, articles: string): boolean {
	return kept !== '' && deleted === '' && existsSync(path.join(articles, kept));
}

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
