import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {phraseOf} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame} from './frame.ts';
import type {FoundVerb} from './verb-before.ts';

/** Tokens from a participle to words that its subject is called: “accused of ‘lying’”, “described as a ‘genius’”. */
const NEXT_WITHIN = 3;
/** The same where it is told what they are accused of doing. */
const DONE_WITHIN = 8;

/** “described in court as ‘gentle’”, « accusé d'avoir dirigé « une milice » »: the frame of what nobody named calls somebody; null for none. */
export function spokenOfFrame(
	tokens: readonly Token[],
	verb: FoundVerb,
	at: number,
	isAfterBe: boolean,
	speech: SpeechData,
): Frame | null {
	const {word} = tokens[verb.at]!;
	const next = tokens[verb.at + 1]?.word ?? '';
	// “was said to be ‘angry’”
	const isInfinitive = next === speech.infinitive && isOf(tokens[verb.at + 2], CLASS.auxiliary);
	const isSaid = isAfterBe && isInfinitive && !speech.nonFinite.test(word) && !speech.hearing.has(word);
	// “referred to as a ‘hero’”
	const link = tokens[isOf(tokens[at - 1], CLASS.determiner) ? at - 2 : at - 1]?.word ?? '';
	const isLong = isSaid || [link, next].some(one => speech.inverters.has(one)) || speech.complements.has(next);
	const within = isLong ? DONE_WITHIN : NEXT_WITHIN;
	const isSpokenOf = at - verb.at <= within && (isSaid || speech.spokenOf.has(word));
	if (!isSpokenOf || !(isAfterBe || isReduced(tokens, verb.at, speech))) return null;
	const strength = isAfterBe && !isSaid ? 'none' : verb.strength;
	return {strength, reason: 'verb before', subject: phraseOf('unnamed', verb.at, verb.at + 1)};
}

/** « présentée comme « une force » »: right before a quotation what is no verb of saying tells what others say, too; null for none. */
export function spokenOfBefore(
	tokens: readonly Token[],
	start: number,
	at: number,
	{spokenOf, inverters}: SpeechData,
): FoundVerb | null {
	const within = inverters.has(itemAt(tokens, at - 1)?.word ?? '') ? DONE_WITHIN : NEXT_WITHIN;
	for (let index = at - 1; index >= Math.max(start, at - within); index--) {
		if (spokenOf.has(tokens[index]!.word)) return {at: index, strength: 'none'};
	}

	return null;
}

/** “Ann Lee, described as ‘gentle’, was found”: a participle that a comma sets off from its subject. */
function isReduced(tokens: readonly Token[], verb: number, {complements, determiners, inverters}: SpeechData): boolean {
	const next = tokens[verb + 1]?.word ?? '';
	const isLinked = complements.has(next) && !determiners.has(next);
	return tokens[verb - 1]?.kind === 'comma' && (isLinked || inverters.has(next));
}
