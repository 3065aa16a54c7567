import {statSync} from 'node:fs';
import path from 'node:path';
import {slugOf} from '../app/library/slug.ts';
import {keptMarkdown} from '../document/formats/kept-markdown.ts';
import {parse} from '../document/parse.ts';
import {minutesLeft} from '../layout/reading-time.ts';
import {decode} from '../sources/decode.ts';
import {isAddress} from '../sources/is-address.ts';
import {articlesFolder, storageFolder} from '../storage/folder.ts';
import {reason} from '../storage/json-file.ts';
import {rememberAt, writeCopy} from '../storage/keep-article.ts';
import {isKept, rememberedAt} from '../storage/kept.ts';
import {fromSaved} from '../storage/progress.ts';
import {openStore, type Place} from '../storage/store.ts';
import {addingWords} from '../words/adding.ts';
import {aboutOf, keptName} from './about.ts';
import {lookUp} from './look-up.ts';
import {type Opened, open} from './open.ts';

/** What became of an article that was to be kept; `why` it was not, '' where it was. */
export type Kept = {
	readonly source: string;
	readonly outcome: 'kept' | 'there' | 'failed';
	/** '' where it is not known. */
	readonly title: string;
	/** The path of the copy, '' where there is none. */
	readonly file: string;
	readonly why: string;
	/** What is to be known of it, '' where nothing is. */
	readonly note: string;
};

/** Keeps a copy of an article, unless there is one of the same text. What can go wrong with it is an outcome. */
export async function keep(source: string): Promise<Kept> {
	const now = () => new Date();
	const folder = storageFolder();
	const articles = articlesFolder();
	const failed = (why: string, title = ''): Kept => ({source, outcome: 'failed', title, file: '', why, note: ''});
	const done = (outcome: Kept['outcome'], title: string, name: string, note = ''): Kept => ({
		source,
		outcome,
		title,
		file: path.join(articles!, name),
		why: '',
		note,
	});
	if (folder === null || articles === null) return failed(addingWords().noHome);
	try {
		// What is there already is not fetched again; a file costs nothing to look at, and may have been corrected.
		const known = isAddress(source) ? rememberedAt(folder, source.trim(), now) : null;
		if (known && isKept(known, articles)) return done('there', known.title, known.listing.kept);
		const opened = await open(source, true);
		const {title} = opened.book;
		const own = keptName(opened.path);
		const place = lookUp(opened);
		const copy = copyIn(place, articles);
		if (copy !== null) return done('there', title, own ?? copy);
		if (own !== null) {
			// A copy that nothing is remembered of.
			const problem = remember(opened, place, own, articles, source);
			return problem === null ? done('there', title, own) : failed(problem, title);
		}

		const content = await contentOf(opened, now());
		if (content === null) return failed(addingWords().tooMuch(title), title);
		const twin = copyIn(lookUp(opened), articles);
		// Of the same text, and kept in the meantime.
		if (twin !== null) return done('there', title, twin);
		const ending = opened.original ? 'epub' : opened.long ? 'txt' : 'md';
		const name = place.remembered.saved?.listing.kept || `${slugOf(title)}-${place.keys.text.slice(0, 8)}.${ending}`;
		writeCopy(articles, name, content);
		const problem = remember(opened, place, name, articles, source);
		const note = opened.problems.map(({message}) => message).join(' ');
		return problem === null ? done('kept', title, name, note) : failed(problem, title);
	} catch (error) {
		const {code, exitCode, message} = error as {code?: string; exitCode?: number; message: string};
		if (exitCode !== undefined) return failed(message);
		// Any other error is a bug.
		if (code === undefined) throw error;
		return failed(addingWords().notWritten(source, reason(error)));
	}
}

/** The name of the copy of an article's text; null where none is kept. */
function copyIn({remembered: {saved, isSameText}}: Place, articles: string): string | null {
	return saved && isSameText && isKept(saved, articles) ? saved.listing.kept : null;
}

/** Has the library list a copy, by its name, and be found by every place that it has. Says what went wrong; null where nothing did. */
function remember(opened: Opened, place: Place, name: string, articles: string, source: string): string | null {
	const {book} = opened;
	const {folder, keys, remembered, now} = place;
	const {read: _, ...about} = aboutOf(opened, now());
	const first = book.part(0);
	const minutes = minutesLeft(first, 0, book.length - 1 - first.text.length);
	const fresh = {offset: 0, percent: 0, bookmarks: {}, highlights: [], settings: {}, listing: {minutes}};
	const progress = remembered.saved ? fromSaved(remembered.saved, book) : fresh;
	const {size} = statSync(path.join(articles, name));
	const listing = {...progress.listing, ...about, kept: name, size};
	const result = openStore(place).save({...progress, title: book.title, listing}, true);
	const addresses = [source.trim(), about.source ?? ''].filter(isAddress);
	const [problem] = [
		...result.problems,
		...rememberAt(folder!, [path.join(articles, name), ...addresses], keys.text, now),
	];
	return problem?.message ?? (result.isBusy ? addingWords().busy(book.title) : null);
}

/** What the copy holds: Markdown, or of a book or a plain text that is long the very same; null where Markdown would not give it back. */
async function contentOf({book, long, original, path: place}: Opened, now: Date): Promise<string | Uint8Array | null> {
	if (original) return original;
	if (long) return decode(long.slice(0, long.length));
	const article = book.part(0);
	const isOnWeb = place === null || isAddress(place);
	const details = {source: article.address ?? '', file: isOnWeb ? '' : place, kept: now.toISOString().slice(0, 10)};
	const content = keptMarkdown(article, details);
	const again = await parse(content, {name: 'kept.md'});
	return again.article.text === article.text ? content : null;
}
