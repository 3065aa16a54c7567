import type {Analysis, Person, Quotation} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';
import {compareRanges, type Range} from '../text/range.ts';

/** A place that names a person; `person` is an index into the reading's people. */
export type Mention = Range & {readonly person: number};

/** What is read: an article and what was found in it. */
export type Reading = {
	readonly article: Article;
	readonly quotations: readonly Quotation[];
	readonly people: readonly Person[];
	/** All mentions of all people, sorted. */
	readonly mentions: readonly Mention[];
	/** Whether it has been analysed; before, quotations have no speakers, and there are no people. */
	readonly isAnalysed: boolean;
};

/** An article with its analysis, made ready for going from mention to mention. */
export function makeReading(article: Article, {quotations, people}: Analysis, isAnalysed = true): Reading {
	const mentions = people
		.flatMap((person, index) => person.mentions.map(({start, end}) => ({start, end, person: index})))
		.sort(compareRanges);
	return {article, quotations, people, mentions, isAnalysed};
}
