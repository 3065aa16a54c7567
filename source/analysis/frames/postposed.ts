import {beginsLower} from '../../text/characters.ts';
import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readAccording} from './according.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted, readUnknown} from './inversions.ts';
import {readSubjectFirst} from './subject-first.ts';
import {isCompoundVerb} from './verb-groups.ts';

/** Tokens after a fragment in which its sentence's frame is looked for. */
const SENTENCE_WITHIN = 30;

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
	if (tokens[last + 1]?.kind === 'colon') {
		// « … » : le message de @ann_lee
		const author = readPhrase(tokens, last + 2, speech);
		// « Un affront » : la CGT ne décolère pas.
		const isGroup = author?.kind === 'organisation' && isFollowedByVerbLike(tokens, author.to, speech);
		if (author?.kind !== 'person' && !isGroup) return null;
		// « … » : Ann Lee n'y va pas par quatre chemins.
		const strength = author.from < author.to - 1 && !isGroup ? 'direct' : 'distant';
		return {strength, reason: 'colon', subject: author};
	}

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
			at > start && beginsLower(content) && tokens[at - 1]!.kind !== 'comma' && !givesReason(content, speech);
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

/** « Un affront » : la CGT voit rouge.: a verb of no table too, where such verbs have endings of their own. */
function isFollowedByVerbLike(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at];
	if (next?.kind !== 'word' || next.isCapital) return false;
	if (isFollowedByVerb(tokens, at) || isOf(next, CLASS.negation | CLASS.clitic)) return true;
	return !speech.modifiersFirst && speech.finite.test(next.word) && !isOf(next, CLASS.functional | CLASS.link);
}

/** “In “The Mill,” Ann Lee wrote”: where she did, and not what. */
function isWhere(tokens: readonly Token[], at: number, content: string, speech: SpeechData): boolean {
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
	while (tokens[last + 1]?.kind === 'comma' && tokens[last + 2]?.kind === 'quotation') last += 2;
	return last;
}

/** « Ann Lee reste « parce que tout est payé », dit-elle »: why she does so, which only she tells. */
function givesReason(content: string, {reasons}: SpeechData): boolean {
	return reasons.has(/^\p{L}+/u.exec(content)?.[0] ?? '');
}

/**
 * The frame at the end of the sentence that a quotation stands in: le feu était « circonscrit » à midi, a annoncé la
 * préfecture; the blaze was “contained” by noon, the mayor said. Null where there is none.
 */
export function findSentenceEnd({tokens, at, content, endsSentence}: FrameScene, speech: SpeechData): Frame | null {
	if (endsSentence(tokens[at]!, tokens[at + 1]) || isWhere(tokens, at, content, speech)) return null;
	// « Les gardes à vue », longues de deux jours, « ont été levées », détaille le procureur
	const isApposed = !speech.allowsSubjectFirst && tokens[at + 1]?.kind === 'comma' && tokens[at + 2]?.kind === 'word';
	// « Il part » lundi, et « reviendra », a dit Ann Lee
	const isFirst = at === 0 || tokens[at - 1]!.kind === 'stop';
	// « Il part » est la consigne, et « je reste », a dit Ann Lee
	const isTold = isOf(tokens[at + 1], CLASS.auxiliary) || speech.copulas.has(tokens[at + 1]?.word ?? '');
	const isOpen = !speech.allowsSubjectFirst && isFirst && !isTold && /^(?:\S+\s+){3}.*[^.!?…\s]\s*$/su.test(content);
	const mayHaveOther = isApposed || isOpen || beginsLower(content);
	for (let index = at + 1; index < Math.min(tokens.length, at + SENTENCE_WITHIN); index++) {
		const {kind} = tokens[index]!;
		const isOther = kind === 'quotation' && mayHaveOther && !endsSentence(tokens[index]!, tokens[index + 1]);
		if (endsClause(tokens[index]!) && !isOther) return null;
		const frame = readBehindComma(tokens, index, speech);
		if (frame) return {...frame, strength: 'clause'};
		const subject = readAccording(tokens, index + 1, false, speech);
		// “…, according to the city, the owners”: in the middle of what is told.
		const isMiddle = subject && tokens[subject.to]?.kind === 'comma' && !closesSentence(tokens, subject.to + 1, speech);
		if (subject && !isMiddle) return {strength: 'clause', reason: 'according to', subject};
	}

	return null;
}

/** “…, according to Ann Lee, who left”, “…, according to Ann Lee, a planner.”: what somebody is, up to the end of the sentence. */
function closesSentence(tokens: readonly Token[], from: number, speech: SpeechData): boolean {
	const word = tokens[from]?.word ?? '';
	if (speech.relatives.has(word)) return true;
	const end = tokens.findIndex(({kind}, index) => index > from && kind !== 'word' && kind !== 'name');
	return pointingOf(word, speech) === 'indefinite' && (end < 0 || tokens[end]!.kind === 'stop');
}

/**
 * Whose words a sentence without marks is said to be at its end, « la rue rouvrira lundi, a indiqué Ann Lee », “…, she
 * said”, « …, selon elle »; null where it says nothing.
 */
export function readReport(tokens: readonly Token[], from: number, to: number, speech: SpeechData): Phrase | null {
	for (let index = from + 1; index < to; index++) {
		if (endsClause(tokens[index]!)) return null;
		const according = tokens[index]!.kind === 'comma' ? readAccording(tokens, index + 1, false, speech) : null;
		const subject = according ?? readBehindComma(tokens, index, speech)?.subject;
		if (subject) return subject;
	}

	return null;
}

function endsClause({kind, word}: Token): boolean {
	return kind === 'stop' || kind === 'quotation' || word === ';';
}

/** The frame behind the comma at a token: “…, a annoncé la préfecture”; null where none stands there. */
function readBehindComma(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	// “a term that, Ann Lee said, means nothing”: what she said comes after it.
	if (tokens[at]!.kind !== 'comma' || isOf(tokens[at - 1], CLASS.clauseOpener)) return null;
	return (
		readInverted(tokens, at + 1, false, speech) ??
		(speech.allowsSubjectFirst ? readSubjectFirst(tokens, at + 1, speech) : null)
	);
}
