/*
 * Problem: an article that is kept has to be read again as the same text, character for character, and yet be Markdown that
 * anybody can read. Markdown trims and joins what it reads, and has no word for an aside or a byline.
 *
 * Approach: the front matter says that this program has written the file; then nothing is trimmed, joined, added or guessed
 * on reading. What Markdown cannot say stands in a comment before the block: "<!-- aside -->". Each block is written,
 * read again and compared; where that is another, it is written more plainly, at last with references for its characters.
 *
 * Limits: a text too large for the Markdown library is not kept so.
 */

import type {RootContent} from 'mdast';
import type {Article, Block} from '../document.ts';
import type {Draft} from './draft.ts';
import {keptKey} from './front-matter.ts';
import {keptDrafts, styleComment} from './kept-drafts.ts';
import {linesOf, markdown, nodesOf} from './kept-nodes.ts';
import {isRow, tableOf} from './kept-table.ts';

/** What stands in the front matter of a kept article, beside what the article says of itself. */
export type KeptDetails = {
	/** The address that it came from, or the path of its file; '' where there is none. */
	readonly source: string;
	readonly file: string;
	/** The day on which it was kept. */
	readonly kept: string;
};

/** An article as a Markdown file with front matter, from which the same text is read again. */
export function keptMarkdown(article: Article, {source, file, kept}: KeptDetails): string {
	const {title, language, author, site, date, licence, beginning} = article;
	const details = {title, author, site, date, language, licence, beginning, source, file, kept, [keptKey]: 'kept'};
	const rows = Object.entries(details).filter(([, value]) => value !== undefined && value !== '');
	const head = rows.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
	return `---\n${head}---\n\n${groupsOf(draftsIn(article)).map(written).join('\n')}`;
}

/** The blocks of an article on their own, with their marks. */
function draftsIn({text, blocks, marks}: Article): readonly Draft[] {
	return blocks.map(({start, end, ...style}: Block) => ({
		...style,
		text: text.slice(start, end),
		marks: marks
			.filter(mark => mark.start >= start && mark.end <= end)
			.map(mark => ({...mark, start: mark.start - start, end: mark.end - start})),
	}));
}

/** Blocks that are one in Markdown: the lines of a paragraph, the items of a list, the rows of a table. */
function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
	const groups: Draft[][] = [];
	for (const draft of drafts) {
		const last = groups.at(-1);
		if (last && (draft.isContinued || isNext(draft, last[0]!))) last.push(draft);
		else groups.push([draft]);
	}

	return groups;
}

/** Whether an item, or code in one, is of the list, or the table, that another begins. */
function isNext(draft: Draft, first: Draft): boolean {
	if (!isListed(draft) || !isListed(first) || draft.quotes !== first.quotes || draft.isTop) return false;
	return isRow(draft) === isRow(first);
}

function isListed({kind, level}: Draft): boolean {
	return kind === 'item' || (kind === 'code' && level > 0);
}

/** A group as Markdown, by the first of the ways in which it is read again as it is. */
function written(group: readonly Draft[]): string {
	const plain = group.map(draft => ({...draft, marks: []}));
	const parts = partsOf(group);
	const ways = [
		() => (isRow(group[0]!) ? tableOf(group) : markdown(nodesOf(group))),
		...(parts.length > 1 ? [() => parts.map(written).join(`\n${between}\n\n`)] : []),
		() => group.map(draft => commented([draft])).join('\n'),
		() => commented(group),
		() => plain.map(draft => commented([draft])).join('\n'),
		() => commented(plain),
	];
	for (const way of ways) {
		const text = way();
		if (isSame(keptDrafts(text), group)) return text;
	}

	return plain.map(referenced).join('\n');
}

/** The items of a list, each with those in it. */
function partsOf(group: readonly Draft[]): readonly (readonly Draft[])[] {
	const [first] = group as readonly [Draft];
	const {level} = first;
	if (!isListed(first) || isRow(first)) return [group];
	const parts: Draft[][] = [];
	for (const draft of group) {
		if (parts.length > 0 && (draft.level > level || draft.marker === undefined)) parts.at(-1)!.push(draft);
		else parts.push([draft]);
	}

	return parts;
}

/** What keeps two lists from being one. */
const between = '<!---->';

function isSame(read: readonly Draft[] | null, group: readonly Draft[]): boolean {
	const of = ({text, kind, level, marker, quotes, isContinued}: Draft) =>
		JSON.stringify([text, kind, level, marker, quotes, isContinued]);
	return read?.length === group.length && read.every((draft, index) => of(draft) === of(group[index]!));
}

/** A block in the words that Markdown has for one nearest to it, after a comment that says what it is. */
function commented(group: readonly Draft[]): string {
	const [first] = group as readonly [Draft];
	const isItem = group.length === 1 && first.marker !== undefined;
	return `${styleComment(first)}\n\n${markdown(isItem ? nodesOf([{...first, level: 1}]) : plainNodes(group))}`;
}

function plainNodes(group: readonly Draft[]): readonly RootContent[] {
	const [{kind, text}] = group as readonly [Draft];
	if (kind === 'rule' && text === '') return [{type: 'thematicBreak'}];
	return kind === 'code' ? [{type: 'code', value: text}] : [{type: 'paragraph', children: linesOf(group)}];
}

/** A block with a reference for every character that may mean something, which nothing can mistake. */
function referenced(draft: Draft): string {
	if (draft.kind === 'code' || draft.text === '') return commented([draft]);
	const text = draft.text.replace(/[^\p{L}\p{N} ]|^ | $| {2,}/gu, part =>
		[...part].map(character => `&#x${character.codePointAt(0)!.toString(16)};`).join(''),
	);
	return `${styleComment(draft)}\n\n${text}\n`;
}
