import {cutToCells} from '../text/cut.ts';
import {width as cells} from '../text/width.ts';
import {wrapped} from '../text/wrap.ts';
import {listWords} from '../words/lists.ts';
import {openOf} from './article-status.ts';
import type {ListItem} from './list-item.ts';
import {fieldsOf, isOfArticle, isOfWhole, listItems, listsOf, listTitle} from './lists.ts';
import {noItems} from './no-items.ts';
import type {Row, Run} from './rows.ts';
import {firstItem, itemRows} from './scroll.ts';
import {asWhole} from './skimming.ts';
import type {State} from './state.ts';
import {tableRow} from './table-row.ts';
import type {ListName, View} from './view.ts';

type IndexView = Extract<View, {kind: 'index'}>;

/** Columns of a list in cells: the key, the name, the remark; the words between, or else the name, take what is left. */
type Columns = {readonly key: number; readonly name: number; readonly remark: number};

/** The index: the names of the lists, a line, and as many items as there is room for, the chosen one among them. */
export function indexRows(state: State, view: IndexView, width: number): readonly Row[] {
	const items = listItems(state, view);
	const rows = itemRows(state.size);
	const first = firstItem(view.chosen, items.length, state.size);
	const columns = columnsOf(items, width);
	return [
		tabs(state, view, width),
		[{text: filterLine(view, width) ?? rule(state, view, width), styles: ['faint']}],
		...(items.length === 0
			? wrapped(noItems(state, view), width).map((text): Row => [{text: cutToCells(text, width), styles: ['faint']}])
			: items
					.slice(first, first + rows)
					.map((item, index) => itemRow(item, columns, width, first + index === view.chosen))),
	];
}

/** The filter, or while none is typed yet what it may be; null where there is none. */
function filterLine({filter, isFiltering, list}: IndexView, width: number): string | null {
	const {fields, filterWith, filter: filteredBy} = listWords();
	if (filter !== '') return cutToCells(filteredBy(filter), width);
	if (!isFiltering) return null;
	const examples = fieldsOf[list].map(field => `${fields[field]}:${filterWith[field]}`);
	return cutToCells(filteredBy([filterWith.words, ...examples].join(', ')), width);
}

/** A line, which says of what the list is where that is not the whole. */
function rule(state: State, {list}: IndexView, width: number): string {
	const open = openWords(state, list);
	const words = open === null ? '' : `── ${listWords().ofOpen[open]} `;
	return cutToCells(words + '─'.repeat(Math.max(0, width - cells(words))), width);
}

/** Of what a list is, where that is not all that is open. */
function openWords(state: State, list: ListName): keyof ReturnType<typeof listWords>['ofOpen'] | null {
	if (state.skimmed) return isOfArticle(list) ? (openOf(asWhole(state)) ?? 'whole') : 'skimmed';
	return isOfWhole(state, list) ? null : openOf(state);
}

/** Letters of the names of the lists that are not open, where there is no room for all and their counts. */
const abbreviations = [4, 2];

/**
 * The names of the lists, the open one in brackets: with their counts, or with its own and the others by their first letters,
 * or that one alone. Of how many items a filter lets through is told before what other lists there are.
 */
function tabs(state: State, view: IndexView, width: number): Row {
	const lists = listsOf(state, view);
	const titles = lists.map(name => listTitle({...view, list: name}));
	const isFiltered = view.filter !== '';
	const counts = lists.map(name => {
		const all = listItems(state, {...view, list: name, filter: ''}).length;
		return isFiltered && name === view.list ? listWords().some(listItems(state, view).length, all) : `${all}`;
	});
	const abbreviated = abbreviations.flatMap(letters =>
		(isFiltered ? [true] : [true, false]).map(isCounted =>
			titles.map((title, index) => {
				if (lists[index] !== view.list) return `${title.slice(0, letters).trimEnd()}.`;
				return isCounted ? `${title} ${counts[index]}` : title;
			}),
		),
	);
	const tab = (text: string, name: ListName): Run[] => {
		const isOpen = name === view.list;
		return [
			{text: isOpen ? `[${text}]` : ` ${text} `, styles: [isOpen ? 'label' : 'faint']},
			{text: ' ', styles: ['text']},
		];
	};

	// Three cells a name: two brackets or spaces, and the space after it.
	const ways = [titles.map((title, index) => `${title} ${counts[index]}`), ...abbreviated];
	const fitting = ways.find(each => cells(each.join('')) + 3 * each.length <= width);
	if (!fitting) {
		const own = lists.indexOf(view.list);
		const counted = `${titles[own]} ${counts[own]}`;
		const isRoom = isFiltered && cells(counted) + 3 <= width;
		return tab(isRoom ? counted : cutToCells(listTitle(view), width - 3), view.list);
	}

	return lists.flatMap((name, index) => tab(fitting[index]!, name));
}

function columnsOf(items: readonly ListItem[], width: number): Columns {
	const measured = items.slice(0, 1000);
	const widest = (column: 'key' | 'name' | 'remark', most: number) =>
		Math.min(most, Math.max(0, ...measured.map(item => cells(item[column]))));
	const key = widest('key', 6);
	const remark = width < 60 ? 0 : widest('remark', 30);
	// Where no words stand between, the name has their room.
	const isNameLast = measured.every(({words}) => words === '');
	const name = isNameLast ? width - taken([1, key, remark]) : widest('name', Math.floor(width / 3));
	return {key, name, remark};
}

/** Cells of columns with one before each further one; a column without cells is left out. */
function taken(columns: readonly number[]): number {
	return columns.reduce((sum, column) => sum + (column === 0 ? 0 : column + 1), 0);
}

function itemRow(item: ListItem, {key, name, remark}: Columns, width: number, isChosen: boolean): Row {
	return tableRow(
		[
			[isChosen ? '▸' : '', 1, 'mark'],
			[item.key, key, 'faint', true],
			[item.name, name, 'person'],
			[item.words, width - taken([1, key, name, remark]), 'text'],
			[item.remark, remark, 'faint'],
		],
		isChosen,
	);
}
