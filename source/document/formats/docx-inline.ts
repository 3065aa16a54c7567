import {subscript, superscript} from './characters.ts';
import type {DocxParts} from './docx-parts.ts';
import type {DraftWriter} from './draft-writer.ts';
import {textIn, type XmlElement} from './xml-tree.ts';

/** What the text of a document is written with. */
export type DocxText = Pick<DocxParts, 'links' | 'notes'> & {
	readonly writer: DraftWriter;
	/** The notes that were named so far. */
	readonly named: string[];
	/** Boxes of text within the paragraph that is written: they come after it. */
	readonly later: XmlElement[];
};

/** What says nothing: how a thing looks, what was deleted, what is there for programs that know no better. */
export const notShown: ReadonlySet<string> = new Set([
	'pPr',
	'rPr',
	'tblPr',
	'tcPr',
	'sectPr',
	'del',
	'moveFrom',
	'instrText',
	'Fallback',
	'delText',
]);

/** Writes the text of a paragraph, or of a part of one: looks become marks. Nothing that is hidden in Word is written. */
export function writeInline({children}: XmlElement, page: DocxText): void {
	for (const child of children) if (typeof child !== 'string') writeElement(child, page);
}

function writeElement(element: XmlElement, page: DocxText): void {
	const {writer, links} = page;
	const {name, attributes} = element;
	if (notShown.has(name)) return;
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

function writeRun(run: XmlElement, page: DocxText): void {
	const properties = childNamed(run, 'rPr');
	if (isOn(properties, 'vanish')) return;
	const looks = marks.filter(({name}) => isOn(properties, name));
	const write = looks.reduce(
		(body, {kind}) =>
			() =>
				page.writer.within({kind}, body),
		() => writeInline(raised(run, properties), page),
	);
	write();
}

/** A run whose text is a raised or lowered number has it in signs of their own. */
function raised(run: XmlElement, properties: XmlElement | undefined): XmlElement {
	const write = raisedBy.get(childNamed(properties, 'vertAlign')?.attributes.val ?? '');
	const isText = write && run.children.every(child => typeof child === 'string' || /^(?:rPr|t)$/.test(child.name));
	const text = isText ? textIn(run) : '';
	return /^\d{1,3}$/.test(text) ? {...run, children: [{name: 't', attributes: {}, children: [write!(text)]}]} : run;
}

const raisedBy = new Map([
	['superscript', superscript],
	['subscript', subscript],
]);

const marks = [
	{name: 'b', kind: 'strong'},
	{name: 'i', kind: 'emphasis'},
	{name: 'strike', kind: 'strike'},
] as const;

function isOn(properties: XmlElement | undefined, name: string): boolean {
	const own = childNamed(properties, name);
	return own !== undefined && !/^(?:0|false|none|off)$/.test(own.attributes.val ?? '');
}

/** The first element of a name right in an element: what a change was made from stands deeper. */
function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

function writeNote(name: string, {writer, notes, named}: DocxText): void {
	if (!notes.has(name)) return;
	if (!named.includes(name)) named.push(name);
	writer.write(superscript(String(named.indexOf(name) + 1)));
}
