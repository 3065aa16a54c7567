import {beginsLower} from '../../text/characters.ts';
import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {meansThing} from '../phrases/persons.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {accordingBefore, accordingToNamed} from './according-frames.ts';
import {accusationFrame, claimFrame, ownerFrame} from './claims.ts';
import {agentFrame, colonFrame} from './colon-frames.ts';
import type {Frame, FrameScene} from './frame.ts';
import {gapFrame} from './gaps.ts';
import {findInciseBefore} from './incise-before.ts';
import {isIntroduced} from './incises.ts';
import {boardFrame, nobodys, refusalFrame, soundingFrame} from './nobodys.ts';
import {isAsked, isPassive, passiveFrame} from './passives.ts';
import {findPostposed} from './postposed.ts';
import {byAuthorOfRead} from './read-aloud.ts';
import {isHearsay, isOfRelated, isRelayed, isReported, sayerOfRelayed} from './relayed.ts';
import {sayingFrame} from './saying-frame.ts';
import {sentenceBehindFrame} from './sentence-behind.ts';
import {findSentenceEnd} from './sentence-end.ts';
import {findSubjectBefore} from './subjects.ts';
import {FARTHEST, findVerbBefore, isPredicate} from './verb-before.ts';
import {verbFrame} from './verb-frames.ts';

/** The frame of a quotation, the firmest first; null where the words around it say nothing. */
export function findFrame(scene: FrameScene, speech: SpeechData): Frame | null {
	const start = sentenceStart(scene);
	const verb = findVerbBefore(scene, start, speech);
	const firmVerb = verb?.strength === 'distant' ? null : verb;
	// “Ann Lee claimed that, although it is “a blow”, Tom Ray will see”: her clause goes on.
	const isInClause = verb?.strength === 'clause' && beginsLower(scene.content);
	// “While Ann Lee called it “a joke”, Tom Ray said”: the clause has words of its own.
	const opener = scene.tokens[start]?.word ?? '';
	const isAhead = firmVerb !== null && speech.clauseOpeners.has(opener) && !speech.coordinators.has(opener);
	const isAnnounced = verb?.strength === 'direct' && endsIntroduction(scene);
	const isBeforeFirm = isAhead || isInClause || isAnnounced || isClaimAhead(scene, start, speech);
	const isQuestion = verb !== null && isAsked(scene.tokens, verb.at, start, speech);
	// “He told me, ‘Go,’ said Ann Lee”: what stands behind the inner words is of the outer ones.
	const isOfOuter = scene.isNested && isIntroduced(scene.tokens, scene.at);
	const found = isQuestion || isOfOuter ? null : findPostposed(scene, start, isBeforeFirm, speech);
	const isOfOther =
		found &&
		(isOfRelated(scene, found, verb) || isHearsay(found, verb) || isReported(scene, start, found, verb, speech));
	const behind = isOfOther ? null : found;
	const frame =
		findInciseBefore(scene, start, speech) ??
		boardFrame(scene, start, speech) ??
		(behind && isRelayed(scene, behind, speech) ? sayerOfRelayed(scene, start, verb, speech) : null) ??
		behind ??
		ownerFrame(scene, firmVerb !== null, speech) ??
		accordingToNamed(scene, start, speech) ??
		headlineFrame(scene, speech) ??
		sayingFrame(scene, start, speech) ??
		claimFrame(scene, start, speech) ??
		accusationFrame(scene, start, speech) ??
		// “Cries of ‘Shame!’ were heard”, but “Ann Lee said ‘Shame!’ was heard”
		(firmVerb === null || firmVerb.at === start ? soundingFrame(scene, speech) : null) ??
		refusalFrame(scene, start, verb, speech) ??
		agentFrame(scene, start, speech) ??
		passiveFrame(scene, start, verb, speech) ??
		gapFrame(scene, start, speech) ??
		ofSomebody(verbFrame(scene, start, firmVerb, speech), scene, start, speech) ??
		accordingBefore(scene, start, speech) ??
		sentenceBehindFrame(scene, start, speech) ??
		findSentenceEnd(scene, speech) ??
		verbFrame(scene, start, verb, speech) ??
		colonFrame(scene, start, speech) ??
		predicateFrame(scene, start, speech);
	return byAuthorOfRead(frame, scene, start, speech);
}

/**
 * A frame before the quotation; where its subject is nobody, rather that at the end of the sentence, “dates will be
 * announced “soon”, the union said”, or in whose words it is: “red, in the union's words, means “stop””.
 */
