import {areDigits} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isFollowedByVerb} from './adjacency.ts';
import {isVerbAfter} from './verbs.ts';

/** Tokens from a verb to the colon that announces what was said. */
const ANNOUNCED_WITHIN = 5;

/** Words of an aside between commas: “Pékin, de son côté, a jugé”. */
const LONGEST_ASIDE = 5;

/** “Moscou condamne”, “Ecolo n'y croit guère”: a word of no table that begins a sentence, with a verb right behind it. */
export function isSpeakingName(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	if (!isCapital) return false;
	const number = tokens[at + 1]?.word ?? '';
	const isNumbered = areDigits(number);
	// “No 10 said”
	const isNumberedSeat = isNumbered && speech.seats.has(`${word} ${number}`);
	if (!isNumberedSeat && !/^\p{L}[\p{L}'-]{2,}$/u.test(word)) return false;
	// “Beijing denied”, “Tesla said”, but “Documents said”, “Research suggests”, where nouns have no article.
	const isNoun = () => speech.pluralNoun.test(word) || speech.personNoun.test(word) || speech.texts.has(word);
	const isSeat = isNumberedSeat || speech.seats.has(word);
	if (speech.modifiersFirst && !isSeat && isNoun() && !isOneOf(tokens, at, speech)) return false;
	if (isOf(tokens[at], CLASS.alone) || speech.indefinites.has(word) || isOf(tokens[at], CLASS.functional)) return false;
	if (isOf(tokens[at], CLASS.link | CLASS.time) || speech.adverb.test(word)) return false;
	if (!isSeat && speech.objectVerb.test(word)) return false;
	// « Century 21 parle »
	let next = afterAside(tokens, isNumbered ? at + 2 : at + 1);
	while (tokens[next]?.kind === 'word' && isOf(tokens[next], CLASS.clitic)) next++;
	const isPerfect = isOf(tokens[next], CLASS.auxiliary);
	while (isPerfect && isSmall(tokens[next + 1], speech)) next++;
	if (isPerfect) next++;
	const verb = tokens[next];
	if (isPerfect && verb?.kind === 'word') {
		// « Norvélia a réagi mardi : »
		const isAnnouncing = isVerbAfter(verb.word, speech) && hasKind(tokens, next, next + ANNOUNCED_WITHIN, 'colon');
		const isSaying = speech.participle.test(verb.word) && (isOf(verb, CLASS.verb) || isAnnouncing);
		return isSaying || speech.phrasalVerbs.get(tokens[next + 1]?.word ?? '')?.has(verb.word) === true;
	}

	return (
		verb?.kind === 'word' &&
		!verb.isCapital &&
		isOf(verb, CLASS.verb) &&
		!speech.nonFinite.test(verb.word) &&
		// “Beijing denied”
		(speech.modifiersFirst || !speech.participle.test(verb.word))
	);
}

/** « de son côté », « ainsi »: a word between an auxiliary and its participle. */
function isSmall(token: Token | undefined, {asides, adverb}: SpeechData): boolean {
	const word = token?.word ?? '';
	return isOf(token, CLASS.filler | CLASS.preposition) || asides.has(word) || adverb.test(word);
}

/** The token behind an aside that begins at one; that one where none does. */
function afterAside(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.kind !== 'comma') return at;
	const close = tokens.findIndex(({kind}, index) => index > at && kind !== 'word');
	return tokens[close]?.kind === 'comma' && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

/** “Barclays says”, “Sutros has said”, but “Documents say”, “News reports said”: what ends as many do, before a verb of one. */
function isOneOf(tokens: readonly Token[], at: number, {pluralNoun, singularAuxiliaries}: SpeechData): boolean {
	if (!pluralNoun.test(tokens[at]!.word)) return false;
	const next = tokens[at + 1]?.word ?? '';
	return singularAuxiliaries.has(next) || (pluralNoun.test(next) && !isFollowedByVerb(tokens, at + 2));
}
