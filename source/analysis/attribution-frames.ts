import {readAccording} from './attribution-according.ts';
import type {Frame, FrameScene} from './attribution-frame.ts';
import {findInciseBefore} from './attribution-incise-before.ts';
import {findPassive} from './attribution-passives.ts';
import {type Phrase, phraseOf} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import {findPostposed, findSentenceEnd} from './attribution-postposed.ts';
import {findSubjectBefore} from './attribution-subjects.ts';
import type {Token} from './attribution-tokens.ts';
import {FARTHEST, type FoundVerb, findVerbBefore, isVerbAt} from './attribution-verb-before.ts';
import type {SpeechData} from './languages/speech-data.ts';

/** Words between a colon and a fragment in the clause that it announces. */
const FARTHEST_COLON = 14;
/** Words after a verb of citing among which whoever is cited begins. */
const CITED_WITHIN = 4;
/** Words at the beginning of a sentence among which what is said is named: “Réponse de la maire”. */
const SAYING_WITHIN = 4;

/** The frame of a quotation, the firmest first; null where the words around it say nothing. */
export function findFrame(scene: FrameScene, speech: SpeechData): Frame | null {
	const start = sentenceStart(scene);
	const verb = findVerbBefore(scene, start, speech);
	const isBeforeFirm = verb !== null && verb.strength === 'direct' && endsIntroduction(scene);
	return (
		findInciseBefore(scene, start, speech) ??
		findPostposed(scene, start, isBeforeFirm, speech) ??
		passiveFrame(scene, start, verb, speech) ??
		verbFrame(scene, start, verb?.strength === 'distant' ? null : verb, speech) ??
		accordingBefore(scene, start, speech) ??
		findSentenceEnd(scene, speech) ??
		verbFrame(scene, start, verb, speech) ??
		colonFrame(scene, start, speech) ??
		predicateFrame(scene, start, speech)
	);
}

/** Index of the first token of the sentence that the quotation stands in. */
function sentenceStart({tokens, at, endsSentence}: FrameScene): number {
	for (let index = at - 1; index >= Math.max(0, at - 2 * FARTHEST); index--) {
		const token = tokens[index]!;
		if (token.kind === 'stop') return index + 1;
		if (token.kind === 'quotation' && endsSentence(token, tokens[index + 1])) return index + 1;
	}

	return Math.max(0, at - 2 * FARTHEST);
}

function endsIntroduction({tokens, at}: FrameScene): boolean {
	const kind = tokens[at - 1]?.kind;
	return kind === 'colon' || kind === 'comma';
}

function passiveFrame(
	{tokens, at}: FrameScene,
	start: number,
	verb: FoundVerb | null,
	speech: SpeechData,
): Frame | null {
	const passive = verb && findPassive(tokens, at, verb, speech);
	if (!passive) return null;
	return passive.subject ? passive : {...passive, hearer: findSubjectBefore(tokens, start, verb.at, speech)};
}

function verbFrame(scene: FrameScene, start: number, verb: FoundVerb | null, speech: SpeechData): Frame | null {
	if (!verb) return null;
	const subject =
		readCited(scene, verb.at, speech) ??
		findSubjectAfter(scene.tokens, verb.at, speech) ??
		findSubjectBefore(scene.tokens, start, verb.at, speech);
	const isNobody = !subject || speech.ones.has(subject.head);
	if (isNobody && verb.strength === 'distant') return null;
	const place = isNobody ? readPlaceOfOne(scene.tokens, start, verb.at, speech) : null;
	if (place) return {strength: verb.strength, reason: 'verb before', subject: place};
	const hearer = subject && isThing(subject, speech) && scene.tokens[scene.at - 1]?.kind === 'colon';
	const object = hearer ? lastPerson(scene.tokens, verb.at + 1, scene.at - 1, speech) : null;
	if (object) return {strength: verb.strength, reason: 'colon', subject: object};
	const sayer = subject?.kind === 'pronoun' ? findOuterSubject(scene, start, subject, speech) : null;
	const reason = subject?.kind === 'pronoun' && !sayer ? 'pronoun' : 'verb before';
	return {strength: verb.strength, reason, subject: sayer ?? subject};
}

/** “La candidate a répondu qu'elle le trouvait « … »”: whom the pronoun means that begins what somebody says; null where it begins none. */
function findOuterSubject({tokens}: FrameScene, start: number, pronoun: Phrase, speech: SpeechData): Phrase | null {
	if (!speech.subordinators.has(tokens[pronoun.from - 1]?.word ?? '')) return null;
	for (let index = pronoun.from - 2; index > start && index > pronoun.from - 6; index--) {
		if (tokens[index]!.kind !== 'word') return null;
		if (!isVerbAt(tokens, index, speech)) continue;
		const outer = findSubjectBefore(tokens, start, index, speech);
		const isNamed = outer?.kind === 'person' || outer?.kind === 'description';
		return isNamed && (!outer.gender || outer.gender === pronoun.gender) ? outer : null;
	}

	return null;
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
	for (let index = verb + 1; index < Math.min(at, verb + CITED_WITHIN); index++) {
		const phrase = readPhrase(tokens, index, speech);
		if (phrase?.kind === 'person') return phrase;
	}

	return null;
}

