import type {PageElement, PageNode} from 'linkedom';

/** Whether a table is there for looks: it has one column, holds whole blocks or other tables, or says so. */
export function isLayoutTable(table: PageElement): boolean {
	if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return true;
	const rows = table.querySelectorAll('tr');
	const cells = table.querySelectorAll('td, th');
	if (cells.length <= rows.length || !isOrderly(table)) return true;
	return Array.from(cells).some(
		cell =>
			cell.textContent.length > LONGEST_CELL ||
			cell.querySelectorAll('p, h1, h2, h3, h4').length > 1 ||
			(cell.textContent.length > SHORT_CELL && hasParagraphs(cell)),
	);
}

/** Whether two line breaks part what stands in an element, as old pages part their paragraphs. */
function hasParagraphs({childNodes}: PageElement): boolean {
	const shown = Array.from(childNodes).filter(node => node.nodeType === ELEMENT || node.nodeValue?.trim());
	const isBreak = (node: PageNode | undefined) => (node as PageElement | undefined)?.localName === 'br';
	return shown.some((node, index) => isBreak(node) && isBreak(shown[index + 1]));
}

/** Whether in a table, and in its rows, stands nothing but what may. */
function isOrderly(element: PageElement): boolean {
	const may = tableContents.get(element.localName);
	if (!may) return true;
	return Array.from(element.childNodes).every(child => {
		if (child.nodeType !== ELEMENT) return (child.nodeValue ?? '').trim() === '';
		return may.has((child as PageElement).localName) && isOrderly(child as PageElement);
	});
}

const ELEMENT = 1;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const rowsAlone = setOf('tr');
const tableContents = new Map([
	['table', setOf('caption colgroup col thead tbody tfoot tr')],
	['thead', rowsAlone],
	['tbody', rowsAlone],
	['tfoot', rowsAlone],
	['tr', setOf('td th')],
]);

/** Code units of a cell whose lines may be parted by an empty one. */
const SHORT_CELL = 120;

/** Code units of a cell that is no paragraph yet. */
export const LONGEST_CELL = 600;

/**
 * Whether cells that reach over others are to be believed: none of a row reach further than the table's longest row has
 * cells, nor all of them over more than its rows hold. So no page makes a table larger than it wrote it.
 */
export function hasTrueSpans(table: PageElement): boolean {
	const rows = Array.from(table.querySelectorAll('tr'), row => Array.from(row.querySelectorAll('td, th')));
	const columns = rows.reduce((most, {length}) => Math.max(most, length), 0);
	const sum = (cells: readonly PageElement[], size: (cell: PageElement) => number) =>
		cells.reduce((all, cell) => all + size(cell), 0);
	const widthOf = (cell: PageElement) => spanOf(cell, 'colspan');
	const areaOf = (cell: PageElement) => widthOf(cell) * spanOf(cell, 'rowspan');
	return rows.every(row => sum(row, widthOf) <= columns) && sum(rows.flat(), areaOf) <= columns * rows.length;
}

/** How many columns or rows a cell says that it takes. */
export function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
	return Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1);
}
