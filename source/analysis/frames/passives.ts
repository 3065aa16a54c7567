import {beginsLower} from '../../text/characters.ts';
import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {singularOf} from '../phrases/noun-endings.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {spokenOfBefore, spokenOfFrame} from './spoken-of.ts';
import {findSubjectBefore} from './subjects.ts';
import type {FoundVerb} from './verb-before.ts';

/** Small words between an auxiliary and its participle, and words between that and whoever did it. */
const SMALL_WITHIN = 3;
const AGENT_WITHIN = 6;

/**
 * The frame of a passive before the quotation, in its sentence from token `start` on, with whoever did it as the subject:
 * “was dismissed by the club as ‘too nice’”, “hailed as ‘a triumph’ by Ann Lee”. “She was told, ‘No’” has none, and she
 * hears. Null where the verb is no passive or its doer stays open.
 */
export function passiveFrame(
	{tokens, at, content}: FrameScene,
	start: number,
	found: FoundVerb | null,
	speech: SpeechData,
): Frame | null {
	// « la réplique « … » lancée par Ann Lee »
	const done = tokens[at + 1];
	const isDoneBehind =
		!beginsLower(content) &&
		done?.kind === 'word' &&
		speech.participle.test(done.word) &&
		isVerbAfter(done.word, speech);
	const doer = isDoneBehind ? agentAt(tokens, at + 2, at + 3, speech) : null;
	if (doer) return {strength: 'none', reason: 'verb before', subject: doer};
	const verb = found ?? spokenOfBefore(tokens, start, at, speech);
	if (!verb) return null;
	const {word} = tokens[verb.at]!;
	const isAfterBe = isPassive(tokens, verb.at, speech);
	// « selon Ann Lee, citée par Le Matin », « Ann Lee, interrogée par Le Matin, »: who prints it or asks does not say it.
	const isAside = tokens[verb.at - 1]?.kind === 'comma' && speech.hearing.has(word);
	if ((speech.citing.has(word) || isAside) && tokens[verb.at + 1]?.word === speech.agent) return null;
	// “fined €90 and told by a judge to”
	const isDone = tokens[verb.at + 1]?.word === speech.agent;
	const isForm = isDone || speech.participle.test(word) || speech.spokenOf.has(word);
	if (!isAfterBe && (!isForm || isActive(tokens, start, verb.at, at, speech))) return null;
	const subject =
		agentAt(tokens, verb.at + 1, Math.min(at, verb.at + AGENT_WITHIN), speech) ??
		agentAt(tokens, at + 1, at + 2, speech);
	if (subject) return {strength: verb.strength, reason: 'verb before', subject};
	const spokenOf = spokenOfFrame(tokens, verb, at, isAfterBe, speech);
	if (spokenOf) return spokenOf;
	const isQuestion = isAsked(tokens, verb.at, start, speech);
	if (!(isAfterBe || isQuestion) || !speech.hearing.has(word)) return null;
	const hearer = isQuestion ? mainSubject(tokens, at, speech) : findSubjectBefore(tokens, start, verb.at, speech);
	return {strength: 'direct', reason: 'verb before', subject: null, hearer};
}

/** “Ann Lee met them and slammed “the violence” by the crowd”: whether the words are the object of the verb, which is no passive. */
function isActive(tokens: readonly Token[], start: number, verb: number, at: number, speech: SpeechData): boolean {
	const before = tokens[verb - 1]?.word ?? '';
	// “what he called “neglect” by the council” neither
	if (speech.pronouns.has(before) && !speech.clitics.has(before)) return true;
	if (verb === at - 1) return speech.links.has(before);
	// “criticised the “neglect” by the council” neither, unlike “was called a “neglect” by the council”
	const isDefinite = verb === at - 2 && pointingOf(tokens[at - 1]!.word, speech) === 'definite';
	// “The plan, called the “worst idea” by the union, failed”
	return isDefinite && !opensAside(tokens, start, verb);
}

/** “When asked: “Why?”, the mayor replied”: whether the verb at a token begins a sentence of which somebody is asked. */
export function isAsked(tokens: readonly Token[], verb: number, start: number, speech: SpeechData): boolean {
	const {word} = tokens[verb]!;
	const isFirst = verb === start || (verb === start + 1 && isOf(tokens[start], CLASS.clauseOpener));
	return isFirst && speech.hearing.has(word) && speech.participle.test(word);
}

/** The phrase behind a quotation and the comma that parts it from the main clause; null where none stands there. */
function mainSubject(tokens: readonly Token[], at: number, speech: SpeechData) {
	return readPhrase(tokens, tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1, speech);
}

function agentAt(tokens: readonly Token[], from: number, to: number, speech: SpeechData) {
	for (let index = from; index < to; index++) {
		const {kind, word} = tokens[index] ?? {kind: 'stop', word: ''};
		// « a souligné que la censure par les juges était »
		if (kind === 'stop' || kind === 'quotation' || kind === 'comma' || isOf(tokens[index], CLASS.subordinator))
			return null;
		const phrase = word === speech.agent ? readPhrase(tokens, index + 1, speech) : null;
		// “by hand”, “par deux fois”, « par la suite »
		const isSomebody =
			phrase?.kind === 'unnamed'
				? speech.personNoun.isListed(phrase.head)
				: phrase?.kind !== 'description' || speech.personNoun.test(phrase.head);
		// “brandished by both camps”
		const isMany = phrase?.kind === 'crowd' && !speech.personNoun.test(singularOf(phrase.head, speech));
		if (phrase && isSomebody && !isMany) return phrase;
	}

	return null;
}

/** “The plan, called”, but “Ann Lee, who met them, slammed”: whether the comma right before a token begins what stands between two. */
function opensAside(tokens: readonly Token[], start: number, at: number): boolean {
	const commas = tokens.slice(start, at).filter(({kind}) => kind === 'comma');
	return tokens[at - 1]?.kind === 'comma' && commas.length % 2 === 1;
}

/** Whether a form of to be stands right before, and no reflexive pronoun before that, « s'est exclamé »; or « s'est vu traiter ». */
export function isPassive(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	if (speech.undergoing.has(itemAt(tokens, verb - 1)?.word ?? '') && speech.nonFinite.test(tokens[verb]!.word))
		return true;
	for (let index = verb - 1; index >= Math.max(0, verb - SMALL_WITHIN); index--) {
		const {kind, word} = tokens[index]!;
		if (speech.passives.has(word)) return !isOf(itemAt(tokens, index - 1), CLASS.clitic);
		const isSmall = isOf(tokens[index], CLASS.filler) || speech.asides.has(word) || speech.adverb.test(word);
		if (kind !== 'word' || !isSmall) return false;
	}

	return false;
}
