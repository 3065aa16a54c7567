import type {FootnoteDefinition, List, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table} from 'mdast';
import type {Draft} from './draft.ts';
import {createDraftWriter, type DraftWriter, type Style} from './draft-writer.ts';
import {htmlToMarkdown} from './markdown-html.ts';
import {writeInline} from './markdown-inline.ts';
import {numberOf, type References, referencesOf} from './markdown-references.ts';
import {treeOf} from './markdown-tree.ts';

/** The blocks of a Markdown tree, footnotes last, below a rule. */
export function draftsOf(tree: Root, writer = createDraftWriter()): readonly Draft[] {
	const references = referencesOf(tree);
	const page: Page = {writer, references, notes: new Map()};
	writeBlocks(tree.children, page, body);
	if (page.notes.size > 0) {
		writeBlock({type: 'thematicBreak'}, page, body);
		// Those that nothing names come last. Notes may name and hold others: both maps change while they are gone through.
		for (const identifier of references.numbers.keys()) writeNotes(identifier, page);
		for (const identifier of page.notes.keys()) writeNotes(identifier, page);
	}

	return page.writer.drafts;
}

type Page = {
	readonly writer: DraftWriter;
	readonly references: References;
	/** The footnotes by identifier; people now and then define one twice. */
	readonly notes: Map<string, FootnoteDefinition[]>;
};

/** What a block stands in: how many lists and block quotes, and which of them is the innermost. */
type Place = {
	readonly lists: number;
	readonly quotes: number;
	readonly container: 'body' | 'item' | 'quote';
	readonly isInHtml: boolean;
};

const body: Place = {lists: 0, quotes: 0, container: 'body', isInHtml: false};
const bullets = ['•', '◦', '▪'];

function writeBlocks(nodes: readonly RootContent[], page: Page, place: Place): void {
	for (const node of nodes) writeBlock(node, page, place);
}

function writeBlock(node: RootContent, page: Page, place: Place, marker?: string): void {
	const {writer} = page;
	switch (node.type) {
		case 'paragraph':
			writeText(isAside(node) ? {kind: 'aside', level: 0} : styleOf(place, marker), node.children, page);
			break;
		case 'heading':
			writeText({kind: 'heading', level: node.depth}, node.children, page);
			break;
		case 'blockquote':
			writeBlocks(node.children, page, {...place, quotes: place.quotes + 1, container: 'quote'});
			break;
		case 'list':
			writeList(node, page, {...place, lists: place.lists + 1, container: 'item'});
			break;
		case 'table':
			writeTable(node, page, place);
			break;
		case 'code':
			writer.begin({...insideOf(place, marker), kind: 'code', level: place.lists});
			writer.writeLines(node.value);
			writer.end();
			break;
		case 'thematicBreak':
			writer.begin({kind: 'rule', level: 0});
			writer.end();
			break;
		case 'html':
			writeHtml(node.value, page, place);
			break;
		case 'footnoteDefinition':
			page.notes.set(node.identifier, [...(page.notes.get(node.identifier) ?? []), node]);
			break;
		default:
			break;
	}
}

function writeText(style: Style, nodes: readonly PhrasingContent[], {writer, references}: Page): void {
	writer.begin(style);
	writeInline(nodes, writer, references);
	writer.end();
}

function writeList({children, ordered, start}: List, page: Page, place: Place): void {
	for (const [index, {checked, children: content}] of children.entries()) {
		const bullet = bullets[Math.min(place.lists, bullets.length) - 1]!;
		const marker = ordered ? `${(start ?? 1) + index}.` : bullet;
		const box = checked ? '☑' : '☐';
		writeItem(content, typeof checked === 'boolean' ? box : marker, page, place);
	}
}

/** The marker stands before the item's first block alone; those that follow are items without one. */
function writeItem(nodes: readonly RootContent[], marker: string, page: Page, place: Place): void {
	for (const [index, node] of nodes.entries()) writeBlock(node, page, place, index === 0 ? marker : undefined);
}

function writeNotes(identifier: string, page: Page): void {
	const marker = `${numberOf(identifier, page.references)}.`;
	const notes = page.notes.get(identifier) ?? [];
	page.notes.delete(identifier);
	for (const note of notes) writeItem(note.children, marker, page, {...body, lists: 1, container: 'item'});
}

/** A row is a list item without a marker, so that rows stand together, in what they stand in; the head is strong. */
function writeTable({children}: Table, page: Page, place: Place): void {
	const style: Style = {kind: 'item', level: Math.max(1, place.lists), ...insideOf(place)};
	let isTop = true;
	for (const [index, row] of children.entries()) {
		// The head of a table that has none.
		if (row.children.every(cell => cell.children.length === 0)) continue;
		const cells = row.children.map(cell => cell.children);
		const nodes = cells.flatMap((cell, column): PhrasingContent[] =>
			column === 0 ? cell : [{type: 'text', value: ' | '}, ...cell],
		);
		writeText({...style, ...(isTop && {isTop})}, index === 0 ? [{type: 'strong', children: nodes}] : nodes, page);
		isTop = false;
	}
}

/** The text between the tags is Markdown once more: that decodes its entities, and no tag is left to begin another round. */
function writeHtml(html: string, page: Page, place: Place): void {
	const markdown = htmlToMarkdown(html);
	if (place.isInHtml) writeText(styleOf(place), [{type: 'text', value: markdown}], page);
	else writeBlocks(treeOf(markdown).children, page, {...place, isInHtml: true});
}

function styleOf({container, lists, quotes}: Place, marker?: string): Style {
	switch (container) {
		case 'body':
			return {kind: 'paragraph', level: 0};
		case 'item':
			return {kind: 'item', level: lists, ...insideOf({quotes}, marker)};
		case 'quote':
			return {kind: 'quote', level: quotes};
	}
}

/** What stands around an item or code, beside its list. */
function insideOf({quotes}: Pick<Place, 'quotes'>, marker?: string): Pick<Style, 'marker' | 'quotes'> {
	return {...(marker !== undefined && {marker}), ...(quotes > 0 && {quotes})};
}

/** A paragraph that is beside the article: the caption of a figure, or images alone. */
function isAside(node: Paragraph): boolean {
	return node.data?.isCaption === true || isImage(node);
}

/** A paragraph of images alone belongs to the page: their alternative texts are no sentences of the article. */
function isImage(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	if (node.type === 'paragraph' || node.type === 'link' || node.type === 'linkReference')
		return node.children.every(isImage);
	return node.type === 'image' || node.type === 'imageReference' || node.type === 'break';
}