/** “comme l'explique Ann Lee : « … »”: the subject after its verb; null where nothing sets it there. */
function findSubjectAfter(tokens: readonly Token[], verb: number, speech: SpeechData): Phrase | null {
	const isInverted = tokens.slice(Math.max(0, verb - 3), verb).some(({word}) => speech.inverters.has(word));
	const phrase = isInverted ? readPhrase(tokens, verb + 1, speech) : null;
	return phrase?.kind === 'pronoun' ? null : phrase;
}

/** “Selon elle, le projet est « mort-né »”. */
function accordingBefore({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = start; index < at; index++) {
		const isFirst = index === start || tokens[index - 1]!.word === ';';
		const subject = readAccording(tokens, index, isFirst, speech);
		if (subject) return {strength: 'clause', reason: 'according to', subject};
	}

	return null;
}

/** “Ann Lee tombe des nues : « … »”: no verb of saying, but what the colon announces is somebody's. */
function colonFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	if (tokens[at - 1]?.kind !== 'colon') return earlierColonFrame(tokens, start, at, speech);
	const last = tokens[at - 2];
	const found = findSubjectBefore(tokens, start, at - 1, speech);
	const subject =
		readSayer(tokens, start, at - 1, speech) ??
		(found && isThing(found, speech) ? lastPerson(tokens, found.to, at - 1, speech) : null) ??
		found ??
		(last?.kind === 'name' ? phraseOf('person', at - 2, at - 1, {person: last.index}) : null);
	return {strength: 'direct', reason: 'colon', subject};
}

function isThing({kind, head}: Phrase, {personNoun}: SpeechData): boolean {
	return (kind === 'description' || kind === 'unnamed') && !personNoun.test(head);
}

/** “L'expression agace la cinéaste : « … »”: the last person named or described between two tokens; null for nobody. */
function lastPerson(tokens: readonly Token[], from: number, to: number, speech: SpeechData): Phrase | null {
	let found: Phrase | null = null;
	for (let index = from; index < to; index++) {
		const phrase = readPhrase(tokens, index, speech);
		const isPerson =
			phrase?.kind === 'person' || (phrase?.kind === 'description' && speech.personNoun.test(phrase.head));
		if (!phrase || !isPerson) continue;
		found = phrase;
		index = Math.max(index, phrase.to - 1);
	}

	return found;
}

/** “Ann Lee est plus sévère : le prix est « généreux »”: what follows the colon is hers, quoted or not. */
function earlierColonFrame(tokens: readonly Token[], start: number, at: number, speech: SpeechData): Frame | null {
	const colon = tokens.slice(start, at).findIndex(({kind}) => kind === 'colon') + start;
	if (colon <= start || at - colon > FARTHEST_COLON) return null;
	const subject = findSubjectBefore(tokens, start, colon, speech);
	return subject?.kind === 'person' || subject?.kind === 'pronoun'
		? {strength: 'distant', reason: 'colon', subject}
		: null;
}

/** “Réponse de la maire : « … »”, “His reply, which she took down, was: “…””: whose reply it is; null where none is named. */
export function readSayer(tokens: readonly Token[], start: number, colon: number, speech: SpeechData): Phrase | null {
	for (let index = start; index < colon; index++) {
		// The end counts too: “His portrait hangs above his motto:”
		if (index >= start + SAYING_WITHIN && index < colon - 1) continue;
		if (!speech.sayings.has(tokens[index]!.word)) continue;
		const isLinked = speech.complements.has(tokens[index + 1]?.word ?? '');
		if (isLinked) return readPhrase(tokens, index + 2, speech);
		const owner = tokens[index - 1];
		const named = owner?.word === "'s" ? tokens[index - 2] : undefined;
		if (named?.kind === 'name') return phraseOf('person', index - 2, index, {person: named.index});
		const gender = owner && speech.anaphors.get(owner.word);
		return gender ? phraseOf('pronoun', index - 1, index, {gender, head: owner.word}) : null;
	}

	return null;
}

/** “Ann Lee « ne regrette rien »”, “Tom Ray, lui, « hésite encore »”: the quotation says what its subject does. */
function predicateFrame({tokens, at, content}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const found = findSubjectBefore(tokens, start, at, speech);
	if (!found || found.kind === 'unnamed' || found.kind === 'description' || found.kind === 'crowd') return null;
	const between = tokens.slice(found.to, at);
	const isNext = between.every(token => token.kind === 'comma' || speech.pronouns.has(token.word));
	if (!isNext || !/^\p{Ll}/u.test(content)) return {strength: 'none', reason: 'nearest', subject: found};
	// “they will leave if Ann Lee « vend »”: the clause tells what the subject of the main one says.
	const isClause = found.from > start && speech.clauseOpeners.has(tokens[found.from - 1]!.word);
	const subject = isClause ? findSubjectBefore(tokens, start, found.from - 1, speech) : found;
	return {strength: 'distant', reason: 'verb before', subject};
}
