import {articleKeys} from '../../source/storage/keys.ts';
import {fromSaved, type Progress} from '../../source/storage/progress.ts';
import {readPlace} from '../../source/storage/read-place.ts';
import {openStore} from '../../source/storage/store.ts';

/** The clock of these tests. */
export const now = () => new Date('2025-02-03T04:05:06.789Z');

export type TestArticle = {readonly title: string; readonly text: string};

/** An article of 500 sentences, for each title another. */
export function articleOf(title: string): TestArticle {
	return {title, text: Array.from({length: 500}, (_, index) => `${title}, phrase ${index ** 3}.`).join(' ')};
}

/** Opens an article as the reader does: what was remembered of it, as offsets, and a store to keep what is read on. */
export function open(folder: string | null, article: TestArticle, file: string | null = null) {
	const keys = articleKeys(article, file);
	const remembered = readPlace(folder, article, keys, now);
	const {saved, settings, problems} = remembered;
	const fresh: Progress = {
		title: article.title,
		offset: 0,
		percent: 0,
		bookmarks: {},
		highlights: [],
		settings,
		listing: {},
	};
	const progress = saved === null ? fresh : {...fromSaved(saved, article.text), title: article.title, settings};
	const store = openStore({folder, article, keys, remembered, now});
	const save = (progress: Progress) => store.save(progress, false).problems;
	return {progress, keys, saved, problems: problems.map(({message}) => message), store, save};
}
