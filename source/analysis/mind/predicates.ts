import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';

/** Characters from a pronoun on in which what it is said to be is read. */
const PREDICATE = 60;

/** “He is accused of”, “Elle était infirmière”: the noun of a person that a pronoun is said to be; null for none. */
export function predicateAfter({smallText, speech}: Reading, start: number): string | null {
	const words = wordsOf(smallText.slice(start, start + PREDICATE));
	if (!speech.copulas.has(words[1] ?? '')) return null;
	const isSmall = (word: string) => speech.determiners.has(word) || speech.adjectives.has(word);
	const noun = words.slice(2).find(word => !isSmall(word)) ?? '';
	return speech.personNoun.test(noun) ? noun : null;
}

/** “Elle s'appelle Ann Lee”, “Her name is Ann Lee”: the person whom a pronoun is said to be; -1 for nobody. */
export function namedAfter({smallText, mentions, speech}: Reading, start: number): number {
	const mention = mentions[lastStartingAtOrBefore(mentions, start) + 1];
	if (!mention || mention.start > start + PREDICATE || mention.quotation >= 0) return -1;
	const between = wordsOf(smallText.slice(start, mention.start)).slice(1);
	const isNaming = between.some(word => speech.naming.has(word));
	return isNaming && between.every(word => speech.naming.has(word) || speech.copulas.has(word)) ? mention.person : -1;
}

function wordsOf(smallText: string): readonly string[] {
	return smallText.match(/[\p{L}'-]+|[.,;:]/gu) ?? [];
}
