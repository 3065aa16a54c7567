import type {Element, ElementContent, Root as HtmlRoot} from 'hast';
import {type State, toMdast} from 'hast-util-to-mdast';
import type {PageElement, PageNode} from 'linkedom';
import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {subscript, superscript} from './characters.ts';
import {quotationMarks} from './html-quotation-marks.ts';
import {hasTrueSpans, isLayoutTable, LONGEST_CELL, spanOf} from './html-tables.ts';
import {withWordLists, wordItem, wordItemOf} from './html-word-lists.ts';

/** What is known of a page beside its elements. */
export type Surroundings = {
	/** Where its links are looked at from. */
	readonly address?: string | undefined;
	/** The language of what does not name its own. */
	readonly language?: string | undefined;
};

/** An element of a page, with all in it, as a tree of Markdown. All of its text is in the tree. */
export function treeOfHtml(element: PageElement, around: Surroundings = {}): Root {
	const body: Element = {
		type: 'element',
		tagName: 'body',
		properties: {},
		children: childrenOf(element, {...inFlow, ...around}),
	};
	const page: HtmlRoot = {type: 'root', children: [body]};
	const tree = toMdast(page, {handlers: {figcaption: caption}});
	return {type: 'root', children: 'children' in tree ? (tree.children as RootContent[]).flatMap(parted) : []};
}

/** The text of an element as it is in a heading of the tree: on one line, as it was written, spaces and all. */
export function lineOfHtml(element: PageElement): string {
	const textIn = (nodes: readonly ElementContent[]): string =>
		nodes.map(node => (node.type === 'text' ? node.value : node.type === 'element' ? elementText(node) : '')).join('');
	const elementText = ({tagName, children}: Element) => (tagName === 'br' ? ' ' : textIn(children));
	return textIn(childrenOf(element, {...inFlow, isLine: true}));
}

/** What an element stands in. */
type Place = Surroundings & {
	/** Only words may stand here: in a heading, a cell, a caption. */
	readonly isLine: boolean;
	/** The table around it puts things side by side, and has no rows that say anything. */
	readonly isLayout: boolean;
	/** Cells of the table around it reach over others, as they say. */
	readonly hasSpans?: boolean;
	/** What stands before an item and is no word of it. */
	readonly sign?: PageElement | undefined;
	/** How many quotations it stands in. */
	readonly quotes: number;
	/** Where a link around whole blocks leads. */
	readonly link?: string;
};

const inFlow: Place = {isLine: false, isLayout: true, quotes: 0};

const ELEMENT = 1;
const TEXT = 3;

function childrenOf(node: PageNode, place: Place): ElementContent[] {
	const children = Array.from(node.childNodes).flatMap((child, index, all): ElementContent[] => {
		const own = isNoteMark(child, all[index - 1]) ? [noteMark(child)] : nodesOf(child, place);
		return isTouchingTime(all[index - 1], child) ? [space, ...own] : own;
	});
	return withWordLists(joined(children));
}

function nodesOf(node: PageNode, place: Place): ElementContent[] {
	if (node.nodeType === TEXT) return [textOf(node.nodeValue ?? '', place)];
	return node.nodeType === ELEMENT ? elementsOf(node as PageElement, place) : [];
}

/** Whether a date touches words beside it, from which a page sets it apart by its style alone: "Ann Lee<time>3 May</time>2 min". */
function isTouchingTime(before: PageNode | undefined, node: PageNode): boolean {
	const isTime = (each: PageNode | undefined) => (each as PageElement | undefined)?.localName === 'time';
	if (before === undefined || !(isTime(before) || isTime(node))) return false;
	return /[\p{L}\p{N})]$/u.test(before.textContent) && /^[\p{L}\p{N}]/u.test(node.textContent);
}

