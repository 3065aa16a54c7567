import type {Buffer} from 'node:buffer';
import {type ZipFile, zip} from './zip.ts';

/** A book as its files: chapters by name, and what may be left out or wrong. */
export type BookFiles = {
	readonly metadata?: string;
	readonly chapters: Readonly<Record<string, string>>;
	/** The spine, where it is not all chapters in order. */
	readonly spine?: string;
	/** Of the navigation document (EPUB 3): the list. */
	readonly navigation?: string;
	/** Of the NCX (EPUB 2): the points. */
	readonly points?: string;
	/** Files beside these, and in their place; and those that are named and not there. */
	readonly more?: readonly ZipFile[];
	readonly without?: readonly string[];
};

/** A page of a book. */
export const page = (body: string) =>
	`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Page</title><link rel="stylesheet" href="a.css"/></head><body>${body}</body></html>`;

/** The bytes of a book. */
export function epub({
	metadata = title,
	chapters,
	spine,
	navigation,
	points,
	more = [],
	without = [],
}: BookFiles): Buffer {
	const names = Object.keys(chapters);
	const items = names.map(name => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`);
	const nav = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>';
	const ncx = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
	const order = spine ?? `<spine toc="ncx">${names.map(name => `<itemref idref="${name}"/>`).join('')}</spine>`;
	const files: readonly ZipFile[] = [
		{name: 'mimetype', content: 'application/epub+zip', isStored: true},
		{
			name: 'META-INF/container.xml',
			content:
				'<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		},
		{
			name: 'OPS/book.opf',
			content: `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}${navigation ? nav : ''}${points ? ncx : ''}</manifest>${order}</package>`,
		},
		...(navigation
			? [{name: 'OPS/nav.xhtml', content: page(`<nav epub:type="toc"><ol>${navigation}</ol></nav>`)}]
			: []),
		...(points ? [{name: 'OPS/toc.ncx', content: `<ncx><navMap>${points}</navMap></ncx>`}] : []),
		...names.map(name => ({name: `OPS/${name}`, content: page(chapters[name]!)})),
	];
	const others = new Set([...without, ...more.map(({name}) => name)]);
	return zip([...files.filter(({name}) => !others.has(name)), ...more]);
}

const title = '<dc:title>L’eau</dc:title><dc:creator>Odette Lamy</dc:creator><dc:language>fr-FR</dc:language>';
