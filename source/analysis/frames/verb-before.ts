import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {FrameScene, FrameStrength} from './frame.ts';
import {isOfNoun, isParticipleAhead, isUnsaid, isUrged} from './unsaid-verbs.ts';
import {isVerbAt} from './verb-at.ts';

/** Tokens before a quotation in which its verb is looked for. */
export const FARTHEST = 45;
/** Words between a verb and its quotation that leave no doubt, and before a colon. */
const NEAR = 3;
const NEAR_COLON = 12;

/** A verb of saying by its token, and how firmly it says that the quotation is what was said. */
export type FoundVerb = {readonly at: number; readonly strength: FrameStrength};

/** The nearest verb of saying before the quotation in its sentence. */
export function findVerbBefore(scene: FrameScene, start: number, speech: SpeechData): FoundVerb | null {
	const {tokens, at} = scene;
	let hasThat = false;
	let hasInfinitive = false;
	let distance = 0;
	let unsaid: FoundVerb | null = null;
	for (let index = at - 1; index >= Math.max(start, at - FARTHEST); index--) {
		const token = tokens[index]!;
		if (token.kind !== 'word') {
			if (token.kind === 'quotation' || token.kind === 'name') distance += 2;
			continue;
		}

		if (isVerbOfWords(scene, start, index, speech)) {
			if (hasInfinitive && speech.urging.has(token.word)) hasThat = true;
			const isColon = itemAt(tokens, at - 1)?.kind === 'colon' && distance < NEAR_COLON;
			const isClause =
				hasThat || opensClause(tokens, index, speech) || (!hasInfinitive && opensObject(tokens, index, at, speech));
			const strength = isColon || distance <= NEAR ? 'direct' : isClause ? 'clause' : 'distant';
			// “chipped in”: its subject stands before the first word.
			const isPhrasal = speech.phrasalVerbs.get(token.word)?.has(itemAt(tokens, index - 1)?.word ?? '') === true;
			const found: FoundVerb = {at: isPhrasal ? index - 1 : index, strength};
			if (isDescribing(tokens, index, at, speech)) return {...found, strength: 'clause'};
			if (unsaid && isClause) return {...found, strength: 'clause'};
			// “She said that he would ask for ‘a loan’”: he has not, and these are her words.
			const isSaid =
				strength !== 'distant' &&
				!isUnsaid(tokens, index, speech) &&
				!isUrged(tokens, index, start, speech) &&
				!isOfNoun(tokens, index, speech);
			if (unsaid || isSaid) return unsaid ?? found;
			unsaid = found;
			hasThat = false;
		}

		// « tandis que » begins nothing that was said.
		if (isOf(token, CLASS.subordinator) && !speech.whiles.has(itemAt(tokens, index - 1)?.word ?? '')) hasThat = true;
		if (opensInfinitive(tokens, index, speech)) hasInfinitive = true;
		distance++;
	}

	return unsaid;
}

/** Whether a token before the quotation is a verb of whoever may have said it, and no noun, nor what others do. */
function isVerbOfWords({tokens, at, content}: FrameScene, start: number, verb: number, speech: SpeechData): boolean {
	if (verb === at - 1 && isSubjectOf(content, tokens, start, verb, speech)) return false;
	if (!isVerbAt(tokens, verb, speech) && !isVerbOfClause(tokens, verb, speech)) return false;
	return !isOfOthers(tokens, verb, speech) && !(verb === start && isParticipleAhead(tokens, verb, at, speech));
}

/** “Teachers who refuse will be ‘sacked’”: what those do of whom the sentence tells something else. */
function isOfOthers(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const {word} = tokens[verb + 1]!;
	const isMain = isOf(tokens[verb + 1], CLASS.auxiliary) && word !== speech.infinitive && !speech.nonFinite.test(word);
	return isMain && verb > 0 && isOf(tokens[verb - 1], CLASS.relative);
}

