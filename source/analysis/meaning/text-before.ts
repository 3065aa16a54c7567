import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {type Reading, tokensOf} from '../reading/reading.ts';
import {type Issuer, issuerOf} from './issuers.ts';

/**
 * “In a letter, the union warned of it. It said: “…””: who issued a text that the sentence before a pronoun speaks of; null
 * where it speaks of none, or the pronoun may mean somebody.
 */
export function issuerBefore(reading: Reading, {gender, isPlural}: Phrase, at: number): Issuer | null {
	const {breaks, speech} = reading;
	const here = gender || isPlural ? -1 : lastStartingAtOrBefore(breaks, at - 1);
	if (here < 0) return null;
	const sentence = {start: breaks[here - 1]?.end ?? 0, end: breaks[here]!.start};
	for (const {word} of tokensOf(reading, sentence, -1)) {
		const issuer = speech.texts.has(word) ? issuerOf(reading, word, at) : null;
		if (issuer) return issuer;
	}

	return null;
}
