import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {isThing, lastPerson, readSayer} from './colon-frames.ts';
import type {Frame, FrameScene} from './frame.ts';
import {namedBehind} from './subject-behind.ts';
import {findSubjectBefore} from './subjects.ts';
import {type FoundVerb, isVerbAt} from './verb-before.ts';

/** Words after a verb of citing among which whoever is cited begins. */
const CITED_WITHIN = 4;

/** The frame of the verb before a quotation with its subject, wherever that stands; null where a distant verb has none. */
export function verbFrame(scene: FrameScene, start: number, verb: FoundVerb | null, speech: SpeechData): Frame | null {
	if (!verb) return null;
	const before = findSubjectBefore(scene.tokens, start, verb.at, speech);
	const cited = readCited(scene, verb.at, speech);
	if (cited?.kind === 'pronoun') return {strength: verb.strength, reason: 'colon', subject: cited};
	const subject =
		cited ??
		readRelayed(scene, verb.at, speech) ??
		findSubjectAfter(scene.tokens, verb.at, speech) ??
		(before && !isThing(before, speech) ? before : (findSubjectAhead(scene, start, verb.at, speech) ?? before));
	const behind = subject && namedBehind(scene, start, subject, speech);
	if (behind) return {strength: verb.strength, reason: 'verb before', subject: behind};
	const isNobody = !subject || speech.ones.has(subject.head);
	if (isNobody && verb.strength === 'distant') return null;
	const place = isNobody ? readPlaceOfOne(scene.tokens, start, verb.at, speech) : null;
	if (place) return {strength: verb.strength, reason: 'verb before', subject: place};
	const hearer = subject && isThing(subject, speech) && scene.tokens[scene.at - 1]?.kind === 'colon';
	const object = hearer ? lastPerson(scene.tokens, verb.at + 1, scene.at - 1, speech) : null;
	if (object) return {strength: verb.strength, reason: 'colon', subject: object};
	const sayer =
		subject?.kind === 'pronoun'
			? (findOuterSubject(scene, start, subject, speech) ?? voiceOfGroup(scene.tokens, start, subject, speech))
			: null;
	const reason = subject?.kind === 'pronoun' && !sayer ? 'pronoun' : 'verb before';
	return {strength: verb.strength, reason, subject: sayer ?? subject};
}

/**
 * “La candidate a répondu qu'elle le trouvait « … »”: whom the pronoun means that begins what somebody says; null where
 * it begins none.
 */
function findOuterSubject({tokens}: FrameScene, start: number, pronoun: Phrase, speech: SpeechData): Phrase | null {
	const isClause = speech.subordinators.has(tokens[pronoun.from - 1]?.word ?? '');
	// “Ann Lee said she thought it was”
	if (!isClause && !speech.omitsSubordinators) return null;
	for (let index = pronoun.from - (isClause ? 2 : 1); index > start && index > pronoun.from - 6; index--) {
		if (tokens[index]!.kind !== 'word') return null;
		if (!isVerbAt(tokens, index, speech)) continue;
		const outer = findSubjectBefore(tokens, start, index, speech);
		const isNamed = outer?.kind === 'person' || outer?.kind === 'description';
		if (pronoun.isPlural && outer?.kind === 'organisation') return outer;
		return isNamed && (!outer.gender || outer.gender === pronoun.gender) ? outer : null;
	}

	return null;
}

/** “A council spokeswoman refused to comment on what she called”: the group for which she speaks; null where nobody does. */
function voiceOfGroup(
	tokens: readonly Token[],
	start: number,
	{from, gender}: Phrase,
	speech: SpeechData,
): Phrase | null {
	const first = gender ? readPhrase(tokens, start, speech) : null;
	const around = first?.kind === 'organisation' ? tokens.slice(first.to - 1, first.to + 1) : [];
	const isVoice = around.some(({word}) => speech.voicesOfGroups.has(word));
	return first && isVoice && first.to < from ? first : null;
}

/** Words among which a sentence without a subject yet tells so, and tokens behind its quotation up to the main clause. */
const OPENING_WITHIN = 3;
const MAIN_WITHIN = 20;