/** “fumed that it was”: a verb that elsewhere stands behind the words. */
function isVerbOfClause(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {word, isCapital} = tokens[at]!;
	const isClause = speech.omitsSubordinators && !isCapital && isOf(tokens[at + 1], CLASS.subordinator);
	// “opened that day”
	const subject = isClause && isVerbAfter(word, speech) ? readPhrase(tokens, at + 2, speech) : null;
	return subject !== null && isFollowedByVerb(tokens, subject.to);
}

/** “described the plan, which was announced by Elm, as “a farce””: a verb whose “as” stands right before the quotation, behind a clause. */
function isDescribing(tokens: readonly Token[], verb: number, at: number, speech: SpeechData): boolean {
	const before = isOf(tokens[at - 1], CLASS.determiner) ? at - 2 : at - 1;
	return speech.inverters.has(tokens[before]?.word ?? '') && speech.spokenOf.has(tokens[verb]!.word);
}

/** “Elm protests ‘could worsen’”, but “which she claims ‘is a lie’”: what may be a noun right before a verb of the quotation. */
function isSubjectOf(
	content: string,
	tokens: readonly Token[],
	start: number,
	at: number,
	speech: SpeechData,
): boolean {
	if (!speech.pluralNoun.test(tokens[at]!.word) || !isPredicate(content, speech)) return false;
	return tokens.slice(start, at).every(({word}) => !speech.relatives.has(word) && !speech.clauseOpeners.has(word));
}

/** “could worsen”, “is a lie”: a verb of the third person begins the words, as English has it where another tells them. */
export function isPredicate(content: string, {omitsSubordinators, hypothetical, passives}: SpeechData): boolean {
	const [first = ''] = /^[a-z]+(?!['’])/.exec(content) ?? [];
	return omitsSubordinators && (hypothetical.test(first) || passives.has(first));
}

/** “urged voters to think”, but “repairs to the levee”, “spoke to Bob”. */
function opensInfinitive(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const next = tokens[at + 1];
	if (tokens[at]!.word !== speech.infinitive || !next) return false;
	return next.kind === 'quotation' || (next.kind === 'word' && !next.isCapital && !isOf(next, CLASS.determiner));
}

/** “branded the scenes a “disgrace””, “said health and safety was the “key””: what somebody calls a thing, or says of it by a verb of no table. */
function opensObject(tokens: readonly Token[], verb: number, at: number, speech: SpeechData): boolean {
	const {word} = tokens[verb]!;
	const between = tokens.slice(verb + 1, at);
	const last = isOf(between.at(-1), CLASS.determiner) ? between.at(-2) : between.at(-1);
	if (!speech.omitsSubordinators || !last || between.some(one => one.kind !== 'word' && one.kind !== 'name'))
		return false;
	if (speech.branding.has(word))
		return last !== between.at(-1) && !isOf(last, CLASS.preposition) && !isOf(between[0], CLASS.preposition);
	const isPlain = between.every(one => !isOf(one, CLASS.relative | CLASS.clauseOpener));
	return speech.stating.has(word) && isPlain && isOf(last, CLASS.auxiliary);
}

/** “She said the city had asked for …”: a clause follows the verb without a word that begins it. */
function opensClause(tokens: readonly Token[], verb: number, speech: SpeechData): boolean {
	const behind = speech.omitsSubordinators ? readPhrase(tokens, verb + 1, speech) : null;
	// “told reporters on Monday it was”: what follows whoever hears.
	const hearer =
		behind && isOf(tokens[verb], CLASS.verb) && speech.hearing.has(tokens[verb]!.word) ? behind.to : verb + 1;
	const isDated = isOf(tokens[hearer], CLASS.preposition) && isOf(tokens[hearer + 1], CLASS.time);
	const phrase = hearer > verb + 1 ? readPhrase(tokens, isDated ? hearer + 2 : hearer, speech) : behind;
	// “they say the department “abandoned” it”
	const isPredicate = phrase !== null && tokens[phrase.to]?.kind === 'quotation' && phrase.kind === 'organisation';
	return phrase !== null && (isPredicate || isFollowedByVerb(tokens, phrase.to));
}
