import {cutToCells} from '../../text/cut.ts';
import {visible} from '../../text/visible.ts';
import {width as cells} from '../../text/width.ts';
import {wrapped} from '../../text/wrap.ts';
import {libraryWords} from '../../words/library.ts';
import {listWords} from '../../words/lists.ts';
import {keyFor} from '../hint.ts';
import type {Row, Run} from '../rows.ts';
import {firstItem, itemRows} from '../scroll.ts';
import type {State} from '../state.ts';
import {type Cell, tableRow} from '../table-row.ts';
import {emptyWords} from './empty-words.ts';
import {type Entry, tagsOf, whenRead} from './entry.ts';
import {isOnShelf, type Library, type ShelfName, shelfNames, shownEntries} from './library.ts';
import {isPiped, originOf} from './listing.ts';

/** The library: its shelves, a line, and as many articles as there is room for, the chosen one among them. */
export function libraryRows(state: State, width: number): readonly Row[] {
	const {library, size} = state;
	if (!library) return [[{text: cutToCells(libraryWords().loading, width), styles: ['faint']}]];
	const entries = shownEntries(library);
	const rows = itemRows(size);
	const first = firstItem(library.chosen, entries.length, size);
	const inSight = entries.slice(first, first + rows);
	const columns = columnsOf(inSight, library.now, width);
	return [
		head(library, entries.length, width),
		[
			{
				text:
					library.filter === '' ? '─'.repeat(width) : cutToCells(listWords().filter(visible(library.filter)), width),
				styles: ['faint'],
			},
		],
		...(entries.length === 0
			? emptyWords(library, keyFor(state, 'archive'))
					.flatMap(line => wrapped(line, width))
					.map((text): Row => [{text: cutToCells(text, width), styles: ['text']}])
			: inSight.map((entry, index) => entryRow(entry, columns, library.now, first + index === library.chosen))),
	];
}

/** The shelves with their counts, the open one in brackets, and at the end of the row, where there is room, the order. */
function head(library: Library, count: number, width: number): Row {
	const {shelves, sorts, sorted} = libraryWords();
	const countOf = (shelf: ShelfName) => library.entries.filter(entry => isOnShelf(entry, shelf)).length;
	const tabs = shelfNames.flatMap((shelf): Run[] => {
		const isOpen = shelf === library.shelf;
		const all = countOf(shelf);
		const counted = `${shelves[shelf]} ${isOpen && library.filter !== '' ? listWords().some(count, all) : listWords().all(all)}`;
		return [{text: isOpen ? `[${counted}] ` : ` ${counted}  `, styles: [isOpen ? 'label' : 'faint']}];
	});
	const used = cells(tabs.map(({text}) => text).join(''));
	const order = sorted(sorts[library.sort], library.isReversed);
	const gap = width - used - cells(order);
	if (used > width) return [{text: cutToCells(tabs.map(({text}) => text).join(''), width), styles: ['label']}];
	return gap < 0 ? tabs : [...tabs, {text: ' '.repeat(gap), styles: ['text']}, {text: order, styles: ['faint']}];
}

/** Cells of each column; 0 where it is not shown. The title has what is left. */
type Columns = {
	readonly bar: number;
	readonly percent: number;
	readonly title: number;
	readonly tags: number;
	readonly origin: number;
	readonly minutes: number;
	readonly when: number;
};

/** The columns, from those that every window has room for to those of a wide one. */
function columnsOf(entries: readonly Entry[], now: string, width: number): Columns {
	const widest = (least: number, most: number, of: (entry: Entry) => string) =>
		width < least ? 0 : Math.min(most, Math.max(0, ...entries.map(entry => cells(of(entry)))));
	const columns = {
		bar: width < 60 ? 5 : 10,
		percent: widest(70, 6, percentOf),
		tags: widest(90, width < 140 ? 20 : 40, tagsOf),
		origin: widest(60, width < 90 ? 14 : 20, entry => visible(originOf(entry))),
		minutes: widest(0, 9, minutesOf),
		when: widest(76, 16, entry => whenRead(entry, now)),
	};
	// A cell for the mark, and one before every column.
	const taken = Object.values(columns).reduce((sum, column) => sum + (column === 0 ? 0 : column + 1), 2);
	return {...columns, title: Math.max(0, width - taken)};
}

const percentOf = ({percent}: Entry) => libraryWords().percent(percent);

/** What is left of an article; or, of one that cannot be opened from here, why. */
function minutesOf(entry: Entry): string {
	const {isGone, isPiped: piped, minutes} = libraryWords();
	if (entry.isGone) return isGone;
	if (isPiped(entry)) return piped;
	return entry.minutes === 0 ? '' : minutes(entry.minutes);
}

function entryRow(entry: Entry, columns: Columns, now: string, isChosen: boolean): Row {
	const done = Math.floor((columns.bar * entry.percent) / 100);
	const row: readonly Cell[] = [
		[isChosen ? '▸' : ' ', 1, 'mark'],
		['━'.repeat(done) + '─'.repeat(columns.bar - done), columns.bar, 'faint'],
		[percentOf(entry), columns.percent, 'faint', true],
		[visible(entry.title), columns.title, entry.percent === 100 || entry.isGone ? 'faint' : 'text'],
		[tagsOf(entry), columns.tags, 'emphasis'],
		[visible(originOf(entry)), columns.origin, 'person'],
		[minutesOf(entry), columns.minutes, 'faint', true],
		[whenRead(entry, now), columns.when, 'faint', true],
	];
	return tableRow(row, isChosen);
}
