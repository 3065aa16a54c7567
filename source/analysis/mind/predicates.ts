import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {completing, LONGEST, nounsFrom} from './nouns-behind.ts';
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

/** “Ann Lee is a retired nurse”, “Ann Lee, qui est infirmière”: the nouns after the verb, of people only. */
export function nounsPredicated(tokens: readonly Token[], at: number, speech: SpeechData): string[] {
	let index = at + 1;
	while (tokens[index]?.kind === 'comma' || isOf(tokens[index], CLASS.relative)) index++;
	const [word, next] = [tokens[index]?.word ?? '', tokens[index + 1]?.word ?? ''];
	// “who has been mayor since May”
	const isPerfect = speech.auxiliaries.has(word) && speech.passives.has(next);
	// “Ann Lee chairs the panel”
	const role = index === at + 1 && !isVerbForm(word, speech.verbs) ? speech.roles.get(word) : undefined;
	if (role) return [role];
	// « Ann Lee a 34 ans », but « a 34 ans de métier »
	const isAge = speech.years.has(tokens[index + 2]?.word ?? '') && !isOf(tokens[index + 3], CLASS.complement);
	if (speech.auxiliaries.has(word) && isAge) return agesOf(Number(next), speech);
	// “who works as a nurse”
	const isAs = speech.inverters.has(next) && isOf(tokens[index + 2], CLASS.indefinite);
	if (isPerfect || isAs) index++;
	else if (!speech.copulas.has(word)) return [];
	const to = tokens.findIndex(
		({kind, word}, place) =>
			place > index && (kind !== 'word' || speech.prepositions.has(word) || speech.relatives.has(word)),
	);
	const last = Math.min(to < 0 ? tokens.length : to, index + LONGEST) - 1;
	// “Ann Lee is 64.”
	const years = tokens[index + 1]?.word ?? '';
	if (last <= index + 1 && /^\d{1,3}$/.test(years)) return agesOf(Number(years), speech);
	const nouns = nounsFrom(tokens, index + 1, last, speech).filter(noun => speech.personNoun.test(noun));
	// “Ann Lee is mayor of Elm”
	return nouns.length > 0 && isOf(tokens[to], CLASS.preposition)
		? [...nouns, ...completing(tokens, to + 1, speech)]
		: nouns;
}
