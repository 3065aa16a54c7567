import type {Analysis} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';
import {layOut} from '../layout/lay-out.ts';
import type {Line} from '../layout/layout.ts';
import {pageEnd} from '../layout/paginate.ts';
import {lineAt} from '../layout/position.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import {type Opening, openState} from './open-state.ts';
import {makeReading} from './reading.ts';
import {columnWidth, pageRows} from './scroll.ts';
import type {Part, State} from './state.ts';

/** Finds the quotations of an article, before it is analysed. */
export type Look = (article: Article) => Analysis;

/** Code units of a text that is set whole in a few milliseconds. */
const short = 12_288;

/** Lines below a page that say where it ends. */
const ahead = 3;

/**
 * The state in which a text opens, as far as its first page shows it: only that page is set, and pages are guessed. The
 * same first page as `openState` gives, in time that does not grow with the text. A short text is set whole, so that what is
 * known of it is known at once.
 */
export function glance(opening: Opening, tools: TextTools, look: Look | null): State {
	const {reading, size, settings, anchor} = opening;
	const {article} = reading;
	const rows = pageRows(size);
	if (article.text.length <= short) return openState({...opening, reading: looked(opening, look)}, tools);
	const from = Math.max(0, lastStartingAtOrBefore(article.blocks, anchor));
	const options = {width: columnWidth(settings, size), isJustified: settings.isJustified};
	const isEnough = (set: readonly Line[]) => set.length >= lineAt(set, anchor) + rows + ahead;
	const {width, lines} = layOut(article, options, tools, from, isEnough);
	const top = lineAt(lines, anchor);
	// The end of a text is shown as a page of its own, which only all of it tells.
	if (lines.length < top + rows + ahead) return openState({...opening, reading: looked(opening, look)}, tools);
	const shown = lines.slice(top);
	const end = pageEnd(shown, 0, rows);
	const state = openState({...opening, reading: looked(opening, look, from, shown.at(-1)!.block + 1)}, null);
	return {
		...state,
		layout: {width, lines: shown},
		pages: [0, end],
		part: guessed(state.part, anchor, shown[end]!.start - anchor),
	};
}

/** The reading with its quotations, if only those of some blocks. */
export function looked({reading}: Opening, look: Look | null, from = 0, end = reading.article.blocks.length) {
	if (reading.isAnalysed || look === null) return reading;
	// The blocks beside them tell a dialogue from a list.
	const blocks = reading.article.blocks.slice(Math.max(0, from - 1), end + 1);
	const cut: Article = {...reading.article, blocks};
	return makeReading(reading.article, look(cut), false);
}

/** How many pages there are, if all are as long as the one that begins at an offset of the part. */
function guessed(part: Part, offset: number, length: number): Part {
	const before = part.start + offset;
	const after = part.length - 1 - before - length;
	return {
		...part,
		pagesBefore: Math.round(before / length),
		// The next one is among those that are set.
		pagesAfter: Math.max(0, Math.ceil(after / length) - 1),
		isAbout: true,
	};
}
