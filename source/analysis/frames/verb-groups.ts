import type {SpeechData} from '../languages/speech-data.ts';
import {type Phrase, type PhraseKind, phraseOf} from '../phrases/phrase.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** The words of a verb of saying: where they end, and the pronoun that is one word with the verb, dit-il. */
export type VerbGroup = {readonly to: number; readonly subject: Phrase | null};

/** Words between an auxiliary and its participle. */
const PARTICIPLE_WITHIN = 6;

/** “a-t-il ensuite ajouté”, “tient à préciser”, “said”: the verb that begins at a token; null where none does. */
export function readVerbGroup(tokens: readonly Token[], at: number, speech: SpeechData): VerbGroup | null {
	let index = at;
	while (index < tokens.length && isOf(tokens[index], CLASS.clitic)) index++;
	const token = tokens[index];
	if (token?.kind !== 'word') return null;
	const [, inverted, pronoun] = (token.word.includes('-') && speech.inversion.exec(token.word)) || [];
	const verb = inverted ?? token.word;
	const subject = pronoun === undefined ? null : pronounOf(pronoun, index, speech);
	if (inverted === undefined ? isOf(token, CLASS.auxiliary) : speech.auxiliaries.has(verb)) {
		const to = endOfParticiple(tokens, index + 1, speech);
		if (to >= 0) return {to, subject};
	}

	// « … », soupçonnés d'avoir aidé le suspect
	const isParticiple = () => speech.invertsFreely && speech.participle.test(verb);
	const isPersonal = !token.isCapital && isVerbAfter(verb, speech) && !speech.nonFinite.test(verb) && !isParticiple();
	return isPersonal ? {to: index + 1, subject} : null;
}

/**
 * The verb that begins at a token right after a quotation, whatever verb it is: « … », bondit Ann Lee; « … », s'est
 * étouffée la maire. Newspapers never run out of them, and what stands there before a person is one. Null where it does
 * not look like one.
 */
export function readUnknownVerb(tokens: readonly Token[], at: number, speech: SpeechData): VerbGroup | null {
	let index = at;
	while (index < tokens.length && isOf(tokens[index], CLASS.clitic)) index++;
	const token = tokens[index];
	// “la maire Ann Lee”: an article and what she is.
	if (token && index > at && isOf(tokens[index - 1], CLASS.determiner) && speech.personNoun.test(token.word))
		return null;
	if (token && isOf(token, CLASS.auxiliary)) {
		do index++;
		while (index < tokens.length && isAmidVerb(tokens, index, speech));
		return isShaped(tokens[index], speech.perfect) ? {to: index + 1, subject: null} : null;
	}

	const [, , pronoun] = speech.inversion.exec(token?.word ?? '') ?? [];
	const agreement = pronoun === undefined ? undefined : speech.pronouns.get(pronoun);
	// « …, entend-on dans la foule »
	const isOne = pronoun !== undefined && speech.ones.has(pronoun);
	if (agreement || isOne) return {to: index + 1, subject: pronounOf(pronoun!, index, speech)};
	return isShaped(token, speech.finite) ? {to: index + 1, subject: null} : null;
}

/** « s'est pour sa part étouffée », « a encore grogné » */
function isAmidVerb(tokens: readonly Token[], at: number, {adverb, asides, manySenses}: SpeechData): boolean {
	const {word} = tokens[at]!;
	const opensAside = manySenses.has(word) && asides.has(tokens[at + 1]?.word ?? '');
	return isOf(tokens[at], CLASS.filler) || adverb.test(word) || asides.has(word) || opensAside;
}

function isShaped(token: Token | undefined, shape: RegExp): boolean {
	if (token?.kind !== 'word' || token.isCapital || isOf(token, CLASS.determiner | CLASS.link)) return false;
	return shape.test(token.word) && !isOf(token, CLASS.functional);
}

/** “a-t-il dit”, “a déclaré Ann Lee”: no noun or verb of the quotation's own sentence looks like that. */
export function isCompoundVerb(word: string, speech: SpeechData): boolean {
	return speech.inversion.test(word) || speech.auxiliaries.has(word);
}

function pronounOf(pronoun: string, at: number, speech: SpeechData): Phrase {
	const agreement = speech.pronouns.get(pronoun);
	if (!agreement) return phraseOf(kindOf(pronoun, speech), at, at + 1, {head: pronoun});
	const {gender, isPlural} = agreement;
	return phraseOf('pronoun', at, at + 1, {head: pronoun, gender, isPlural});
}

function kindOf(pronoun: string, {firstPerson, secondPerson}: SpeechData): PhraseKind {
	if (firstPerson.has(pronoun)) return 'first person';
	return secondPerson.has(pronoun) ? 'second person' : 'unnamed';
}

/**
 * The end of “tenu à préciser”, “ensuite longuement expliqué”; -1 where no verb of saying comes soon. Behind a noun, « une
 * nouvelle fois répété », it is one that has no person for its object.
 */
function endOfParticiple(tokens: readonly Token[], at: number, speech: SpeechData): number {
	// « dit le délégué CGT »
	if (isOf(tokens[at - 1], CLASS.verb) && isOf(tokens[at], CLASS.determiner)) return -1;
	let hasNoun = false;
	for (let index = at; index < Math.min(tokens.length, at + PARTICIPLE_WITHIN); index++) {
		const {kind, word} = tokens[index]!;
		// “a, pour sa part, indiqué”
		if (kind === 'comma' && speech.invertsFreely) continue;
		if (kind !== 'word') return -1;
		const isPhrasal = speech.phrasalVerbs.get(word)?.has(tokens[index - 1]!.word) === true;
		if (isPhrasal || (isVerbAfter(word, speech) && (!hasNoun || speech.statements.has(word)))) return index + 1;
		const isSmall = isOf(tokens[index], CLASS.functional) || speech.adverb.test(word) || speech.asides.has(word);
		// « a une nouvelle fois répété », « a ce matin indiqué »
		if (!isSmall && !speech.participle.test(word)) hasNoun = true;
		if (hasNoun && (!speech.invertsFreely || isOf(tokens[index], CLASS.relative | CLASS.subordinator))) return -1;
	}

	return -1;
}
