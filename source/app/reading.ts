import type {Analysis, Person, Quotation} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';
import {countWords, type WordCount} from '../layout/reading-time.ts';
import {compareRanges, type Range} from '../text/range.ts';

/** A place that names a person; `person` is an index into the reading's people. */
export type Mention = Range & {readonly person: number};

/** What is read: an article and what was found in it. Never changes while it is open. */
export type Reading = {
	readonly article: Article;
	readonly quotations: readonly Quotation[];
	readonly people: readonly Person[];
	/** All mentions of all people, sorted. */
	readonly mentions: readonly Mention[];
	readonly words: WordCount;
};

/** An article with its analysis, made ready for going from mention to mention. */
export function makeReading(article: Article, {quotations, people}: Analysis): Reading {
	const mentions = people
		.flatMap((person, index) => person.mentions.map(({start, end}) => ({start, end, person: index})))
		.sort(compareRanges);
	return {article, quotations, people, mentions, words: countWords(article)};
}
