import {type Analysed, joined} from '../analysis/joined.ts';
import type {Opened} from './open.ts';

/** All of what was opened as one article, and what was found in it. */
export async function whole({book, analysis}: Opened): Promise<Analysed> {
	const {analyse} = await import('../analysis/analyse.ts');
	const parts = Array.from({length: book.count}, (_, index) => {
		const article = book.part(index);
		return {article, analysis: analysis ?? analyse(article)};
	});
	return joined(parts);
}
