import type {SpeechData} from '../languages/speech-data.ts';
import {meansPerson, meansThing} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {announced} from './announced.ts';
import type {Frame, FrameScene} from './frame.ts';
import {findOuterSubject, findSubjectAhead, voiceOfGroup} from './outer-subjects.ts';
import {readLed, readSayer} from './sayers.ts';
import {namedBehind} from './subject-behind.ts';
import {subjectCandidates} from './subject-candidates.ts';
import {findSubjectBefore} from './subjects.ts';
import type {FoundVerb} from './verb-before.ts';

/** Words before a verb among which one sets its subject behind it: « ainsi que l'a dit ». */
const INVERTED_WITHIN = {free: 4, other: 3} as const;
/** Words after a verb of citing among which whoever is cited begins. */
const CITED_WITHIN = 12;
/** Tokens between a verb of citing and “as saying”. */
const QUOTED_WITHIN = 14;

/** The frame of the verb before a quotation with its subject, wherever that stands; null where a distant verb has none. */
export function verbFrame(scene: FrameScene, start: number, verb: FoundVerb | null, speech: SpeechData): Frame | null {
	if (!verb) return null;
	const before =
		senderOf(scene.tokens, start, verb.at, speech) ?? findSubjectBefore(scene.tokens, start, verb.at, speech);
	const cited = readCited(scene, verb.at, speech) ?? readQuotedAs(scene.tokens, start, verb.at, speech);
	if (cited?.kind === 'pronoun') return {strength: verb.strength, reason: 'colon', subject: cited};
	const subject =
		cited ??
		readRelayed(scene, verb.at, speech) ??
		findSubjectAfter(scene.tokens, verb.at, speech) ??
		(before && !meansThing(before, speech) ? before : (findSubjectAhead(scene, start, verb.at, speech) ?? before));
	const behind = subject && namedBehind(scene, start, subject, speech);
	if (behind) return {strength: verb.strength, reason: 'verb before', subject: behind};
	const isNobody = !subject || speech.ones.has(subject.head);
	if (isNobody && verb.strength === 'distant') return null;
	const place = isNobody ? readPlaceOfOne(scene.tokens, start, verb.at, speech) : null;
	if (place) return {strength: verb.strength, reason: 'verb before', subject: place};
	const hearer = subject && meansThing(subject, speech) && scene.tokens[scene.at - 1]?.kind === 'colon';
	const object = hearer ? announced(scene.tokens, verb.at + 1, scene.at - 1, speech) : null;
	if (object) return {strength: verb.strength, reason: 'colon', subject: object};
	const sayer =
		subject?.kind === 'pronoun'
			? (findOuterSubject(scene, start, subject, speech) ?? voiceOfGroup(scene.tokens, start, subject, speech))
			: null;
	const reason = subject?.kind === 'pronoun' && !sayer ? 'pronoun' : 'verb before';
	return {strength: verb.strength, reason, subject: sayer ?? subject};
}

/** “Police said Tom Ray left a note reading “No””: whose note it is, the subject right before the verb of which that is the object; null for none. */
function senderOf(tokens: readonly Token[], start: number, verb: number, speech: SpeechData): Phrase | null {
	const isText = speech.modifiersFirst && speech.nonFinite.test(tokens[verb]!.word);
	if (!isText || !speech.readTexts.has(tokens[verb - 1]?.word ?? '')) return null;
	let article = verb - 2;
	while (article > start && tokens[article]!.kind === 'word' && !isOf(tokens[article], CLASS.determiner)) article--;
	// “a letter”, which police say that he opened
	if (!hasWord(tokens, start, article, speech.sending)) return null;
	const isParticiple = speech.nonFinite.test(tokens[article]!.word);
	const senders = subjectCandidates(tokens, start, article, isParticiple, speech).filter(
		({phrase: {to}}) => to < article && tokens[to]!.kind === 'word' && !isOf(tokens[to], CLASS.functional),
	);
	return senders.at(-1)?.phrase ?? null;
}

