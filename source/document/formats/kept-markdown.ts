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

import type {BlockContent, List, ListItem, PhrasingContent, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Article, Block, Mark} from '../document.ts';
import type {Draft} from './draft.ts';
import {keptKey} from './front-matter.ts';
import {keptDrafts, styleComment} from './kept-drafts.ts';

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

/** Blocks that are one in Markdown: the lines of a paragraph, the items of a list. */
function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
	const groups: Draft[][] = [];
	for (const draft of drafts) {
		const last = groups.at(-1);
		const isList = draft.kind === 'item' && last?.[0]?.kind === 'item' && draft.quotes === last[0].quotes;
		if (last && (draft.isContinued || isList)) last.push(draft);
		else groups.push([draft]);
	}

	return groups;
}

/** A group as Markdown, by the first of the ways in which it is read again as it is. */
function written(group: readonly Draft[]): string {
	const plain = group.map(draft => ({...draft, marks: []}));
	const ways = [
		() => markdown(nodesOf(group)),
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

function isSame(read: readonly Draft[] | null, group: readonly Draft[]): boolean {
	const of = ({text, kind, level, marker, quotes, isContinued}: Draft) =>
		JSON.stringify([text, kind, level, marker, quotes, isContinued]);
	return read?.length === group.length && read.every((draft, index) => of(draft) === of(group[index]!));
}

function markdown(children: readonly RootContent[]): string {
	return toMarkdown(
		{type: 'root', children: [...children]},
		{extensions: [gfmToMarkdown()], bullet: '-', rule: '-', listItemIndent: 'one'},
	);
}

/** Blocks of a paragraph, after a comment that says what they are. */
function commented(group: readonly Draft[]): string {
	return `${styleComment(group[0]!)}\n\n${markdown([{type: 'paragraph', children: linesOf(group)}])}`;
}

/** A block with a reference for every character that may mean something, which nothing can mistake. */
function referenced(draft: Draft): string {
	const text = draft.text.replace(/[^\p{L}\p{N} ]|^ | $| {2,}/gu, part =>
		[...part].map(character => `&#x${character.codePointAt(0)!.toString(16)};`).join(''),
	);
	return `${styleComment(draft)}\n\n${text}\n`;
}

/** A group in Markdown's own words, as far as it has any. */
function nodesOf(group: readonly Draft[]): readonly RootContent[] {
	const [{kind, level, text}] = group as readonly [Draft];
	switch (kind) {
		case 'heading':
			return [{type: 'heading', depth: Math.min(6, Math.max(1, level)) as 1, children: linesOf(group)}];
		case 'code':
			return [{type: 'code', value: text}];
		case 'rule':
			return [{type: 'thematicBreak'}];
		case 'item':
			return listsOf(group, 1);
		case 'quote':
			return [quoted({type: 'paragraph', children: linesOf(group)}, level)];
		case 'paragraph':
			return [{type: 'paragraph', children: linesOf(group)}];
		case 'aside':
		case 'byline':
			return [];
	}
}

function quoted(block: BlockContent, level: number): BlockContent {
	return level <= 0 ? block : {type: 'blockquote', children: [quoted(block, level - 1)]};
}

/** The items from a depth on as lists: an item without a marker goes on with the one before it. */
function listsOf(items: readonly Draft[], depth: number): List[] {
	const lists: List[] = [];
	let next = 0;
	for (let index = 0; index < items.length; index = next) {
		const item = items[index]!;
		next = index + 1;
		while (next < items.length && (items[next]!.level > depth || items[next]!.marker === undefined)) next++;
		const rest = items.slice(index + 1, next);
		const own = rest.findIndex(({level}) => level > depth);
		const paragraphs = [item, ...(own === -1 ? rest : rest.slice(0, own))];
		const node: ListItem = {
			type: 'listItem',
			spread: paragraphs.length > 1,
			...(item.marker === '☑' || item.marker === '☐' ? {checked: item.marker === '☑'} : {}),
			children: [
				...paragraphs.map(each => ({type: 'paragraph' as const, children: linesOf([each])})),
				...(own === -1 ? [] : listsOf(rest.slice(own), depth + 1)),
			],
		};
		const [, digits] = /^(\d{1,9})\.$/.exec(item.marker ?? '') ?? [];
		const last = lists.at(-1);
		const isOrdered = digits !== undefined;
		const isNext = last && isOrdered && last.ordered && last.start! + last.children.length === Number(digits);
		if (last && (isNext || !(isOrdered || last.ordered))) last.children.push(node);
		else
			lists.push({
				type: 'list',
				spread: false,
				ordered: isOrdered,
				...(isOrdered && {start: Number(digits)}),
				children: [node],
			});
	}

	return lists;
}

/** The texts of blocks with a hard break between each and the next. */
function linesOf(group: readonly Draft[]): PhrasingContent[] {
	return group.flatMap((draft, index): PhrasingContent[] => [
		...(index > 0 ? [{type: 'break'} as const] : []),
		...phrasing(draft.text, draft.marks, 0, draft.text.length),
	]);
}

/** A stretch of a text with the marks in it, which are properly nested. */
function phrasing(text: string, marks: readonly Mark[], start: number, end: number): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let at = start;
	const write = (until: number) => {
		if (until > at) nodes.push({type: 'text', value: text.slice(at, until)});
		at = until;
	};

	for (const [index, mark] of marks.entries()) {
		if (mark.start < at || mark.end > end) continue;
		write(mark.start);
		const inner = marks.slice(index + 1).filter(each => each.end <= mark.end);
		nodes.push(markNode(mark, text, phrasing(text, inner, mark.start, mark.end)));
		at = mark.end;
	}

	write(end);
	return nodes;
}

function markNode({kind, href = '', start, end}: Mark, text: string, children: PhrasingContent[]): PhrasingContent {
	switch (kind) {
		case 'code':
			return {type: 'inlineCode', value: text.slice(start, end)};
		case 'link':
			return {type: 'link', url: href, children: children as []};
		case 'strike':
			return {type: 'delete', children};
		case 'emphasis':
		case 'strong':
			return {type: kind, children};
	}
}
