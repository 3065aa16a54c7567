import {pageWords} from '../../words/pages.ts';
import type {Article, Problem} from '../document.ts';

/** What a reader is told of an article that is no more than a beginning, or may be. */
export function beginningProblems({beginning}: Article): readonly Problem[] {
	return beginning === undefined ? [] : [{message: pageWords().beginning[beginning]}];
}
