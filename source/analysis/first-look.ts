import type {Article} from '../document/document.ts';
import type {Analysis} from './analysis.ts';
import {findQuotations} from './quotations/quotations.ts';

/**
 * What can be marked before the article is analysed: its quotations, the same as after, but none is known to be anything
 * else than speech, and nobody is known.
 */
export function firstLook(article: Article): Analysis {
	const quotations = findQuotations(article).map(
		({start, end, form}) => ({start, end, form, kind: 'speech', speaker: null, reason: null}) as const,
	);
	return {quotations, people: []};
}
