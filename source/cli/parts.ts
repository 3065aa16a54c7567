import type {Analysis, Person} from '../analysis/analysis.ts';
import {type Placed, placed} from '../analysis/joined.ts';
import type {Opened} from './open.ts';

/** A part of what was opened, and what is found in it once that is asked for. */
export type Part = Placed & {readonly analysis: () => Analysis; readonly people: () => readonly Person[]};

/** The parts of what was opened, one after the other, each time from the first one on: those of a book are not kept. */
export async function partsOf({book, analysis}: Opened): Promise<() => Iterable<Part>> {
	const {analyse, analysePeople} = await import('../analysis/analyse.ts');
	if (book.count === 1) {
		const article = book.part(0);
		let found = analysis;
		const all = () => {
			found ??= analyse(article);
			return found;
		};
		return () => [{article, start: 0, analysis: all, people: () => all().people}];
	}

	const articles = function* () {
		for (let index = 0; index < book.count; index++) yield book.part(index);
	};
	return function* () {
		for (const {article, start} of placed(articles()))
			yield {article, start, analysis: () => analyse(article), people: () => analysePeople(article)};
	};
}
