import type {Analysed} from '../analysis/joined.ts';
import {articleRows} from '../app/article-rows.ts';
import {openState} from '../app/open-state.ts';
import {makeReading} from '../app/reading.ts';
import {type Row, rowText} from '../app/rows.ts';
import {gutter} from '../app/scroll.ts';
import {type Colours, defaultSettings, type ThemeName} from '../app/state.ts';
import {linesOf} from '../screen/lines.ts';
import {firstTools} from './tools.ts';

/** How an article is printed; what is left out is as it is for a reader who has set nothing. */
export type PrintOptions = {
	readonly columnWidth?: number | undefined;
	readonly theme?: ThemeName | undefined;
	/** Null for plain text without any style. */
	readonly colours: Colours | null;
};

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
