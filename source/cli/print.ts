import type {Analysis} from '../analysis/analysis.ts';
import {type Analysed, joined, type Placed} from '../analysis/joined.ts';
import {articleRows} from '../app/article-rows.ts';
import {openState} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import {type Row, rowText} from '../app/rows.ts';
import {gutter} from '../app/scroll.ts';
import {defaultSettings, type ThemeName} from '../app/settings.ts';
import type {Colours} from '../app/state.ts';
import type {Block} from '../document/document.ts';
import {linesOf} from '../screen/lines.ts';
import type {Part} from './parts.ts';
import {firstTools} from './tools.ts';

/** How an article is printed; what is left out is as it is for a reader who has set nothing. */
export type PrintOptions = {
	readonly columnWidth?: number | undefined;
	readonly theme?: ThemeName | undefined;
	/** Null for plain text without any style. */
	readonly colours: Colours | null;
};

/**
 * The whole of what was opened as text, as `printed` says it, some parts at a time: where a list goes on in the next part,
 * its items are set together. What a part has of quotations and people is asked for where it is to be seen.
 */
export async function* printedParts(parts: Iterable<Part>, options: PrintOptions): AsyncGenerator<string> {
	let together: (Analysed & Placed)[] = [];
	let isFirst = true;
	const text = async () => {
		const before = isFirst ? '' : '\n';
		isFirst = false;
		return before + (await printed(joined(together), options));
	};

	for (const part of parts) {
		if (part.article.text === '') continue;
		const last = together.at(-1)?.article.blocks.at(-1);
		if (last && !goesOn(last, part.article.blocks[0])) {
			yield await text();
			together = [];
		}

		const start = together.reduce((sum, {article}) => sum + article.text.length + 1, 0);
		together.push({article: part.article, start, analysis: options.colours === null ? nothing : part.analysis()});
	}

	if (together.length > 0) yield await text();
	else yield '\n';
}

const nothing: Analysis = {quotations: [], people: []};

/** Whether a block is set by what stands before it in the part before. */
function goesOn(last: Block, first: Block | undefined): boolean {
	const isListed = ({kind}: Block) => kind === 'item' || kind === 'code';
	return first !== undefined && (first.isContinued === true || (isListed(last) && isListed(first)));
}

/** The whole article as text, wrapped, without the margin of the screen; ends with a line feed. */
export async function printed({article, analysis}: Analysed, options: PrintOptions): Promise<string> {
	const settings = {
		...defaultSettings,
		columnWidth: options.columnWidth ?? defaultSettings.columnWidth,
		theme: options.theme ?? defaultSettings.theme,
	};
	const state = openState(
		{
			reading: makeReading(article, analysis),
			size: {columns: settings.columnWidth + 2 * gutter, rows: Number.MAX_SAFE_INTEGER},
			settings,
			colours: options.colours ?? 0,
			anchor: 0,
			bookmarks: {},
			message: null,
		},
		await firstTools(article, settings),
	);
	const rows: readonly Row[] = articleRows(state).map(row => row.slice(1));
	const lines =
		options.colours === null
			? rows.map(row => rowText(row).trimEnd())
			: linesOf({left: 0, rows, status: []}, state).rows;
	return `${lines.join('\n')}\n`;
}
