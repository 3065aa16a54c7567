import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {nameAfterComma} from './appositions.ts';
import {type Phrase, phraseOf} from './phrase.ts';

/** “she”, “the latter”, “I”, “somebody”: words that stand for a noun; null for others. */
export function readPronoun(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const {word} = tokens[at]!;
	if (!isOf(tokens[at], CLASS.beginsPronoun)) return null;
	const next = tokens[at + 1]?.word ?? '';
	const pair = isOf(tokens[at + 1], CLASS.endsPronoun) ? `${word} ${next}` : '';
	const latter = speech.pronouns.get(pair);
	// “Le premier à réagir est Paul”, but « dit ce dernier à la presse »
	const isCompleted = isOf(tokens[at + 2], CLASS.preposition) && !speech.demonstratives.has(word);
	// « ce dernier point », but « l'intéressé sourit »
	const isPart = !speech.concerned.has(pair) && isNounAt(tokens, at + 2);
	if (latter && !isCompleted && !isPart) {
		// “l'intéressé, Robert Hirtz, s'étonne”
		return namedAt(tokens, at, at + 2, speech) ?? phraseOf('pronoun', at, at + 2, {...latter, head: word});
	}

	// « Tous partagent cet avis », but « tous les élus »
	if (speech.everybody.has(word) && speech.pluralVerb.test(next))
		return phraseOf('pronoun', at, at + 1, {head: word, isPlural: true});
	const pronoun = speech.pronouns.get(word);
	if (pronoun && !(isOf(tokens[at], CLASS.determiner) && isNounAt(tokens, at + 1))) {
		const {gender, isPlural} = pronoun;
		// « Lui, Jérôme, a nié. »
		const named = tokens[at]!.isCapital ? namedAt(tokens, at, at + 1, speech) : null;
		if (named && tokens[named.to]?.kind === 'comma') return named;
		return phraseOf('pronoun', at, at + 1, {head: word, gender, isPlural});
	}

	const isObject = isOf(tokens[at], CLASS.clitic) && !speech.ownVerb.test(next);
	if (speech.firstPerson.has(word) && !isObject) return phraseOf('first person', at, at + 1, {head: word});
	if (speech.secondPerson.has(word) && !isObject) return phraseOf('second person', at, at + 1, {head: word});
	if (speech.ones.has(word)) return phraseOf('unnamed', at, at + 1, {head: word});
	// « D'autres parlent », but « d'autres élus »
	return speech.ones.has(pair) && !isNounAt(tokens, at + 2) ? phraseOf('unnamed', at, at + 2, {head: pair}) : null;
}

/** The person named right behind the comma at a token, a title before the name or not, in a phrase from another on; null for none. */
export function namedAt(tokens: readonly Token[], from: number, comma: number, speech: SpeechData): Phrase | null {
	const name = tokens[comma]?.kind === 'comma' ? nameAfterComma(tokens, comma + 1, false, speech) : -1;
	return name > comma ? phraseOf('person', from, name + 1, {person: tokens[name]!.index}) : null;
}

/** « Me Ann Lee », “Mr. Ray's staff”: the token of the name right after its title; -1 for none. */
export function nameAfterTitle(tokens: readonly Token[], at: number, {abbreviations}: SpeechData): number {
	const {word, isCapital} = tokens[at]!;
	if (!isCapital || !abbreviations.has(word)) return -1;
	const next = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
	return tokens[next]?.kind === 'name' ? next : -1;
}

function isNounAt(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind === 'name') return true;
	return token?.kind === 'word' && !isOf(token, CLASS.verb | CLASS.functional);
}
