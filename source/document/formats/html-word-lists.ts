/*
 * Word saves the items of its lists as paragraphs: a style says which level of which list they are, and the bullet or number
 * stands at their beginning, in an element that the style calls "Ignore". A bullet is one character of a font of signs:
 *
 *   <p mso-list="l0 level2 lfo1"><span mso-list="Ignore">o&nbsp;&nbsp; </span>Pain</p>
 *
 * They are made the lists that they were. An item with any other sign, such as "a)" or "1.2.", stays a paragraph with it.
 */

import type {Element, ElementContent} from 'hast';
import type {PageElement} from 'linkedom';

/** What stands before an item of Word, and which level of a list it is on, from 1. */
export type WordItem = {readonly level: number; readonly number: number | null; readonly sign: PageElement | undefined};

/** The tag of an item that is in no list yet; its properties are those of a WordItem. */
const ITEM = 'word-item';

/** What a paragraph is in a list of Word; null where it is in none. */
export function wordItemOf(element: PageElement): WordItem | null {
	const [, level] = /\blevel([1-9])\b/.exec(element.getAttribute(LIST) ?? '') ?? [];
	if (level === undefined) return null;
	const sign = Array.from(element.querySelectorAll('span')).find(each => each.getAttribute(LIST) === 'Ignore');
	const text = sign?.textContent.trim() ?? '';
	const [, digits] = /^(\d{1,9})[.)]?$/.exec(text) ?? [];
	if (digits === undefined && [...text].length > 1) return null;
	return {level: Number(level), number: digits === undefined ? null : Number(digits), sign};
}

/** The attribute in which `html-lean.ts` leaves what a style says of lists. */
const LIST = 'mso-list';

/** An item that is in no list yet. */
export function wordItem({level, number}: WordItem, children: ElementContent[]): Element {
	return {type: 'element', tagName: ITEM, properties: {level, ...(number !== null && {start: number})}, children};
}

/** Nodes with the items among them that follow one another made lists. */
export function withWordLists(nodes: readonly ElementContent[]): ElementContent[] {
	if (!nodes.some(isItem)) return [...nodes];
	const all: ElementContent[] = [];
	let items: Element[] = [];
	const end = () => {
		all.push(...listsOf(items, 1));
		items = [];
	};
	for (const node of nodes) {
		if (isItem(node)) items.push(node);
		else if (items.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
			end();
			all.push(node);
		}
	}

	end();
	return all;
}

function isItem(node: ElementContent): node is Element {
	return node.type === 'element' && node.tagName === ITEM;
}

/** Items as lists, those of a deeper level within the item above them. */
function listsOf(items: readonly Element[], level: number): Element[] {
	const lists: Element[] = [];
	let next = 0;
	for (let index = 0; index < items.length; index = next) {
		const {properties, children} = items[index]!;
		next = index + 1;
		while (next < items.length && Number(items[next]!.properties.level) > level) next++;
		const {start} = properties;
		const item: Element = {
			type: 'element',
			tagName: 'li',
			properties: {},
			children: [...children, ...listsOf(items.slice(index + 1, next), level + 1)],
		};
		const last = lists.at(-1);
		const tagName = start === undefined ? 'ul' : 'ol';
		const isNext = start === undefined || Number(last?.properties.start) + (last?.children.length ?? 0) === start;
		if (last?.tagName === tagName && isNext) last.children.push(item);
		else lists.push({type: 'element', tagName, properties: {...(start !== undefined && {start})}, children: [item]});
	}

	return lists;
}
