import {fold} from '../../text/fold.ts';
import {type Book, partsOf} from '../book.ts';
import type {Article} from '../document.ts';
import {withDetails} from './byline.ts';
import {assemble, type Details, type Draft} from './draft.ts';
import {chapterDrafts} from './epub-chapter.ts';
import type {ContentsLine} from './epub-contents.ts';
import {decodeXml} from './xml-tree.ts';

/** The chapters of a book: where each stands in bytes that hold them all, and what the book says of them. */
export type Chapters = {
	readonly name: string;
	readonly details: Details;
	readonly parts: readonly {readonly start: number; readonly end: number; readonly lines: readonly ContentsLine[]}[];
};

/** All the chapters as one article. */
export function articleOfChapters(bytes: Uint8Array, chapters: Chapters): Article {
	const drafts = chapters.parts.flatMap((_, index) => draftsIn(bytes, chapters, index));
	return assembled(drafts, chapters, true);
}

/**
 * The chapters as the parts of a book, each read when it is opened. Offsets leave room for what a chapter's text has that
 * its bytes have not: a heading from the table of contents, and above the first the title and the authors.
 */
export function bookOfChapters(bytes: Uint8Array, chapters: Chapters): Book {
	const {parts, details} = chapters;
	const starts = [0];
	for (const [index, {start, end, lines}] of parts.entries()) {
		const room = lines.reduce(
			(sum, {label}) => sum + label.length + 1,
			index === 0 ? JSON.stringify(details).length + 100 : 1,
		);
		starts.push(starts[index]! + end - start + room);
	}

	return {
		title: details.title ?? chapters.name,
		language: details.language ?? 'und',
		length: starts.at(-1)!,
		count: parts.length,
		startOf: part => starts[part]!,
		...partsOf(index => assembled(draftsIn(bytes, chapters, index), chapters, index === 0)),
		contents: parts.flatMap(({lines}, index) =>
			lines.map(({label, depth}) => ({start: starts[index]!, label, level: depth})),
		),
		likeness: JSON.stringify([
			details,
			parts.map(({start, end}) => [start, Array.from(bytes.subarray(end - 60, end))]),
		]),
	};
}

function draftsIn(bytes: Uint8Array, {parts, details}: Chapters, index: number): readonly Draft[] {
	const {start, end, lines} = parts[index]!;
	return chapterDrafts(decodeXml(bytes.slice(start, end)), lines, details.language ?? 'und');
}

function assembled(drafts: readonly Draft[], {details, name}: Chapters, begins: boolean): Article {
	const {language = 'und'} = details;
	const own = begins ? withDetails(withoutTitle(drafts, details.title), details, language) : drafts;
	const article = assemble(own, {...details, language}, name);
	return details.title === undefined ? article : {...article, title: details.title};
}

/** The blocks without the title of a title page, which stands above them anyway. */
function withoutTitle(drafts: readonly Draft[], title = ''): readonly Draft[] {
	const [first] = drafts;
	return first?.kind === 'heading' && fold(first.text, false) === fold(title, false) ? drafts.slice(1) : drafts;
}
