import {areDigits} from '../../text/characters.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {isModifier} from './modifiers.ts';

/** “le jeune maire”, but “le Petit Courrier”: in a name the adjective is part of it. */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	const isYear = areDigits(token?.word ?? '');
	if (token?.kind !== 'word' || !(isYear || isOf(token, CLASS.adjective)) || !isNoun(next)) return false;
	return !(token.isCapital && next!.isCapital && next!.kind === 'word');
}

/** “the campaign manager”, “the school principal”: the person of a group. */
export function isTheirs(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const token = tokens[at];
	if (!speech.modifiersFirst || token?.kind !== 'word' || token.isCapital || !isOf(token, CLASS.group)) return false;
	// “a state department official”
	const isGroup = tokens[at + 1]?.kind === 'word' && isOf(tokens[at + 1], CLASS.group);
	const next = tokens[isGroup ? at + 2 : at + 1];
	if (next?.kind !== 'word' || isOf(next, CLASS.group | CLASS.functional)) return false;
	// “the family statement”
	return speech.letters.has(next.word) || (speech.personNoun.test(next.word) && !isOf(next, CLASS.verb));
}

/**
 * “the French president”, “a Tesla engineer”: the token of somebody's noun after the capitals that say where they belong;
 * `at` where no such noun follows.
 */
export function afterOrigin(tokens: readonly Token[], at: number, speech: SpeechData): number {
	let noun = at;
	if (speech.modifiersFirst) while (tokens[noun]?.kind === 'word' && tokens[noun]!.isCapital) noun++;
	if (noun === at) return at;
	while (isAdjective(tokens, noun) || isModifier(tokens, noun, speech) || isTheirs(tokens, noun, speech)) noun++;
	const token = tokens[noun];
	const isText = speech.texts.has(token?.word ?? '');
	if (token?.kind !== 'word' || !isNoun(token) || !(isText || isSomebody(token.word, speech))) return at;
	const {groups, voicesOfGroups, determiners} = speech;
	const isOther = [groups, voicesOfGroups, determiners].some(list => list.has(token.word));
	const isVerb = !isText && isOf(token, CLASS.verb);
	// “the Elm County sheriff's office”
	const isOwned = isOwner(tokens, noun) && !speech.ownedGroups.has(tokens[noun + 2]!.word);
	return isOther || isVerb || isOwned ? at : noun;
}

/** “the Welsh international”: a noun of people, or one that stands for those of narrower ones. */
function isSomebody(noun: string, {personNoun, callings}: SpeechData): boolean {
	return personNoun.test(noun) || callings.some(([wide]) => wide.has(noun));
}

/** “…,” said the goal attack: whether a noun behind its article may be somebody's, whatever it is; those of many, of texts and of things may not. */
export function maySpeak(noun: string, article: string, speech: SpeechData): boolean {
	const {groups, texts, boards, voicesOfGroups, personNoun, determiners, pluralNoun} = speech;
	if ([groups, texts, boards, voicesOfGroups].some(list => list.has(noun)) || personNoun.isThing(noun)) return false;
	const isOne = Boolean(determiners.get(article)?.gender) || !pluralNoun.test(noun);
	return isOne || personNoun.test(noun);
}

/** Whether a token can be the noun of a phrase, or a name in its place. */
export function isNoun(token: Token | undefined): boolean {
	return token?.kind === 'name' || (token?.kind === 'word' && !isOf(token, CLASS.functional));
}

/** “the city's mayor”, “the Lions' coach”: the owner is not the noun; in a name, “St. Mary's Hospital”, it is. */
export function isOwner(tokens: readonly Token[], at: number): boolean {
	if (!isOf(tokens[at + 1], CLASS.genitive)) return false;
	const owned = tokens[at + 2];
	return isNoun(owned) && !(owned!.kind === 'word' && owned!.isCapital && tokens[at]!.isCapital);
}

/** Whether a token begins something new after a noun and what stands before it: a clause, a verb, another noun phrase. */
export function endsNoun(token: Token, before: Token): boolean {
	// « du Grand Est », « de l'AS Sorn »
	if (isOf(token, CLASS.auxiliary)) return !token.isProper || !(before.isProper || isOf(before, CLASS.determiner));
	if (isOf(token, CLASS.relative | CLASS.clauseOpener | CLASS.time | CLASS.pronoun | CLASS.negation)) return true;
	// « le député Les Républicains »
	if (token.isProper) return false;
	const isNew = isOf(token, CLASS.determiner) && !isOf(before, CLASS.link | CLASS.preposition);
	return isNew && !isOf(token, CLASS.preposition);
}

/** « la réplique immédiate du préfet », “the report of”: the token that links a noun to what completes it, right behind the noun or its adjective; -1 for none. */
export function linkBehind(tokens: readonly Token[], noun: number, speech: SpeechData): number {
	const [first, second] = tokens.slice(noun + 1, noun + 3);
	if (isOf(first, CLASS.complement)) return noun + 1;
	const isAdjective = !speech.modifiersFirst && first?.kind === 'word' && !first.isCapital && isNoun(first);
	const isLinked = isAdjective && !isOf(first, CLASS.verb) && isOf(second, CLASS.complement);
	return isLinked ? noun + 2 : -1;
}