/**
 * « Après avoir parlé d'« un échec », Ann Lee est partie », “Calling it “a farce”, the mayor left”: the subject of the main
 * clause, which comes only after the quotation; null where the sentence does not begin so.
 */
function findSubjectAhead(
	{tokens, at, content}: FrameScene,
	start: number,
	verb: number,
	speech: SpeechData,
): Phrase | null {
	const isNonFinite = [verb, verb - 1].some(index => index >= start && speech.nonFinite.test(tokens[index]!.word));
	const isOpen = tokens.slice(start, start + OPENING_WITHIN).some(({word}) => opensClauseAhead(word, speech));
	if (!isNonFinite || !isOpen || tokens.slice(start, at).some(({kind}) => kind === 'comma')) return null;
	for (let index = at; index < Math.min(tokens.length, at + MAIN_WITHIN); index++) {
		const {kind} = tokens[index]!;
		if (kind === 'stop' || kind === 'colon') return null;
		const isEnd = kind === 'comma' || (index === at && content.endsWith(','));
		const phrase = isEnd ? readPhrase(tokens, index + 1, speech) : null;
		if (phrase && !isThing(phrase, speech)) return phrase;
	}

	return null;
}

function opensClauseAhead(word: string, {prepositions, clauseOpeners, nonFinite, participle}: SpeechData): boolean {
	return prepositions.has(word) || clauseOpeners.has(word) || nonFinite.test(word) || participle.test(word);
}

/** “À la mairie, on reconnaît « un raté »”: the group that “on” stands for; null where there is none. */
function readPlaceOfOne(tokens: readonly Token[], start: number, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.ones.has(tokens[verb - 1]?.word ?? '')) return null;
	let at = start;
	while (speech.prepositions.has(tokens[at]?.word ?? '') || speech.times.has(tokens[at]?.word ?? '')) at++;
	const phrase = at > start ? (readPhrase(tokens, at, speech) ?? readPhrase(tokens, at - 1, speech)) : null;
	return phrase?.kind === 'organisation' ? phrase : null;
}

/** “Paul cite Ann Lee : « … »”: whoever is cited before a colon; null for any other verb. */
function readCited({tokens, at}: FrameScene, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.citing.has(tokens[verb]!.word) || tokens[at - 1]?.kind !== 'colon') return null;
	// “The judge quoted his reply: “…””
	const sayer = readSayer(tokens, verb + 1, at - 1, speech);
	if (sayer) return sayer;
	for (let index = verb + 1; index < Math.min(at, verb + CITED_WITHIN); index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase?.kind === 'person') return phrase;
	}

	return null;
}

/** “Le journal relaie la colère d'Ann Lee : « … »”: whose words are passed on; null for any other verb. */
function readRelayed({tokens, at}: FrameScene, verb: number, speech: SpeechData): Phrase | null {
	if (!speech.relaying.has(tokens[verb]!.word) || tokens[at - 1]?.kind !== 'colon') return null;
	for (let index = verb + 1; index < at - 1; index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase?.kind === 'person' || (phrase?.kind === 'description' && speech.personNoun.test(phrase.head)))
			return phrase;
	}

	return null;
}

/** “as she slammed the media”: a name or a pronoun that is the subject of the verb behind it. */
function isSubject({kind, word}: Token, {pronouns, clitics}: SpeechData): boolean {
	return kind === 'name' || (pronouns.has(word) && !clitics.has(word));
}

/** “comme l'explique Ann Lee : « … »”: the subject after its verb; null where nothing sets it there. */
function findSubjectAfter(tokens: readonly Token[], verb: number, speech: SpeechData): Phrase | null {
	// “un argument que balaie Ann Lee : « … »”
	const isClause = speech.invertsFreely && speech.subordinators.has(tokens[verb - 1]?.word ?? '');
	const between = tokens.slice(Math.max(0, verb - 3), verb);
	const inverter = between.findLastIndex(({word}) => speech.inverters.has(word));
	const isInverted =
		isClause || (inverter >= 0 && !between.slice(inverter + 1).some(token => isSubject(token, speech)));
	const phrase = isInverted ? readPhrase(tokens, verb + 1, speech) : null;
	return phrase?.kind === 'pronoun' ? null : phrase;
}