function ofSomebody(frame: Frame | null, scene: FrameScene, start: number, speech: SpeechData): Frame | null {
	const isPaper = frame?.subject?.kind === 'organisation' && speech.press.has(frame.subject.head);
	if (!frame || (frame.subject && !isPaper && !meansThing(frame.subject, speech))) return frame;
	const words = accordingBefore(scene, start, speech);
	// « Sous la plume d'Ann Lee, le journal rappelle », « on lit »
	const isPassedOn = isPaper || speech.ones.has(frame.subject?.head ?? '');
	if (isPassedOn && words?.subject?.kind === 'person') return words;
	if (isPaper) return frame;
	const isOwned = words?.subject && isOf(scene.tokens[words.subject.to], CLASS.genitive);
	return findSentenceEnd(scene, speech) ?? (isOwned ? words : frame);
}

/** Index of the first token of the sentence that the quotation stands in; a semicolon ends one as well. */
function sentenceStart({tokens, at, endsSentence}: FrameScene): number {
	for (let index = at - 1; index >= Math.max(0, at - 2 * FARTHEST); index--) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.word === ';') return index + 1;
		if (token.kind === 'quotation' && endsSentence(token, tokens[index + 1])) return index + 1;
	}

	return Math.max(0, at - 2 * FARTHEST);
}

/** “Despite Tom Ray's claim that it was “fine”, Ann Lee said”: the words belong to what stands before the main clause. */
function isClaimAhead(scene: FrameScene, start: number, speech: SpeechData): boolean {
	const {tokens, at} = scene;
	const isAhead = at > start && isOf(tokens[start], CLASS.preposition) && tokens[at + 1]?.kind === 'comma';
	return isAhead && claimFrame(scene, start, speech) !== null;
}

function endsIntroduction({tokens, at}: FrameScene): boolean {
	const kind = itemAt(tokens, at - 1)?.kind;
	return kind === 'colon' || kind === 'comma';
}

/** “Sous le titre « … », Le Matin raconte”: the paper whose headline it is. */
function headlineFrame({tokens, at}: FrameScene, speech: SpeechData): Frame | null {
	const [before, , noun] = tokens.slice(Math.max(0, at - 3), at);
	const isHeadline = at >= 3 && speech.headlines.has(noun!.word) && isOf(before, CLASS.preposition);
	const paper = isHeadline && tokens[at + 1]?.kind === 'comma' ? readPhrase(tokens, at + 2, speech) : null;
	return paper?.kind === 'organisation' ? {strength: 'direct', reason: 'verb before', subject: paper} : null;
}

/** “Ann Lee « ne regrette rien »”, “Tom Ray, lui, « hésite encore »”: the quotation says what its subject does. */
function predicateFrame({tokens, at, content}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const found = findSubjectBefore(tokens, start, at, speech);
	if (!found || found.kind === 'unnamed' || found.kind === 'crowd') return null;
	// “Mayor ‘surprised’ by vote”, but “the mayor”
	const isBare = speech.modifiersFirst && start === found.from && !isOf(tokens[start], CLASS.determiner);
	if (found.kind === 'description' && !isBare) return null;
	const between = tokens.slice(found.to, at);
	const isNext = between.every(token => token.kind === 'comma' || isOf(token, CLASS.pronoun));
	// “Council ‘could go bust’”: what somebody says of it.
	if (isNext && isPredicate(content, speech)) return null;
	// « la direction invite les grévistes « à … » »: whom a verb right before has for its object.
	const before = itemAt(tokens, found.from - 1);
	const isObject = before?.kind === 'word' && !isOf(before, CLASS.functional | CLASS.link);
	if (isObject && found.kind === 'organisation') return null;
	// « Ann Lee a été mise en examen pour « vol » »: what is told of her, and not by her.
	const isLink = isOf(between.at(-1), CLASS.complement) || speech.addressing.has(between.at(-1)?.word ?? '');
	const isTold = between.some(
		({word}, index) =>
			(speech.participle.test(word) || speech.perfect.test(word)) &&
			isPassive(tokens, found.to + index, speech) &&
			// « Ann Lee est déterminée à « partir » »: how she is, in her words.
			(index !== between.length - 2 || speech.spokenOf.has(word) || !isLink),
	);
	if (isTold && !between.some(token => isOf(token, CLASS.subordinator))) return nobodys(found.to, 'none');
	if (!isNext || !beginsLower(content)) return {strength: 'none', reason: 'nearest', subject: found};
	// “they will leave if Ann Lee « vend »”: the clause tells what the subject of the main one says.
	const isClause = found.from > start && isOf(tokens[found.from - 1], CLASS.clauseOpener);
	const subject = isClause ? findSubjectBefore(tokens, start, found.from - 1, speech) : found;
	return {strength: 'distant', reason: 'verb before', subject};
}
