import type {Mind} from '../mind/mind.ts';
import type {Reading} from '../reading/reading.ts';
import {type ByPhrase, NOBODY_NAMED, voiceOf} from './voice.ts';

/**
 * Finds whom “I” and “you” mean: whoever speaks in the quotation that they stand in, or tells the article (`author`), and
 * whoever hears it, such as the one whom all of it is about (`topic`); -1 for nobody.
 */
export function createByParty(
	reading: Reading,
	mind: Mind,
	topic: number,
	author: number,
): Readonly<Record<'speaking' | 'addressed', ByPhrase>> {
	const {firstPersonSingular} = reading.speech;
	return {
		speaking({head}, {speaker, parent}) {
			if (speaker) return speaker;
			if (parent >= 0 || !firstPersonSingular.has(head)) return null;
			// Whoever writes may be nobody whom the article names.
			return author >= 0 ? voiceOf(reading, author) : NOBODY_NAMED;
		},

		addressed(_, {speaker, parent}) {
			const other = mind.traces.findLast(trace => trace.person !== speaker?.person)?.person ?? -1;
			const meant = topic >= 0 ? topic : parent >= 0 ? other : -1;
			return meant < 0 ? null : voiceOf(reading, meant);
		},
	};
}
