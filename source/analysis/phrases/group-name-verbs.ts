import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {hasObject} from './adjacency.ts';
import {isVerbAfter} from './verbs.ts';

/** Whether the word at token `index` is none of the name of a group that begins at token `at`, but tells what it does or is. */
export function isBehindName(
	tokens: readonly Token[],
	{at, isCommonNoun}: {readonly at: number; readonly isCommonNoun: boolean},
	index: number,
	speech: SpeechData,
): boolean {
	const {isCapital} = tokens[index]!;
	if (isCommonNoun && index === at + 1 && isParticipleOfMany(tokens, index, speech)) return true;
	if (isCapital) return false;
	if (isAtWork(tokens, index, speech) || isSetApart(tokens, index)) return true;
	if (isVerbInName(tokens, index, speech.pluralNoun.test(tokens[at]!.word), speech)) return true;
	// « le journal parodique Le Courrier »
	const isPaper = isCommonNoun && tokens[index + 1]?.isCapital === true && speech.press.has(tokens[at]!.word);
	return isCommonNoun
		? !isPaper && hasObject(tokens, index, speech)
		: tokens[index - 1]!.isCapital && isOffice(tokens, index, speech) && !isAdjective(tokens, index, speech);
}

/** « Le syndicat Sud Rail recense, lui, « … » », but « Le conseil municipal, lui, dénonce »: a verb stands before a pronoun between commas. */
function isSetApart(tokens: readonly Token[], at: number): boolean {
	const [comma, pronoun, close, next] = tokens.slice(at + 1, at + 5);
	const isObject = next?.kind === 'quotation' || isOf(next, CLASS.determiner | CLASS.preposition | CLASS.subordinator);
	return comma?.kind === 'comma' && close?.kind === 'comma' && isOf(pronoun, CLASS.pronoun) && isObject;
}

/** “lawyers representing the families”. */
function isAtWork(tokens: readonly Token[], at: number, {modifiersFirst, nonFinite}: SpeechData): boolean {
	return modifiersFirst && nonFinite.test(tokens[at]!.word) && isOf(tokens[at + 1], CLASS.determiner);
}

/** « des habitants massés derrière », « les salariés réunis devant »: what they do or had done to them, and no name. */
function isParticipleOfMany(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const next = tokens[at + 1]?.word ?? '';
	const isOfMany = !isCapital && speech.pluralNoun.test(word) && speech.participle.test(word);
	return isOfMany && speech.prepositions.has(next) && !speech.complements.has(next);
}

/** What looks like a verb in the name of a group, and is none after an article: la chambre régionale des comptes. */
function isVerbInName(tokens: readonly Token[], at: number, isPlural: boolean, speech: SpeechData): boolean {
	const {word} = tokens[at]!;
	const before = tokens[at - 1]!.word;
	if (speech.contractions.has(before)) return false;
	// “les pêcheurs de Lorient dressent”: no noun or adjective of many ends so.
	if (isPlural && speech.pluralVerb.test(word) && !speech.links.has(before)) return true;
	return isVerbAfter(word, speech) || speech.hypothetical.test(word);
}

/** « Kanto Njoya porte-parole du parti », unlike « la CGT cheminots »: what somebody is whose name nothing else shows to be one. */
function isOffice(tokens: readonly Token[], at: number, {personNoun, pluralNoun, modifiersFirst}: SpeechData): boolean {
	const {word} = tokens[at]!;
	return !modifiersFirst && personNoun.isListed(word) && !pluralNoun.test(word);
}

/** « la France insoumise »: what may be a noun of people, right behind a name with its article. */
export function isAdjective(tokens: readonly Token[], at: number, {personNoun}: SpeechData): boolean {
	return personNoun.isListed(tokens[at]!.word) && isOf(tokens[at - 2], CLASS.determiner);
}

/** « la major Norvélia assigne Verdane »: what stands between two names and is no plural is a verb, if no table has it. */
export function isVerbBetween(tokens: readonly Token[], at: number, {pluralNoun}: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	return !isCapital && !pluralNoun.test(word) && tokens[at - 1]!.isProper && tokens[at + 1]?.isProper === true;
}
