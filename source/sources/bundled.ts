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

/** The article that comes with the program, parsed, analysed and prepared when the program was built. */
export function bundledArticle(): Bundled {
	return JSON.parse(readFileSync(path.join(import.meta.dirname, 'article.json'), 'utf8'));
}