/** Whether a link is the number of a note without being raised by its tag: within the page, right behind words. */
function isNoteMark(node: PageNode, before: PageNode | undefined): boolean {
	const {localName, textContent} = node as PageElement;
	if (localName !== 'a' || before === undefined || !/^\d{1,3}$/.test(textContent)) return false;
	return (node as PageElement).getAttribute('href')?.includes('#') === true && /[^\s\d(]$/.test(before.textContent);
}

function noteMark({textContent}: PageNode): ElementContent {
	return {type: 'text', value: superscript(textContent)};
}

/** Nodes with texts that touch as one: the library joins them, too, in time that grows with the square of them. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
	const all: ElementContent[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		if (node.type === 'text' && last?.type === 'text') last.value += node.value;
		else all.push(node.type === 'text' ? {...node} : node);
	}

	return all;
}

function textOf(value: string, {link}: Place): ElementContent {
	const text: ElementContent = {type: 'text', value};
	if (link === undefined || value.trim() === '') return text;
	return {type: 'element', tagName: 'a', properties: {href: link}, children: [text]};
}

function elementsOf(element: PageElement, place: Place): ElementContent[] {
	const name = isCaption(element) ? 'figcaption' : element.localName;
	if (name === 'img') return pictureText(element);
	if (name === 'sup' || name === 'sub') return raised(element, place);
	if (name === 'q') return quoted(element, place);
	if (element === place.sign || isWayBack(element)) return [];
	const listed = name === 'p' && !place.isLine ? wordItemOf(element) : null;
	if (listed) return [wordItem(listed, childrenOf(element, {...place, sign: listed.sign}))];
	if (name === 'a' && (place.link !== undefined || holdsBlock(element)))
		return childrenOf(element, {...place, link: targetOf(element, place) ?? ''});
	const isTable = name === 'table';
	const isLayout = isTable ? isLayoutTable(element) : place.isLayout;
	const hasSpans = isTable ? !isLayout && hasTrueSpans(element) : place.hasSpans === true;
	const isBlock = blocks.has(name);
	if (place.isLine && isBlock) return [space, ...childrenOf(element, {...place, isLayout}), space];
	const isCell = !isLayout && (name === 'td' || name === 'th');
	const isLine = place.isLine || isCell || lines.has(name);
	const children = childrenOf(element, {...place, isLine, isLayout, hasSpans});
	// What is bold, and holds paragraphs: old pages, and what was pasted from a word processor.
	const isAround = (!isBlock || name === 'p') && children.some(isBlockElement);
	if (plain.has(name) && !isAround) return children;
	const isLoose = isLayout && tableParts.has(name);
	const tagName = isAround || isLoose || isOrphan(element) ? 'div' : (renamed.get(name) ?? name);
	return hoisted({
		type: 'element',
		tagName,
		properties: propertiesOf(element, place),
		children: fitted(tagName, children),
	});
}

/** A table's caption before the table. */
function hoisted(element: Element): ElementContent[] {
	if (element.tagName !== 'table') return [element];
	const isCaption = (node: ElementContent) => node.type === 'element' && node.tagName === 'figcaption';
	return [
		...element.children.filter(isCaption),
		{
			...element,
			children: fitted(
				'rows',
				element.children.filter(node => !isCaption(node)),
			),
		},
	];
}

/** Children with those wrapped that may not stand there as they are: text in a list that is no item. */
function fitted(name: string, children: ElementContent[]): ElementContent[] {
	const rule = contents.get(name);
	if (!rule) return children;
	return children.flatMap((child): ElementContent[] => {
		if (child.type === 'text' && child.value.trim() === '') return [];
		if (child.type === 'element' && rule.may.has(child.tagName)) return [child];
		if (child.type === 'element' && child.tagName === 'div') return fitted(name, child.children);
		return [{type: 'element', tagName: rule.wrapper, properties: {}, children: fitted(rule.wrapper, [child])}];
	});
}

/** Whether an item stands in no list. */
function isOrphan({localName, parentElement}: PageElement): boolean {
	const around = parentElement?.localName === 'div' ? parentElement.parentElement : parentElement;
	return items.get(localName)?.includes((localName === 'li' ? parentElement : around)?.localName ?? '') === false;
}

const items: ReadonlyMap<string, readonly string[]> = new Map([
	['li', ['ul', 'ol', 'menu', 'dir']],
	['dt', ['dl']],
	['dd', ['dl']],
]);

function propertiesOf(element: PageElement, place: Place): Element['properties'] {
	const [start, kind] = ['start', 'type'].map(name => element.getAttribute(name) ?? undefined);
	const address = targetOf(element, place);
	const isSpanning = place.hasSpans === true && (element.localName === 'td' || element.localName === 'th');
	const isChecked = element.localName === 'input' && element.hasAttribute('checked');
	return {
		href: address,
		type: kind,
		...(isChecked && {checked: true}),
		...(isSpanning && {colSpan: spanOf(element, 'colspan'), rowSpan: spanOf(element, 'rowspan')}),
		...(start !== undefined && {start: Number.parseInt(start, 10) || 1}),
	};
}

/** Where a link leads, as an address that means something anywhere. */
function targetOf(element: PageElement, {address}: Place): string | undefined {
	const target = element.getAttribute('href') ?? undefined;
	if (target === undefined || !URL.canParse(target, address)) return target;
	return new URL(target, address).href;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements that change nothing of the words in them. */
const plain = setOf('span abbr time data bdi bdo dfn ins label math mark output var button title');
const lines = setOf('h1 h2 h3 h4 h5 h6 caption figcaption dt summary');
const tableParts = setOf('table thead tbody tfoot tr td th caption');
const blocks = setOf(
	'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
		'header hgroup hr legend li main nav ol p pre section summary table caption thead tbody tfoot tr td th ul',
);
/** What the library does not know, or leaves out. */
const renamed = new Map([
	['caption', 'figcaption'],
	['content', 'div'],
	['dialog', 'div'],
	['menu', 'ul'],
	['noframes', 'div'],
]);
const space: ElementContent = {type: 'text', value: ' '};

const item = {may: setOf('li'), wrapper: 'li'};
const contents = new Map([
	['ul', item],
	['ol', item],
	['dir', item],
	['dl', {may: setOf('dt dd'), wrapper: 'dd'}],
]);

function isBlockElement(node: ElementContent): boolean {
	return node.type === 'element' && blocks.has(node.tagName);
}

function holdsBlock(element: PageElement): boolean {
	return Array.from(element.childNodes).some(child => {
		if (child.nodeType !== ELEMENT) return false;
		return blocks.has((child as PageElement).localName) || holdsBlock(child as PageElement);
	});
}

/** Whether an element is called a caption, and is as short as one. */
function isCaption(element: PageElement): boolean {
	if (!captioned.has(element.localName) || !CAPTION.test(element.getAttribute('class') ?? '')) return false;
	const {length} = element.textContent.trim();
	return length > 0 && length < LONGEST_CELL && !element.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, blockquote');
}

const captioned = setOf('p div');
const CAPTION = /(?:^|[\s_-])(?:fig-?)?(?:caption|l[ée]gende)(?:[\s_-]?te?xt)?(?=\s|$)/i;

/** A caption is beside the article. */
function caption(state: State, node: Element): Paragraph {
	return {type: 'paragraph', data: {isCaption: true}, children: state.all(node) as PhrasingContent[]};
}

/** Of pictures only those that stand for a sign or a formula are words. */
function pictureText(element: PageElement): ElementContent[] {
	const alternative = element.getAttribute('alt')?.trim() ?? '';
	const isSign = alternative.length <= 2 || /emoji|math|latex|\btex\b/i.test(element.getAttribute('class') ?? '');
	return isSign ? [{type: 'text', value: alternative}] : [];
}

/** Whether a link leads from a note back to its number, and has no words. */
function isWayBack({localName, textContent}: PageElement): boolean {
	return localName === 'a' && /^\s*[↩↵⤴⏎↑]\uFE0E?\s*$/.test(textContent);
}

/** Raised and lowered numbers in signs of their own: a note's number is not one with the word before it. */
function raised(element: PageElement, place: Place): ElementContent[] {
	const text = element.textContent.trim();
	if (!/^\d{1,3}$/.test(text)) return childrenOf(element, place);
	return [{type: 'text', value: element.localName === 'sup' ? superscript(text) : subscript(text)}];
}

/** What is quoted by its tag, between the marks of its language, unless it begins with marks of its own. */
function quoted(element: PageElement, place: Place): ElementContent[] {
	const children = childrenOf(element, {...place, quotes: place.quotes + 1});
	if (/^\s*["'“”„‘’«»‹›]/.test(element.textContent)) return children;
	const [opening, closing] = quotationMarks(element, place.language)[place.quotes % 2]!;
	return [textOf(opening, place), ...children, textOf(closing, place)];
}

/** Of a block its paragraphs: two line breaks end one. */
function parted(node: RootContent): RootContent[] {
	if (node.type === 'paragraph') {
		const groups: PhrasingContent[][] = [[]];
		for (const [index, child] of node.children.entries()) {
			const isDouble =
				child.type === 'break' &&
				(node.children[index - 1]?.type === 'break' || node.children[index + 1]?.type === 'break');
			if (isDouble) groups.push([]);
			else groups.at(-1)!.push(child);
		}

		return groups.filter(group => group.length > 0).map(children => ({...node, children}));
	}

	if (node.type === 'blockquote') return [{...node, children: node.children.flatMap(parted) as typeof node.children}];
	return [node];
}
