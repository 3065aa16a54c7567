import type {BlockContent, List, ListItem, PhrasingContent, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Mark} from '../document.ts';
import type {Draft} from './draft.ts';

/** Nodes as Markdown, in the one way in which this program writes it. */
export function markdown(children: readonly RootContent[]): string {
	return toMarkdown(
		{type: 'root', children: [...children]},
		{extensions: [gfmToMarkdown()], bullet: '-', rule: '-', listItemIndent: 'one'},
	);
}

/** A group in Markdown's own words, as far as it has any. */
export function nodesOf(group: readonly Draft[]): readonly RootContent[] {
	const [{kind, level, quotes = 0, text}] = group as readonly [Draft];
	switch (kind) {
		case 'heading':
			return [{type: 'heading', depth: Math.min(6, Math.max(1, level)) as 1, children: linesOf(group)}];
		case 'code':
			return level > 0
				? listsOf(group, 1).map(list => quoted(list, quotes))
				: [quoted({type: 'code', value: text}, quotes)];
		case 'rule':
			return [{type: 'thematicBreak'}];
		case 'item':
			return listsOf(group, 1).map(list => quoted(list, quotes));
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
			children: [...paragraphs.map(partOf), ...(own === -1 ? [] : listsOf(rest.slice(own), depth + 1))],
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

function partOf(draft: Draft): BlockContent {
	return draft.kind === 'code' ? {type: 'code', value: draft.text} : {type: 'paragraph', children: linesOf([draft])};
}

/** The texts of blocks with a hard break between each and the next. */
export function linesOf(group: readonly Draft[]): PhrasingContent[] {
	return group.flatMap((draft, index): PhrasingContent[] => [
		...(index > 0 ? [{type: 'break'} as const] : []),
		...phrasing(draft.text, draft.marks, 0, draft.text.length),
	]);
}

/** A stretch of a text with the marks in it, which are properly nested. */
export function phrasing(text: string, marks: readonly Mark[], start: number, end: number): PhrasingContent[] {
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
