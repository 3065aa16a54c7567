import {fstatSync} from 'node:fs';
import type {Analysis} from '../analysis/analysis.ts';
import type {Look} from '../app/glance.ts';
import {type Book, bookOf} from '../document/book.ts';
import type {Problem} from '../document/document.ts';
import type {Chapters} from '../document/formats/epub-book.ts';
import {keepPrepared} from '../layout/lay-out.ts';
import {bundledArticle} from '../sources/bundled.ts';
import type {Bytes} from '../sources/bytes.ts';
import {isAddress} from '../sources/is-address.ts';
import {fileWords} from '../words/files.ts';

/** What was opened, and what went wrong. */
export type Opened = {
	readonly book: Book;
	/** What was found in it, where that is known already; else what has a first look at its quotations. */
	readonly analysis: Analysis | null;
	readonly look: Look | null;
	/** All the bytes of a long text, of which the book reads what is asked for; of a book its chapters. */
	readonly long: Bytes | null;
	readonly chapters?: Chapters;
	/** The bytes of such a book as it came, which a copy of it is to hold. */
	readonly original?: Uint8Array;
	/** What it is called where it comes from. */
	readonly name: string;
	/** Where it lives, an absolute path or an address; null for what has no place of its own. */
	readonly path: string | null;
	readonly isBundled?: true;
	readonly problems: readonly Problem[];
};

/**
 * Opens a path, an address on the web, "-" for standard input, or null: what is piped in, else the bundled article.
 * Rejects with a SourceError where there is nothing to read. How far an address or a pipe has come is said on
 * standard error, unless it is to be quiet.
 */
export async function open(source: string | null, isQuiet = false): Promise<Opened> {
	if (source === null && !isPipedIn()) return bundled([]);
	const {openAddress, openFile, openPipe} = await import('./open-file.ts');
	if (source !== null && isAddress(source)) return openAddress(source, isQuiet);
	if (source !== null && source !== '-') return openFile(source);
	return (await openPipe(source === '-', isQuiet)) ?? bundled([{message: fileWords().emptyPipe}]);
}

/** Opens the article that comes with the program. */
export function bundled(problems: readonly Problem[]): Opened {
	const {article, analysis, rows} = bundledArticle();
	keepPrepared(article, rows);
	return {book: bookOf(article), analysis, look: null, long: null, name: '', path: null, isBundled: true, problems};
}

/** Whether standard input is a pipe or a file. A socket is what programs that start others leave open. */
export function isPipedIn(): boolean {
	try {
		const input = fstatSync(0);
		return input.isFIFO() || input.isFile();
	} catch {
		return false;
	}
}
