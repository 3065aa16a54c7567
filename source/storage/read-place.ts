import {resolveIn, type Whole} from '../document/book-anchors.ts';
import type {Problem} from '../document/document.ts';
import {resolvePassage} from '../document/passage.ts';
import {isNewer} from './fields.ts';
import {files, pathOf} from './folder.ts';
import {newerProblem, readJsonFile} from './json-file.ts';
import {isKey, type Keys} from './keys.ts';
import {parseSavedState, parseSettings, type SavedSettings, type SavedState} from './saved-state.ts';

/** As much of an article as tells it from others and holds places. */
export type Readable = {readonly title: string; readonly text: Whole};

/** What was remembered of an article. */
export type Remembered = {
	/** Null for an article never read. */
	readonly saved: SavedState | null;
	/** Whether `saved` belongs to this very text; otherwise to an earlier one, found by the article's path or title. */
	readonly isSameText: boolean;
	/** The article's own settings and, for those it has none of, the ones last used anywhere. */
	readonly settings: SavedSettings;
	/** Whether more may be remembered than `saved`, in a file that could not be read, which is among the problems. */
	readonly isUnread: boolean;
	readonly problems: readonly Problem[];
};

/**
 * Looks up an article by hand, before the first paint: six small files at most, and neither conf nor any package.
 * Never throws. `folder` is null where there is none, and then nothing is remembered.
 */
export function readPlace(folder: string | null, article: Readable, keys: Keys, now: () => Date): Remembered {
	if (folder === null) return {saved: null, isSameText: false, settings: {}, isUnread: false, problems: []};
	// Each once: a name may lead to a file that was tried before.
	const [unread, newer] = [new Set<string>(), new Set<string>()];
	const read = (file: string) => {
		const {fields, problem} = readJsonFile(pathOf(folder, file), now);
		if (problem !== null) unread.add(problem.message);
		if (fields !== null && isNewer(fields)) newer.add(newerProblem(pathOf(folder, file)).message);
		return fields;
	};

	const readState = (key: string) => {
		const fields = read(files.position(key));
		return fields === null ? null : parseSavedState(fields);
	};

	const readNamed = (name: string | null) => {
		const text = name === null ? null : read(files.name(name))?.text;
		return isKey(text) ? readState(text) : null;
	};

	const own = readState(keys.text);
	const saved =
		own ?? recognise(readNamed(keys.path), article, true) ?? recognise(readNamed(keys.title), article, false);
	const isUnread = unread.size > 0;
	const settings = {...parseSettings(read(files.settings) ?? {}), ...saved?.settings};
	const problems = [...unread, ...newer].map(message => ({message}));
	return {saved, isSameText: own !== null, settings, isUnread, problems};
}

/**
 * The state of an earlier text, where that was this article: one of its places is found again, or it stood at the same
 * path under the same title. Another article saved over the old one, or of the same title, starts afresh.
 */
function recognise(saved: SavedState | null, article: Readable, isByPath: boolean) {
	if (saved === null || (isByPath && saved.title === article.title)) return saved;
	// The top is found in any text.
	const anchors = [saved.place, ...Object.values(saved.bookmarks)].filter(({offset}) => offset > 0);
	const isFound =
		anchors.some(anchor => resolveIn(article.text, anchor).certainty !== 'lost') ||
		Object.values(saved.highlights).some(passage => resolvePassage(article.text, passage).certainty !== 'lost');
	return isFound ? saved : null;
}
