import {fillCells} from '../text/cut.ts';
import type {Row, Run, StyleName} from './rows.ts';

/** What stands in a column of so many cells; one without cells is left out. */
export type Cell = readonly [text: string, width: number, style: StyleName, isRight?: true];

/** A row of a table, its columns a cell apart; a chosen one has one look from end to end. */
export function tableRow(columns: readonly Cell[], isChosen: boolean): Row {
	return columns
		.filter(([, width]) => width > 0)
		.flatMap(([text, width, style, isRight], index): Run[] => [
			...(index > 0 ? [{text: ' ', styles: [isChosen ? 'chosen' : 'text'] as const}] : []),
			{text: fillCells(text, width, isRight), styles: [isChosen ? 'chosen' : style]},
		]);
}
