import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Analysis} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';
import type {Row} from '../layout/prepare.ts';

/** The article that comes with the program. */
export type Bundled = {
	readonly article: Article;
	readonly analysis: Analysis;
	/** Where the lines of each block may break. */
	readonly rows: readonly (readonly Row[])[];
};

/** A row as it is written: where every character takes a cell, cells are left out, since they are counted as offsets are. */
type Written = Omit<Row, 'cellsToStart' | 'cellsToEnd'> & Partial<Pick<Row, 'cellsToStart' | 'cellsToEnd'>>;

/** The article that comes with the program, parsed, analysed and prepared when the program was built. */
export function bundledArticle(): Bundled {
	const {rows, ...read} = JSON.parse(readFileSync(path.join(import.meta.dirname, 'article.json'), 'utf8'));
	return {...read, rows: rows.map((each: readonly Written[]) => each.map(restored))};
}

function restored(row: Written): Row {
	return {...row, cellsToStart: row.cellsToStart ?? row.starts, cellsToEnd: row.cellsToEnd ?? row.ends};
}
