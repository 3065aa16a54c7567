import {type EpubPlace, resolveReference} from './epub-path.ts';
import {elementNamed, elementsNamed, textIn, type XmlElement} from './xml-tree.ts';

/** A line of a table of contents: where it leads, what it says, and its depth from 1. */
export type ContentsLine = EpubPlace & {readonly label: string; readonly depth: number};

/** The lines of a navigation document (EPUB 3), which stands in a file of the archive. */
export function linesOfNavigation(tree: XmlElement, file: string): readonly ContentsLine[] {
	const parts = elementsNamed(tree, 'nav');
	const contents = parts.find(({attributes}) => /\btoc\b/.test(attributes.type ?? '')) ?? parts[0];
	const list = contents && elementNamed(contents, 'ol');
	return list ? linesIn(list, 'li', item => labelOfItem(item), file) : [];
}

/** The lines of an NCX (EPUB 2). */
export function linesOfNcx(tree: XmlElement, file: string): readonly ContentsLine[] {
	const map = elementNamed(tree, 'navMap');
	return map ? linesIn(map, 'navPoint', labelOfPoint, file) : [];
}

type Label = {readonly label: string; readonly reference: string | undefined};

/** Lists within lists beyond which their lines count as no deeper: headings have six levels. */
const DEEPEST = 5;

function linesIn(
	list: XmlElement,
	name: string,
	labelOf: (item: XmlElement) => Label,
	file: string,
	depth = 1,
): readonly ContentsLine[] {
	return list.children.flatMap(item => {
		if (typeof item === 'string') return [];
		// An ol or an ul within the item of a navigation document; points of an NCX hold points.
		if (item.name !== name) return item.name === 'ol' ? linesIn(item, name, labelOf, file, depth) : [];
		const {label, reference} = labelOf(item);
		const place = reference === undefined ? null : resolveReference(file, reference);
		const line = place && label !== '' ? [{...place, label, depth: Math.min(depth, DEEPEST)}] : [];
		return [...line, ...linesIn(item, name, labelOf, file, depth + 1)];
	});
}

function labelOfItem({children}: XmlElement): Label {
	const own = children.find(child => typeof child !== 'string' && (child.name === 'a' || child.name === 'span'));
	if (own === undefined || typeof own === 'string') return {label: '', reference: undefined};
	return {label: textIn(own), reference: own.attributes.href};
}

function labelOfPoint({children}: XmlElement): Label {
	const child = (name: string) =>
		children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
	const label = child('navLabel');
	return {label: label ? textIn(label) : '', reference: child('content')?.attributes.src};
}
