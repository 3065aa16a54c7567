import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {type Issuer, issuerOf} from './issuers.ts';

/** Characters of the sentence before that are read, from its end, and nouns of texts in them that are looked into. */
const REACH = 1000;
const MOST_TEXTS = 3;

/**
 * “In a letter, the union warned of it. It said: “…””: who issued a text that the sentence before a pronoun speaks of; null
 * where it speaks of none, or the pronoun may mean somebody.
 */
export function issuerBefore(reading: Reading, {gender, isPlural}: Phrase, at: number): Issuer | null {
	const {breaks, speech} = reading;
	const here = gender || isPlural ? -1 : lastStartingAtOrBefore(breaks, at - 1);
	if (here < 0) return null;
	const end = breaks[here]!.start;
	const sentence = {start: Math.max(breaks[here - 1]?.end ?? 0, end - REACH), end};
	const texts = tokensOf(reading, sentence, -1).flatMap(({word}) => (speech.texts.has(word) ? [word] : []));
	for (const noun of [...new Set(texts)].slice(0, MOST_TEXTS)) {
		const issuer = issuerOf(reading, noun, at);
		if (issuer) return issuer;
	}

	return null;
}
