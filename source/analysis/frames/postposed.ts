import {beginsLower} from '../../text/characters.ts';
import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readAccording} from './according.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted, readUnknown} from './inversions.ts';
import {readSubjectFirst} from './subject-first.ts';
import {isCompoundVerb} from './verb-groups.ts';

/**
 * The frame after a quotation, « … », a dit Ann Lee; “…,” she said; « … », selon elle. Null where there is none.
 * `start` is the first token of its sentence; with a firm frame before it, only a verb set before its subject counts.
 */
export function findPostposed(
	{tokens, at, content, endsSentence}: FrameScene,
	start: number,
	isFirmBefore: boolean,
	speech: SpeechData,
): Frame | null {
	const first = tokens[at + 1];
	if (!first || endsSentence(tokens[at]!, first) || isWhere(tokens, at, content, speech)) return null;
	const last = endOfList(tokens, at);
	if (tokens[last + 1]?.kind === 'colon') return readBehindColon(tokens, last + 1, speech);
	const shared = last > at && tokens[last + 1]?.kind === 'comma' ? readShared(tokens, last + 2, speech) : null;
	if (shared) return shared;
	if (first.word === '(' && tokens[at + 2]?.kind === 'name' && tokens[at + 3]?.word === ')') {
		return {strength: 'none', reason: 'according to', subject: readPhrase(tokens, at + 2, speech)};
	}

	const hasComma = first.kind === 'comma';
	const isOpenEnded = !/[\p{L}\p{N}.;)]$/u.test(content.slice(-2));
	const isWhole = at === start || tokens[at - 1]?.kind === 'colon' || tokens[at - 1]?.word === '—';
	const isSetOff = hasComma || isOpenEnded;
	let next = hasComma || /^[—–)]$/.test(first.word) ? at + 2 : at + 1;
	if (speech.inverters.has(tokens[next]?.word ?? '')) next++;
	// « …, ainsi que le dit Ann Lee »
	if (next > at + 1 && isOf(tokens[next], CLASS.subordinator)) next++;
	// “a “joke” as Ann Lee did”
	const doer = next > at + 1 ? readPhrase(tokens, next, speech) : null;
	const isDone = doer && speech.proVerbs.has(tokens[doer.to]?.word ?? '');
	if (isDone) return {strength: 'clause', reason: doer.kind === 'pronoun' ? 'pronoun' : 'verb after', subject: doer};
	const inverted = readInverted(tokens, next, false, speech);
	if (inverted && (isSetOff || isWhole || isCompoundVerb(tokens[next]!.word, speech))) {
		// “Le parti reste « uni », a-t-il dit”: the words before the marks are his as well, and name others.
		const isPart =
			at > start &&
			beginsLower(content) &&
			!/^(?:comma|colon)$/.test(tokens[at - 1]!.kind) &&
			!givesReason(content, speech);
		return isPart && inverted.subject?.kind === 'pronoun' ? {...inverted, since: tokens[start]!.start} : inverted;
	}

	const according = readAccording(tokens, next, false, speech);
	if (according) return {strength: 'clause', reason: 'according to', subject: according};
	const unknown = isSetOff ? readUnknown(tokens, next, speech) : null;
	// « Son film, « Le Mur », a conquis le jury. »
	if (unknown && (isWhole || unknown.subject?.kind !== 'organisation')) return unknown;
	// “Ann Lee agreed with him: “Yes,” she said”: the comma inside says that the sentence goes on with whose words they are.
	if (isFirmBefore && !(speech.allowsSubjectFirst && content.endsWith(','))) return null;
	const allowsSubject = speech.allowsSubjectFirst ? isSetOff || isWhole : hasComma && isWhole;
	return allowsSubject ? readSubjectFirst(tokens, next, speech) : null;
}

/** « Une honte », « un scandale », a réagi Ann Lee: both are hers; null where nobody is told at a token behind the last. */
function readShared(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	const inverted = readInverted(tokens, at, false, speech);
	const according = inverted ? null : readAccording(tokens, at, false, speech);
	return according ? {strength: 'clause', reason: 'according to', subject: according} : inverted;
}

/** The frame behind the colon at a token that follows a quotation, « … » : le message de @ann_lee; null where none stands there. */
function readBehindColon(tokens: readonly Token[], colon: number, speech: SpeechData): Frame | null {
	const author = readPhrase(tokens, colon + 1, speech);
	// « Un affront » : la CGT ne décolère pas.
	const isGroup = author?.kind === 'organisation' && isFollowedByVerbLike(tokens, author.to, speech);
	if (author?.kind !== 'person' && !isGroup) return null;
	// « … » : Ann Lee n'y va pas par quatre chemins.
	const strength = author.from < author.to - 1 && !isGroup ? 'direct' : 'distant';
	return {strength, reason: 'colon', subject: author};
}

/** « Un affront » : la CGT voit rouge.: a verb of no table too, where such verbs have endings of their own. */
function isFollowedByVerbLike(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at];
	if (next?.kind !== 'word' || next.isCapital) return false;
	if (isFollowedByVerb(tokens, at) || isOf(next, CLASS.negation | CLASS.clitic)) return true;
	return !speech.modifiersFirst && speech.finite.test(next.word) && !isOf(next, CLASS.functional | CLASS.link);
}

/** “In “The Mill,” Ann Lee wrote”: where she did, and not what. */
export function isWhere(tokens: readonly Token[], at: number, content: string, speech: SpeechData): boolean {
	const before = itemAt(tokens, at - 1);
	if (!before || !isOf(before, CLASS.preposition) || !content.endsWith(',')) return false;
	const opener = before.isCapital ? before : itemAt(tokens, at - 2);
	const isFirst = opener === before || (opener?.isCapital === true && speech.coordinators.has(opener.word));
	// “With “No regrets,” Ann Lee said”
	return isFirst && !/(?<![\p{L}’'])\p{Ll}[\p{L}]{3}/u.test(content);
}

/** « Honteux », « indigne » : Ann Lee: the last one of quotations with nothing but a comma between them, from token `at` on. */
function endOfList(tokens: readonly Token[], at: number): number {
	let last = at;
	while (
		(tokens[last + 1]?.kind === 'comma' || isOf(tokens[last + 1], CLASS.link)) &&
		tokens[last + 2]?.kind === 'quotation'
	)
		last += 2;
	return last;
}

/** « Ann Lee reste « parce que tout est payé », dit-elle »: why she does so, which only she tells. */
function givesReason(content: string, {reasons}: SpeechData): boolean {
	return reasons.has(/^\p{L}+/u.exec(content)?.[0] ?? '');
}
