import {type DocxText, notShown, writeInline} from './docx-inline.ts';
import {createListCounter, type ListCounter} from './docx-lists.ts';
import type {DocxParts} from './docx-parts.ts';
import type {Draft} from './draft.ts';
import {createDraftWriter, type Style} from './draft-writer.ts';
import {attributeOf, elementNamed, elementsNamed, textIn, type XmlElement} from './xml-tree.ts';

/** The blocks of a document of Word, its notes last, below a rule. What was deleted in it is not there. */
export function docxBlocks(parts: DocxParts): readonly Draft[] {
	const hasTitle = elementsNamed(parts.body, 'pStyle').some(
		({attributes}) => parts.headings.get(attributes.val ?? '') === 0,
	);
	const page: Page = {
		...parts,
		writer: createDraftWriter(),
		shift: hasTitle ? 1 : 0,
		markerOf: createListCounter(parts.levels),
		named: [],
		later: [],
	};
	writeBlocks(parts.body, page);
	const {writer, named} = page;
	if (named.length === 0) return writer.drafts;
	writer.begin({kind: 'rule', level: 0});
	writer.end();
	for (const [index, name] of named.entries()) {
		const [first, ...others] = elementsNamed(parts.notes.get(name)!, 'p');
		if (first) writeText(first, {kind: 'item', level: 1, marker: `${index + 1}.`}, page);
		for (const paragraph of others) writeText(paragraph, {kind: 'item', level: 1}, page);
	}

	return writer.drafts;
}

type Page = DocxParts &
	DocxText & {
		/** Headings stand one level lower below a title. */
		readonly shift: number;
		readonly markerOf: ListCounter;
	};

function writeBlocks({children}: XmlElement, page: Page): void {
	for (const child of children) {
		if (typeof child === 'string') continue;
		if (child.name === 'p') writeText(child, styleOf(child, page), page);
		else if (child.name === 'tbl') writeTable(child, page);
		else if (!notShown.has(child.name)) writeBlocks(child, page);
	}
}

function writeText(paragraph: XmlElement, style: Style, page: Page): void {
	page.writer.begin(style);
	writeInline(paragraph, page);
	page.writer.end();
	writeBoxes(page);
}

function writeBoxes(page: Page): void {
	for (const box of page.later.splice(0)) writeBlocks(box, page);
}

/** A row is a list item without a marker, so that rows stand together, as in Markdown. */
function writeTable(table: XmlElement, page: Page): void {
	const rows = outermost(table, 'tr').map(row => outermost(row, 'tc'));
	if (isLayoutTable(rows)) {
		for (const cell of rows.flat()) writeBlocks(cell, page);
		return;
	}

	const {writer} = page;
	const columns = rows.reduce((most, {length}) => Math.max(most, length), 0);
	for (const [row, cells] of rows.entries()) {
		let free = columns - cells.length;
		writer.begin({kind: 'item', level: 1, ...(row === 0 && {isTop: true})});
		for (const [index, cell] of cells.entries()) {
			if (index > 0) writer.write(' | ');
			for (const paragraph of outermost(cell, 'p')) {
				writeInline(paragraph, page);
				writer.write(' ');
			}

			// What a cell reaches over stays empty, as far as longer rows have cells there.
			const over = Math.min(free, Math.max(0, Number(attributeOf(cell, 'gridSpan', 'val') ?? 1) - 1) || 0);
			writer.write(' | '.repeat(over));
			free -= over;
		}

		writer.end();
		writeBoxes(page);
	}
}

/** Whether a table is there for looks, as in letters and forms: it has one column, holds other tables or long texts. */
function isLayoutTable(rows: readonly (readonly XmlElement[])[]): boolean {
	const cells = rows.flat();
	return (
		cells.length <= rows.length ||
		cells.some(cell => outermost(cell, 'tbl').length > 0 || textIn(cell).length > LONGEST_CELL)
	);
}

/** Code units of a cell that is no paragraph yet. */
const LONGEST_CELL = 600;

/** The elements of a name in an element, in order, none of them within another. */
function outermost({children}: XmlElement, name: string): readonly XmlElement[] {
	return children.flatMap((child): readonly XmlElement[] => {
		if (typeof child === 'string' || notShown.has(child.name)) return [];
		return child.name === name ? [child] : outermost(child, name);
	});
}

function styleOf(paragraph: XmlElement, {headings, shift, kinds, lists, markerOf}: Page): Style {
	const name = attributeOf(paragraph, 'pStyle', 'val') ?? '';
	const level = headings.get(name);
	if (level !== undefined) return {kind: 'heading', level: Math.min(6, level + shift)};
	const properties = elementNamed(paragraph, 'numPr') ?? lists.get(name);
	const list = properties && attributeOf(properties, 'numId', 'val');
	const kind = kinds.get(name) ?? 'paragraph';
	if (!properties || list === undefined || list === '0') return {kind, level: kind === 'quote' ? 1 : 0};
	const depth = Math.min(8, Math.max(0, Number(attributeOf(properties, 'ilvl', 'val') ?? 0) || 0));
	return {kind: 'item', level: depth + 1, ...markerOf(list, depth)};
}
