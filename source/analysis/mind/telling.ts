import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';

/** Characters from a subject on in which the verb of its sentence stands, and clauses in which it is looked for. */
const VERB_REACH = 160;
const MOST_COMMAS = 4;

/**
 * “Ann Lee, 58, said she had booked”: whether what is read from an offset on, in its sentence, has a verb of saying for a
 * subject that stands right before it.
 */
export function isTelling({smallText, breaks, speech}: Reading, from: number): boolean {
	const to = Math.min(breaks[lastStartingAtOrBefore(breaks, from - 1) + 1]?.start ?? Infinity, from + VERB_REACH);
	// Each comma may end an apposition.
	return smallText
		.slice(from, to)
		.split(',', MOST_COMMAS)
		.some(clause => isSaid(clause, speech));
}

/** Whether a clause begins with a verb of saying, as far as small words let it. */
function isSaid(clause: string, {auxiliaries, fillers, adverb, verbs}: SpeechData): boolean {
	const following: readonly string[] = clause.match(/[\p{L}-]+/gu) ?? [];
	const verb = following.find(word => !auxiliaries.has(word) && !fillers.has(word) && !adverb.test(word));
	return verb !== undefined && isVerbForm(verb, verbs);
}
