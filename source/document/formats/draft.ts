import {compareRanges} from '../../text/range.ts';
import {showsAnything} from '../../text/shows-anything.ts';
import type {Article, Block, BlockKind, Mark} from '../document.ts';
import {onOneLine} from './characters.ts';

/** A block on its own, before it has a place in the article: marks are offsets into the block's own text. */
export type Draft = {
	readonly kind: BlockKind;
	readonly level: number;
	readonly marker?: string;
	readonly quotes?: number;
	readonly isTop?: true;
	readonly isContinued?: true;
	readonly text: string;
	readonly marks: readonly Mark[];
};

/** What an article says of itself; a title that is missing or blank is looked for in the blocks. */
export type Details = {
	readonly title?: string;
	readonly language?: string;
	readonly date?: string;
	readonly author?: string;
	readonly licence?: string;
	readonly site?: string;
	readonly address?: string;
	readonly beginning?: NonNullable<Article['beginning']>;
};

/** A draft without marks. */
export function draftOf(kind: BlockKind, text: string, level = 0): Draft {
	return {kind, level, text, marks: []};
}

/** The article that the drafts make, joined by line feeds. `name` is the title where nothing else is. */
export function assemble(drafts: readonly Draft[], details: Details, name: string): Article {
	const blocks: Block[] = [];
	const marks: Mark[] = [];
	let start = 0;
	for (const {kind, level, marker, quotes, isTop, isContinued, text, marks: ownMarks} of drafts) {
		const end = start + text.length;
		blocks.push({
			start,
			end,
			kind,
			level,
			...(marker !== undefined && {marker}),
			...(quotes && {quotes}),
			...(isTop && {isTop}),
			...(isContinued && {isContinued}),
		});
		for (const mark of ownMarks) marks.push({...mark, start: start + mark.start, end: start + mark.end});
		start = end + 1;
	}

	const {language = 'und', date, author, licence, site, address, beginning} = details;
	return {
		title: titleOf(drafts, details.title, name),
		language,
		...(date !== undefined && {date}),
		...(author !== undefined && {author}),
		...(licence !== undefined && {licence}),
		...(site !== undefined && {site}),
		...(address !== undefined && {address}),
		...(beginning !== undefined && {beginning}),
		text: drafts.map(({text}) => text).join('\n'),
		blocks,
		marks: marks.sort(compareRanges),
	};
}

/** The first line of a text as a title: cut after a word where it is long, '' where the text is blank. */
export function firstLine(text: string): string {
	const line = onOneLine(
		text
			.trimStart()
			.slice(0, 4 * TITLE_LENGTH)
			.split('\n', 1)[0]!,
	).trim();
	if (line.length <= TITLE_LENGTH) return line;
	const space = line.lastIndexOf(' ', TITLE_LENGTH);
	const cut = space > 0 ? space : TITLE_LENGTH;
	return `${line.slice(0, cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Code units of the longest title made from a paragraph. */
const TITLE_LENGTH = 100;

function titleOf(drafts: readonly Draft[], title: string | undefined, name: string): string {
	const heading = drafts.find(isTitle) ?? drafts.find(({kind}) => kind === 'heading');
	const first = drafts.find(({text}) => showsAnything(text));
	const candidates = [title, heading?.text, first && firstLine(first.text), name];
	return candidates.map(candidate => onOneLine(candidate ?? '').trim()).find(showsAnything) ?? 'Untitled';
}

function isTitle({kind, level}: Draft): boolean {
	return kind === 'heading' && level === 1;
}
