import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {afterOrigin, isNoun} from './noun-words.ts';

/** “a special commission”, “the grizzled fisherman”: what no table knows stands before its noun too. */
export function isModifier(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	if (!speech.modifiersFirst) return false;
	const [token, next] = [tokens[at], tokens[at + 1]];
	// “At the time police spokesman Tom Ray said”
	if (isOf(token, CLASS.time)) return false;
	const isPlain = [token, next].every(one => one?.kind === 'word' && !one.isCapital && isNoun(one));
	if (isOfElected(tokens, at, speech) || (isPlain && isInCompound(tokens, at, speech))) return true;
	// “a text message”, “the ruling party”
	if (isPlain && speech.texts.has(token!.word)) {
		// “study author Ann Lee”
		if (speech.authors.has(next!.word)) return true;
		return speech.texts.has(next!.word) || isOf(next, CLASS.group);
	}

	if (!isPlain || isOf(token, CLASS.group)) return false;
	// “the shadow transport secretary”
	const last = tokens[at + 2];
	const isBefore = last?.kind === 'word' && !last.isCapital && speech.personNoun.isListed(last.word);
	const isDone =
		isOf(next, CLASS.verb | CLASS.determiner) || isOf(last, CLASS.verb) || speech.objectVerb.test(next!.word);
	if (isBefore && !isDone && !isOf(token, CLASS.verb) && !speech.personNoun.test(token!.word)) return true;
	// “a damning report”
	const isOther = [speech.genitives, speech.determiners].some(list => list.has(token!.word));
	if (speech.texts.has(next!.word) && !isOther && !isOf(token, CLASS.verb)) return true;
	return isOf(next, CLASS.group) || (speech.personNoun.test(next!.word) && !isOf(next, CLASS.verb));
}

/** “the newly elected mayor”: an adverb before a participle and its noun; “the sacked Elm Hill manager”: a word before what tells where somebody belongs. */
function isOfElected(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.kind !== 'word' || token.isCapital || next?.kind !== 'word') return false;
	// “the family accused”, “the reply angered”
	if ([speech.groups, speech.texts, speech.sayings].some(list => list.has(token.word))) return false;
	if (!next.isCapital) {
		const isBefore = speech.participle.test(next.word) && isNoun(tokens[at + 2]);
		return isBefore && speech.adverb.test(token.word) && !speech.personNoun.test(token.word);
	}

	if (!isNoun(token)) return false;
	// “the freshman Democrat”
	const isBelonging = speech.demonym.test(next.word) && !tokens[at + 2]?.isCapital;
	return isBelonging || afterOrigin(tokens, at + 1, speech) > at + 1;
}

/** Classes of words that are no noun before another. */
const NO_NOUN = CLASS.group | CLASS.genitive | CLASS.determiner | CLASS.filler | CLASS.verb;

/** “the goal attack said”, “the gem expert told”: the first of two nouns right before a verb. */
function isInCompound(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const [token, next, verb] = tokens.slice(at, at + 3);
	const {texts, adverb} = speech;
	if (verb?.kind !== 'word' || !isOf(verb, CLASS.verb) || texts.has(verb.word) || isOf(next, CLASS.time)) return false;
	// “the mayor angrily denied”
	const isNone = (one: Token) => isOf(one, NO_NOUN) || texts.has(one.word) || adverb.test(one.word);
	return !isNone(token!) && !isNone(next!);
}
