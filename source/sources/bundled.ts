import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Analysis} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';

/** The article that comes with the program, parsed and analysed when the program was built. */
export function bundledArticle(): {readonly article: Article; readonly analysis: Analysis} {
	return JSON.parse(readFileSync(path.join(import.meta.dirname, 'article.json'), 'utf8'));
}
