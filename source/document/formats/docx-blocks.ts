import type {DocxParts} from './docx-parts.ts';
import type {Draft} from './draft.ts';
import {createDraftWriter, type DraftWriter, type Style} from './draft-writer.ts';
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
		counts: new Map(),
		begun: new Set(),
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

type Page = DocxParts & {
	readonly writer: DraftWriter;
	/** Headings stand one level lower below a title. */
	readonly shift: number;
	/** The last number of each counter. */
	readonly counts: Map<string, number>;
	/** The levels of lists that have an item so far. */
	readonly begun: Set<string>;
	/** The notes that were named so far. */
	readonly named: string[];
	/** Boxes of text within the paragraph that is written: they come after it. */
	readonly later: XmlElement[];
};

function writeBlocks({children}: XmlElement, page: Page): void {
	for (const child of children) {
		if (typeof child === 'string') continue;
		if (child.name === 'p') writeText(child, styleOf(child, page), page);
		else if (child.name === 'tbl') writeTable(child, page);
		else if (!left.has(child.name)) writeBlocks(child, page);
	}
}

/** What says nothing: how a thing looks, what was deleted, what is there for programs that know no better. */
const left = new Set(['pPr', 'rPr', 'tblPr', 'tcPr', 'sectPr', 'del', 'moveFrom', 'instrText', 'Fallback', 'delText']);

function writeText(paragraph: XmlElement, style: Style, page: Page): void {
	page.writer.begin(style);
	writeInline(paragraph, page);
	page.writer.end();
	for (const box of page.later.splice(0)) writeBlocks(box, page);
}

/** A row is a list item without a marker, so that rows stand together, as in Markdown. */
function writeTable(table: XmlElement, page: Page): void {
	const {writer} = page;
	for (const row of elementsNamed(table, 'tr')) {
		writer.begin({kind: 'item', level: 1});
		const cells = row.children.filter((cell): cell is XmlElement => typeof cell !== 'string' && cell.name === 'tc');
		for (const [index, cell] of cells.entries()) {
			if (index > 0) writer.write(' | ');
			for (const paragraph of elementsNamed(cell, 'p')) {
				writeInline(paragraph, page);
				writer.write(' ');
			}
		}

		writer.end();
	}
}

function styleOf(paragraph: XmlElement, page: Page): Style {
	const style = attributeOf(paragraph, 'pStyle', 'val') ?? '';
	const level = page.headings.get(style);
	if (level !== undefined) return {kind: 'heading', level: Math.min(6, level + page.shift)};
	const properties = elementNamed(paragraph, 'numPr');
	const list = properties && attributeOf(properties, 'numId', 'val');
	const kind = page.kinds.get(style) ?? 'paragraph';
	if (!properties || list === undefined || list === '0') return {kind, level: kind === 'quote' ? 1 : 0};
	const depth = Number(attributeOf(properties, 'ilvl', 'val') ?? 0) || 0;
	return {kind: 'item', level: depth + 1, ...markerOf(list, depth, page)};
}

/** What stands before an item, which is counted. */
function markerOf(list: string, depth: number, {levels, counts, begun}: Page): Pick<Style, 'marker'> {
	const {sign = 'bullet', counter = '', start = 1, restarts = false} = levels.get(`${list} ${depth}`) ?? {};
	if (sign === 'none') return {};
	if (sign === 'bullet') return {marker: '•'};
	const [name] = counter.split(' ');
	for (const key of counts.keys())
		if (key.startsWith(`${name} `) && Number(key.split(' ')[1]) > depth) counts.delete(key);
	if (restarts && !begun.has(`${list} ${depth}`)) counts.delete(counter);
	begun.add(`${list} ${depth}`);
	counts.set(counter, (counts.get(counter) ?? start - 1) + 1);
	return {marker: `${counts.get(counter)}.`};
}

function writeInline({children}: XmlElement, page: Page): void {
	for (const child of children) if (typeof child !== 'string') writeElement(child, page);
}

function writeElement(element: XmlElement, page: Page): void {
	const {writer, links} = page;
	const {name, attributes} = element;
	if (left.has(name)) return;
	switch (name) {
		case 't':
			writer.write(element.children.filter(child => typeof child === 'string').join(''));
			break;
		case 'r':
			writeRun(element, page);
			break;
		case 'hyperlink': {
			const href = links.get(attributes.id ?? '');
			if (href === undefined) writeInline(element, page);
			else writer.within({kind: 'link', href}, () => writeInline(element, page));
			break;
		}

		case 'tab':
			writer.write(' ');
			break;
		case 'br':
		case 'cr':
			writer.breakLine();
			break;
		case 'noBreakHyphen':
			writer.write('\u2011');
			break;
		case 'footnoteReference':
		case 'endnoteReference':
			writeNote(`${name.replace('Reference', '')} ${attributes.id}`, page);
			break;
		case 'txbxContent':
			page.later.push(element);
			break;
		default:
			writeInline(element, page);
	}
}

function writeRun(run: XmlElement, page: Page): void {
	const properties = run.children.find(
		(child): child is XmlElement => typeof child !== 'string' && child.name === 'rPr',
	);
	const raised = properties && raisedText(run, attributeOf(properties, 'vertAlign', 'val'));
	if (raised) {
		page.writer.write(raised);
		return;
	}

	const looks = properties ? marks.filter(({name}) => isOn(properties, name)) : [];
	const write = looks.reduce(
		(body, {kind}) =>
			() =>
				page.writer.within({kind}, body),
		() => writeInline(run, page),
	);
	write();
}

/** Numbers that are raised or lowered, in signs of their own; undefined of all else. */
function raisedText(run: XmlElement, place: string | undefined): string | undefined {
	const digits = place === 'superscript' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : place === 'subscript' ? '₀₁₂₃₄₅₆₇₈₉' : '';
	const text = textIn(run);
	const isNumber = digits !== '' && /^\d{1,3}$/.test(text);
	return isNumber ? text.replace(/\d/g, digit => digits[Number(digit)]!) : undefined;
}

const marks = [
	{name: 'b', kind: 'strong'},
	{name: 'i', kind: 'emphasis'},
	{name: 'strike', kind: 'strike'},
] as const;

function isOn(properties: XmlElement, name: string): boolean {
	const own = elementNamed(properties, name);
	return own !== undefined && !/^(?:0|false|none|off)$/.test(own.attributes.val ?? '');
}

function writeNote(name: string, {writer, notes, named}: Page): void {
	if (!notes.has(name)) return;
	if (!named.includes(name)) named.push(name);
	const number = String(named.indexOf(name) + 1);
	writer.write(number.replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!));
}
