import type {MarkKind} from '../document/document.ts';
import {gaps} from '../layout/justify.ts';
import type {Line} from '../layout/layout.ts';
import {isClusterBoundary} from '../text/graphemes.ts';
import {lastStartingAtOrBefore, overlaps, type Range} from '../text/range.ts';
import {type Decoration, sweep, toSpans} from '../text/spans.ts';
import {visible} from '../text/visible.ts';
import {highlightsInOpen} from './highlights.ts';
import {selected} from './jump.ts';
import type {Row, Run, StyleName} from './rows.ts';
import {visibleEnd} from './scroll.ts';
import type {State} from './state.ts';

const blockStyles: Readonly<Record<Line['kind'], StyleName>> = {
	heading: 'heading',
	byline: 'byline',
	paragraph: 'text',
	item: 'text',
	quote: 'text',
	code: 'code',
	aside: 'aside',
	rule: 'aside',
	blank: 'text',
};

const markStyles: Readonly<Record<MarkKind, StyleName>> = {
	emphasis: 'emphasis',
	strong: 'strong',
	code: 'code',
	strike: 'strike',
	link: 'link',
};

/** Marks in the margin, two cells with the space after them. */
const margin = {selected: '▌ ', noted: '+ ', highlight: '* ', quoted: '│ ', aside: '⋮ ', none: '  '} as const;

/** The lines of the article in sight, each behind two cells of margin. */
export function articleRows(state: State): readonly Row[] {
	const {reading, layout, top} = state;
	const lines = layout.lines.slice(top, visibleEnd(state));
	const isMono = state.colours === 0 || state.settings.theme === 'mono';
	const highlights = highlightsInOpen(state);
	let block = -1;
	let decorationsIn = sweep<Decoration<StyleName>>([]);
	return lines.map(line => {
		if (line.block !== block) {
			const {start, end} = reading.article.blocks[line.block]!;
			const shown = {start: line.start, end: Math.min(end, lines.at(-1)!.end)};
			decorationsIn = sweep(decorationsOf(state, highlights, start, shown));
		}

		({block} = line);
		return lineRow(state, line, decorationsIn(line), isMono);
	});
}

/** What has a look of its own in the part of a block that is shown; the block begins at `from`. */
function decorationsOf(
	state: State,
	highlights: ReturnType<typeof highlightsInOpen>,
	from: number,
	shown: Range,
): readonly Decoration<StyleName>[] {
	const {reading, search} = state;
	const chosen = selected(state);
	const as = (range: Range, payload: StyleName): Decoration<StyleName> => ({
		start: range.start,
		end: range.end,
		payload,
	});
	const within = <T extends Range>(sorted: readonly T[]) =>
		beginning(sorted, from, shown.end).filter(({end}) => end > shown.start);
	return [
		...within(reading.article.marks).map(mark => as(mark, markStyles[mark.kind])),
		...within(reading.quotations).flatMap(quotation => [
			as(quotation, 'quotation'),
			...(quotation.kind === 'speech' ? [] : [as(quotation, 'not-speech')]),
		]),
		...within(reading.mentions).map(mention => as(mention, 'person')),
		...highlights
			.filter(each => overlaps(each, shown))
			.flatMap(each => [as(each, 'highlight'), ...(each.highlight.note === '' ? [] : [as(each, 'noted')])]),
		...within(search?.hits ?? []).map(hit => as(hit, hit === search?.hits[search.current] ? 'current-hit' : 'hit')),
		...(chosen && overlaps(chosen, shown) ? [as(chosen, 'selected')] : []),
	];
}

/** The ranges of a sorted list that begin between two offsets, the last included: no range spans two blocks. */
function beginning<T extends Range>(sorted: readonly T[], from: number, to: number): readonly T[] {
	return sorted.slice(lastStartingAtOrBefore(sorted, from - 1) + 1, lastStartingAtOrBefore(sorted, to) + 1);
}

function lineRow(state: State, line: Line, decorations: readonly Decoration<StyleName>[], isMono: boolean): Row {
	const {article} = state.reading;
	if (line.kind === 'blank') return [];
	const block = article.blocks[line.block]!;
	const style = line.kind === 'heading' && block.level === 1 ? 'title' : blockStyles[line.kind];
	// What stands in the indent of a block quote is blank, a list's marker comes after it.
	const most = line.indent >> 1;
	const bars = line.kind === 'quote' ? most : Math.min(most, block.quotes ?? 0);
	const here = decorations.map(decoration => widened(article.text, line, decoration));
	const row: Run[] = [
		{text: marginOf(line, here, isMono), styles: ['mark']},
		{
			text: '│ '.repeat(bars) + line.marker.padEnd(line.indent).slice(2 * bars),
			styles: ['marker'],
		},
	];
	if (line.kind === 'rule') {
		const stars = '*   *   *';
		return [...row, {text: ' '.repeat(Math.max(0, (state.layout.width - stars.length) >> 1)) + stars, styles: [style]}];
	}

	for (const {start, end, payloads} of toSpans(line, here)) {
		row.push({text: visible(justified(article.text, line, {start, end})), styles: [style, ...payloads]});
	}

	if (line.isHyphenated) row.push({text: '-', styles: row.at(-1)!.styles});
	return row;
}

/** A decoration grown to whole clusters: half of an emoji in another look is two emoji, and wider than the line. */
function widened<T extends Range>(text: string, line: Line, decoration: T): T {
	const shown = text.slice(line.start, line.end);
	let {start, end} = decoration;
	while (!isClusterBoundary(shown, start - line.start)) start--;
	while (!isClusterBoundary(shown, end - line.start)) end++;
	return start === decoration.start && end === decoration.end ? decoration : {...decoration, start, end};
}

/** A stretch of a line with the spaces that stretch it to the column. */
function justified(text: string, line: Line, {start, end}: Range): string {
	let piece = '';
	let from = start;
	for (const {offset, cells} of gaps(text, line)) {
		if (offset < start || offset >= end) continue;
		piece += text.slice(from, offset + 1) + ' '.repeat(cells);
		from = offset + 1;
	}

	return piece + text.slice(from, end);
}

function marginOf(line: Line, here: readonly Decoration<StyleName>[], isMono: boolean): string {
	const has = (style: StyleName) => here.some(({payload}) => payload === style);
	if (has('selected')) return margin.selected;
	if (has('noted')) return margin.noted;
	if (has('highlight')) return margin.highlight;
	if (isMono && has('quotation')) return margin.quoted;
	return line.kind === 'aside' ? margin.aside : margin.none;
}
