import {lastIndexBetween} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {onceBy, rememberingBy} from '../remembering.ts';

/** The nouns that an article may have introduced somebody with whom it calls by this one. */
export const synonymsOf = rememberingBy((noun, speech: SpeechData): readonly string[] => {
	const {synonyms, callings} = speech;
	const same = synonyms.filter(list => list.has(noun));
	const narrower = callings.flatMap(([wide, narrow]) => (wide.has(noun) ? [wide, narrow] : []));
	const origin = originOf(noun, speech);
	const others = [...same, ...narrower].flatMap(list => [...list]).filter(one => one !== noun);
	return origin === null ? others : [...others, origin];
});

/** Letters that the words for a place and for those from there have in common, of long and short words for those of a country, and of a town. */
const COMMON = {long: 6, short: 5, town: 4} as const;
/** Letters of a long one: Australian, unlike Austrian. */
const LONG = 8;

/** What the word for those of a country or a town begins with: the Swede, the Glaswegian; null where a noun is none. */
export function originOf(noun: string, {demonym, nationals, modifiersFirst}: SpeechData): string | null {
	if (nationals.has(noun)) return `${noun.slice(0, noun.length < LONG ? COMMON.short : COMMON.long)}-`;
	return modifiersFirst && demonym.test(noun) ? `${noun.slice(0, COMMON.town)}-` : null;
}

/** What the words for those of a place may begin with: Sweden, the Swede. */
export function originsOf(place: string): readonly string[] {
	return Object.values(COMMON).map(length => `${place.slice(0, length)}-`);
}

/** What news calls somebody of an age: the 61-year-old, le sexagénaire. */
export function agesOf(years: number, {yearsOld, decades}: SpeechData): string[] {
	return [...(yearsOld === '' ? [] : [`${years}${yearsOld}`]), ...(decades.get(Math.floor(years / 10)) ?? [])];
}

/**
 * What a description calls somebody in several words, or by their age: “the boy of 12”, « le jeune homme », « l'homme de loi »;
 * null where it does neither.
 */
export function nounOfWords(tokens: readonly Token[], {from, to, head}: Phrase, speech: SpeechData): string | null {
	const noun = lastIndexBetween(tokens, from, to, ({word}) => word === head);
	return noun < 0 ? null : (ageBehind(tokens, noun, speech) ?? nounAround(tokens, noun, speech));
}

/** “the boy of 12”: what news calls somebody of the age behind a noun; null where none stands there. */
function ageBehind(tokens: readonly Token[], noun: number, speech: SpeechData): string | null {
	const [, of, years, unit] = tokens.slice(noun, noun + LONGEST_NOUN);
	const number = isOf(of, CLASS.complement) && speech.years.has(unit?.word ?? '') ? Number(years!.word) : Number.NaN;
	return number > 0 ? (agesOf(number, speech)[0] ?? null) : null;
}

/** « le jeune homme », « l'homme de loi »: the longest noun of several words that a noun is part of; null for none. */
function nounAround(tokens: readonly Token[], noun: number, speech: SpeechData): string | null {
	const {known, words: within} = nounsInWords(speech);
	if (!within.has(tokens[noun]!.word)) return null;
	for (let end = noun + LONGEST_NOUN; end > noun; end--) {
		for (const start of [noun - 1, noun]) {
			const called = tokens.slice(Math.max(0, start), end).map(({word}) => word);
			const words = called.join(' ');
			if (known.has(words)) return words;
		}
	}

	return null;
}

/** Tokens of such a noun, from its first noun on: « homme de l'art ». */
const LONGEST_NOUN = 4;

/** All nouns of several words that tell an age, or that are wider than others, and all words of these. */
const nounsInWords = onceBy(({decades, callings}: SpeechData) => {
	const all = [...decades.values(), ...callings.map(([wide]) => wide)].flatMap(nouns => [...nouns]);
	const known = new Set(all.filter(noun => noun.includes(' ')));
	return {known, words: new Set([...known].flatMap(noun => noun.split(' ')))};
});
