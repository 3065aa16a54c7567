import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {agesOf} from './synonyms.ts';

/** Characters from a pronoun on in which what it is said to be is read. */
const PREDICATE = 60;

/** “He is accused of”, “Elle était infirmière”, “She is 64”: the nouns of a person that a pronoun is said to be. */
export function predicatesAfter({smallText, speech}: Reading, start: number): readonly string[] {
	const small = smallText.slice(start, start + PREDICATE);
	const words = wordsOf(small);
	// “She is 64.”, « Elle a 64 ans », but « Elle a 30 ans de métier »
	const [, verb = '', years, unit = '', next = ''] =
		/^\p{L}+ (\p{L}+) (\d{1,3})(?:[.,;]| (\p{L}+)(?: (\p{L}+'?))?)/u.exec(small) ?? [];
	const isAge = unit
		? speech.auxiliaries.has(verb) && speech.years.has(unit) && !speech.complements.has(next)
		: speech.copulas.has(verb);
	if (years && isAge) return agesOf(Number(years), speech);
	if (!speech.copulas.has(words[1] ?? '')) return [];
	const isSmall = (word: string) => speech.determiners.has(word) || speech.adjectives.has(word);
	const noun = words.slice(2).find(word => !isSmall(word)) ?? '';
	return speech.personNoun.test(noun) ? [noun] : [];
}

/** “Elle s'appelle Ann Lee”, “Her name is Ann Lee”: the person whom a pronoun is said to be; -1 for nobody. */
export function nameOfPronoun({smallText, mentions, speech}: Reading, start: number): number {
	const mention = mentions[lastStartingAtOrBefore(mentions, start) + 1];
	if (!mention || mention.start > start + PREDICATE || mention.quotation >= 0) return -1;
	const between = wordsOf(smallText.slice(start, mention.start)).slice(1);
	// “She is called Ann Lee”, but “He called Ann Lee a liar”.
	const isSaid = between.some(word => speech.copulas.has(word));
	const isNaming = between.some(word => speech.naming.has(word) && (isSaid || !speech.participle.test(word)));
	return isNaming && between.every(word => speech.naming.has(word) || speech.copulas.has(word)) ? mention.person : -1;
}

function wordsOf(smallText: string): readonly string[] {
	return smallText.match(/[\p{L}'-]+|[.,;:]/gu) ?? [];
}
