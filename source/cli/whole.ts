import {analyse} from '../analysis/analyse.ts';
import type {Analysis} from '../analysis/analysis.ts';
import {joined} from '../analysis/joined.ts';
import type {Article} from '../document/document.ts';
import type {Opened} from './open.ts';

/** All of what was opened as one article, and what was found in it. */
export function whole({book, analysis}: Opened): {readonly article: Article; readonly analysis: Analysis} {
	const parts = Array.from({length: book.count}, (_, index) => {
		const article = book.part(index);
		return {article, analysis: analysis ?? analyse(article)};
	});
	return joined(parts);
}
