/**
 * Problem: “Le stade, a-t-elle promis, « ouvrira en mai »”: the subject of the sentence is no speaker, what stands before
 * the marks is said as well, and the pronoun means somebody named before the sentence.
 * Approach: between two commas before the quotation stand only a verb of saying and its subject.
 */
import {beginsLower} from '../../text/characters.ts';
import {lastIndexBetween} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {hasKind, hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted} from './inversions.ts';
import {readSubjectFirst} from './subject-first.ts';
import {isVerbAt} from './verb-at.ts';

/** Tokens before the quotation in which the incise begins, and words in it beside the verb and its subject. */
const WITHIN = 30;
const SMALL_WITHIN = 5;

/** The frame of an incise before the quotation, in its sentence from token `start` on; null where there is none. */
export function findInciseBefore({tokens, at, content}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = at - 3; index > Math.max(start, at - WITHIN); index--) {
		if (tokens[index]!.kind === 'quotation') return null;
		if (tokens[index]!.kind !== 'comma') continue;
		// « Pardon », souffle Ann Lee, rappelée à l'ordre : « Silence »: the verb is of what stands before it.
		if (tokens[index - 1]!.kind === 'quotation') return null;
		// “Ann Lee, mitigating, said her client, Tom Ray, was “sorry””: the comma closes an apposition, and the verb is hers.
		if (closesApposition(tokens, start, index)) continue;
		const isOwnClause = beginsLower(content) && !isAdverbial(tokens[start]!, speech);
		const frame =
			readInverted(tokens, index + 1, true, speech) ??
			(speech.allowsSubjectFirst && isOwnClause ? readClosed(tokens, start, index + 1, speech) : null);
		if (!frame?.subject || frame.subject.kind === 'unnamed') continue;
		// « Mais, dit-elle à qui veut l'entendre, « … » »: a pronoun that is one word with its verb begins nothing else.
		const isAttached = frame.subject.kind === 'pronoun' && tokens[at - 1]!.kind === 'comma' && beginsLower(content);
		if (!isAttached && !isClosed(tokens, frame.subject.to, at)) continue;
		// “Ann Lee, 88 ans, soutient le mouvement, « … »”: the verb is hers.
		const isObject = frame.subject.kind !== 'person' && frame.subject.kind !== 'pronoun' && !speech.allowsSubjectFirst;
		if (isObject && hasKind(tokens, start, index, 'name')) continue;
		// “Sales fell, the mill said, after what Ann Lee called “a gale””: the clause has a verb of its own.
		const isOther = hasWord(tokens, frame.subject.to, at, speech.clauseOpeners);
		if (isOther && isVerbAt(tokens, at - 1, speech)) continue;
		const hasDash = tokens.slice(start, index).some(({word}) => /^[—–(]$/.test(word));
		return {...frame, reason: 'incise', ...(hasDash ? {} : {since: tokens[start]!.start})};
	}

	return null;
}

/** Whether the comma at a token closes what stands behind a name, “Ann Lee, 34,”, or a name behind a noun, “the mayor, Ann Lee,”. */
function closesApposition(tokens: readonly Token[], start: number, comma: number): boolean {
	const open = lastIndexBetween(tokens, start, comma, ({kind}) => kind === 'comma');
	return (
		open > start && (tokens[open - 1]!.kind === 'name' || (open === comma - 2 && tokens[comma - 1]!.kind === 'name'))
	);
}

/** “…, she said, …”; in “Ann Lee, Tom Ray's sister, said” the commas close before the verb. */
function readClosed(tokens: readonly Token[], start: number, at: number, speech: SpeechData): Frame | null {
	const frame = readSubjectFirst(tokens, at, speech);
	const {subject} = frame ?? {};
	const hasArticle = subject?.kind !== 'person' && isOf(tokens[subject?.from ?? at], CLASS.determiner);
	const isDescribing = subject?.kind === 'description' || hasArticle;
	// “Ann Lee, D-Elm, said”
	const isOfGroup = tokens[at - 2]?.kind === 'name' && subject?.kind === 'organisation';
	const end = subject?.to ?? at;
	// “Ann Lee backed her deputy, Tom Ray, calling it”
	const isParticiple = speech.nonFinite.test(tokens[end + 1]?.word ?? '') && hasKind(tokens, start, at, 'name');
	const isApposed = (isDescribing || isOfGroup || isParticiple) && tokens[end]?.kind === 'comma';
	return isApposed ? null : frame;
}

/** “When Ann Lee arrived, she said”, “In May, she said”: the comma only parts an adverbial from its sentence. */
function isAdverbial({word}: Token, {clauseOpeners, prepositions, nonFinite}: SpeechData): boolean {
	return clauseOpeners.has(word) || prepositions.has(word) || nonFinite.test(word);
}

function isClosed(tokens: readonly Token[], from: number, at: number): boolean {
	for (let index = from; index < Math.min(at, from + SMALL_WITHIN); index++) {
		if (tokens[index]!.kind === 'comma') return true;
		if (tokens[index]!.kind !== 'word') return false;
	}

	return false;
}
