import type {Analysis, Person, Quotation} from '../analysis/analysis.ts';
import type {Article} from '../document/document.ts';
import {compareRanges, containsRange, type Range} from '../text/range.ts';

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
	/** Of a reading cut down to what was said: the numbers that its quotations have in the whole, and how many there are. */
	readonly whole?: {readonly numbers: readonly number[]; readonly count: number};
};

/** The number of a quotation, counted from 1, and of how many: the same in the whole article and while skimming. */
export function numberOf({quotations, whole}: Reading, index: number): {readonly own: number; readonly all: number} {
	return {own: whole?.numbers[index] ?? index + 1, all: whole?.count ?? quotations.length};
}

/** Who says all of a stretch: the speaker of the innermost quotation around it; null for none. */
export function speakerOf({quotations}: Pick<Reading, 'quotations'>, range: Range): string | null {
	return quotations.findLast(quotation => containsRange(quotation, range))?.speaker ?? null;
}

/** The offices of everybody by their name, folded. */
export function officesByName({people}: Pick<Reading, 'people'>): ReadonlyMap<string, readonly string[]> {
	return new Map(people.map(({name, offices = []}) => [name, offices]));
}

/** An article with its analysis, made ready for going from mention to mention. */
export function makeReading(article: Article, {quotations, people}: Analysis, isAnalysed = true): Reading {
	const mentions = people
		.flatMap((person, index) => person.mentions.map(({start, end}) => ({start, end, person: index})))
		.sort(compareRanges);
	return {article, quotations, people, mentions, isAnalysed};
}