/** “À la mairie, on reconnaît « un raté »”: the group that “on” stands for; null where there is none. */
function readPlaceOfOne(tokens: readonly Token[], start: number, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.ones.has(tokens[verb - 1]?.word ?? '')) return null;
	let at = start;
	while (isOf(tokens[at], CLASS.preposition | CLASS.time)) at++;
	const phrase = at > start ? (readPhrase(tokens, at, speech) ?? readPhrase(tokens, at - 1, speech)) : null;
	return phrase?.kind === 'organisation' ? phrase : null;
}

/** “Paul cite Ann Lee : « … »”: whoever is cited before a colon; null for any other verb. */
function readCited({tokens, at}: FrameScene, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.citing.has(tokens[verb]!.word) || tokens[at - 1]?.kind !== 'colon') return null;
	// “The judge quoted his reply: “…””
	const sayer = readSayer(tokens, verb + 1, at - 1, speech);
	// « Ann Lee se souvient de Tom Ray : »: what she remembers are her own words.
	if (sayer || isOf(tokens[verb + 1], CLASS.complement)) return sayer;
	for (let index = verb + 1; index < Math.min(at, verb + CITED_WITHIN); index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase?.kind === 'person' || phrase?.kind === 'organisation') return phrase;
	}

	return null;
}

/** “State media quoted Ann Lee as saying it was over”: whoever is quoted; null where nobody is. */
function readQuotedAs(tokens: readonly Token[], start: number, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.nonFinite.test(tokens[verb]!.word) || !speech.inverters.has(tokens[verb - 1]?.word ?? '')) return null;
	for (let index = verb - 2; index >= Math.max(start, verb - QUOTED_WITHIN); index--) {
		if (!speech.citing.has(tokens[index]!.word)) continue;
		const phrase = readPhrase(tokens, index + 1, speech);
		return phrase && phrase.to < verb && phrase.kind !== 'unnamed' ? phrase : null;
	}

	return null;
}

/** “Le journal relaie la colère d'Ann Lee : « … »”: whose words are passed on; null for any other verb. */
function readRelayed({tokens, at}: FrameScene, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.relaying.has(tokens[verb]!.word) || tokens[at - 1]?.kind !== 'colon') return null;
	for (let index = verb + 1; index < at - 1; index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase && meansPerson(phrase, speech)) return phrase;
	}

	return null;
}

/** “as she slammed the media”: a name or a pronoun that is the subject of the verb behind it. */
function isSubject({kind, word}: Token, {pronouns, clitics}: SpeechData): boolean {
	return kind === 'name' || (pronouns.has(word) && !clitics.has(word));
}

/** “comme l'explique Ann Lee : « … »”: the subject after its verb; null where nothing sets it there. */
function findSubjectAfter(tokens: readonly Token[], verb: number, speech: SpeechData): Phrase | null {
	// « Ce qui fait dire à Ann Lee que »
	const isMade = speech.undergoing.has(tokens[verb - 1]?.word ?? '') && speech.nonFinite.test(tokens[verb]!.word);
	const maker =
		isMade && speech.addressing.has(tokens[verb + 1]?.word ?? '') ? readLed(tokens, verb + 1, speech) : null;
	if (maker) return maker;
	// “un argument que balaie Ann Lee : « … »”
	const isClause = speech.invertsFreely && isOf(tokens[verb - 1], CLASS.subordinator);
	const between = tokens.slice(Math.max(0, verb - INVERTED_WITHIN[speech.invertsFreely ? 'free' : 'other']), verb);
	// « Paris a ainsi accusé la firme de »
	const inverter = between.findLastIndex(
		({word}, index) => speech.inverters.has(word) && !isOf(between[index - 1], CLASS.auxiliary),
	);
	// “quoted as saying the plan was”
	if (speech.modifiersFirst && inverter === between.length - 1 && speech.nonFinite.test(tokens[verb]!.word))
		return null;
	const isInverted =
		isClause || (inverter >= 0 && !between.slice(inverter + 1).some(token => isSubject(token, speech)));
	const phrase = isInverted ? readPhrase(tokens, verb + 1, speech) : null;
	return phrase?.kind === 'pronoun' ? null : phrase;
}
