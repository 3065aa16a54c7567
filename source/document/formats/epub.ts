import {archiveWords} from '../../words/archives.ts';
import {Refusal} from '../refusal.ts';
import {articleOfChapters, bookOfChapters, type Chapters} from './epub-book.ts';
import {readPackage} from './epub-package.ts';
import type {Hints, Parsed, ParsedBook} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {decodeXml} from './xml-tree.ts';
import {type Archive, ArchiveError, openArchive} from './zip-archive.ts';

/** Reads an EPUB book: as one article, or a long one in its chapters. Rejects with a Refusal where it cannot be read. */
export async function parseEpub(bytes: Uint8Array, hints: Hints): Promise<Parsed | ParsedBook> {
	try {
		return await readBook(await openArchive(bytes), hints);
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		throw new Refusal(hints, label => `${label} ${archiveWords()[error.fault]}`);
	}
}

/** Bytes of chapters above which each is a part of its own: as a long text is. */
const LONGEST = 2 ** 18;
/** Bytes of chapters that can be kept in memory beside what is made of them. */
const MOST_BYTES = 2 ** 27;

async function readBook(archive: Archive, {name}: Hints): Promise<Parsed | ParsedBook> {
	const {details, chapters: files, contents, missing} = await readPackage(archive);
	const texts: Uint8Array[] = [];
	let length = 0;
	for (const file of files) {
		texts.push((await archive.read(file))!);
		length += texts.at(-1)!.length;
		if (length > MOST_BYTES) throw new ArchiveError('swells');
	}

	const shared = new SharedArrayBuffer(length);
	const bytes = new Uint8Array(shared);
	let start = 0;
	const parts = texts.map((text, index) => {
		bytes.set(text, start);
		const part = {start, end: start + text.length, lines: contents.filter(({file}) => file === files[index])};
		start = part.end;
		return part;
	});
	const language = details.language ?? languageOf(texts);
	const chapters: Chapters = {name, details: {...details, ...(language !== 'und' && {language})}, parts};
	const problems = missing > 0 ? [{message: archiveWords().missingChapters(missing)}] : [];
	if (length > LONGEST) return {book: bookOfChapters(bytes, chapters), chapters, shared, problems};
	const article = articleOfChapters(bytes, chapters);
	if (article.blocks.every(({kind}) => kind === 'heading' || kind === 'byline' || kind === 'aside'))
		throw new ArchiveError('noText');
	return {article, problems};
}

/** By the longest chapter: the first ones are title pages. */
function languageOf(texts: readonly Uint8Array[]): string {
	const longest = texts.reduce((one, other) => (other.length > one.length ? other : one));
	return guessLanguage(decodeXml(longest.subarray(0, 20_000)).replace(/<[^<>]*>/g, ' '));
}
