import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {phraseOf} from '../phrases/phrase.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';
import type {Frame, FrameScene, FrameStrength} from './frame.ts';
import {findSubjectBefore} from './subjects.ts';
import type {FoundVerb} from './verb-before.ts';

/** Tokens behind a quotation that say that it was heard, or written somewhere. */
const SOUNDING_WITHIN = 7;
/** Tokens between a banner and what it says. */
const BOARD_WITHIN = 8;

/** The frame of words that nobody who is told has said, but for their strength. */
export function nobodys(at: number, strength: FrameStrength): Frame {
	return {strength, reason: 'verb before', subject: phraseOf('unnamed', at, at + 1)};
}

/** “Shame!” was heard from the gallery, “Yes,” came the reply: words of nobody who is told. */
export function soundingFrame({tokens, at}: FrameScene, {sounding}: SpeechData): Frame | null {
	const behind = tokens.slice(at + 1, at + 1 + SOUNDING_WITHIN).map(({word}) => `${word} `);
	return sounding.test(behind.join('')) ? nobodys(at, 'direct') : null;
}

/** “was met by shouts of ‘Shame!’”, “walked past a banner that read ‘Go’”: of nobody whom the sentence is about. */
export function boardFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const isNounOf = isOf(itemAt(tokens, at - 1), CLASS.complement);
	const cry = isNounOf ? tokens[at - 2] : undefined;
	if (cry && at - 2 >= start && speech.cries.has(cry.word)) {
		const before = tokens[at - 3];
		const isOwned = pointingOf(before?.word, speech) === 'possessive' || isOf(before, CLASS.genitive);
		return isOwned ? null : (cryingFrame(tokens, start, at - 2, speech) ?? nobodys(at - 2, 'direct'));
	}

	// “signs reading ‘Out’ and ‘Now’”
	const isSecond = isOf(itemAt(tokens, at - 1), CLASS.link) && itemAt(tokens, at - 2)?.kind === 'quotation';
	const end = isSecond ? at - 2 : at;
	for (let index = end - 1; index >= Math.max(start, end - BOARD_WITHIN); index--) {
		const {kind} = tokens[index]!;
		// “ordered T-shirts and called the town”: another clause.
		if (kind === 'name' || kind === 'quotation' || kind === 'stop' || isOf(tokens[index], CLASS.link)) return null;
		if (!isRare(tokens[index], speech.boards)) continue;
		const subject = findSubjectBefore(tokens, start, index, speech);
		const isBearer = !subject || subject.kind === 'person' || subject.kind === 'pronoun';
		const isMade = hasWord(tokens, start, at, speech.putting);
		return isBearer && !isMade ? nobodys(index, 'direct') : null;
	}

	return null;
}

/**
 * « Les manifestants ont défilé aux cris de « … » »: those who march or gather to the cries before token `at`; null where they
 * do something else, or it is done to them.
 */
function cryingFrame(tokens: readonly Token[], start: number, at: number, speech: SpeechData): Frame | null {
	const subject = findSubjectBefore(tokens, start, at, speech);
	const isCrowd = subject && subject.kind !== 'pronoun' && (subject.isPlural || subject.kind === 'crowd');
	const isMarch = isCrowd && hasWord(tokens, subject.to, at, speech.marching);
	return isMarch && !hasWord(tokens, subject.to, at, speech.passives)
		? {strength: 'direct', reason: 'verb before', subject}
		: null;
}

/** “declined to say whether it was ‘over’”: of nobody, and least of all of whoever says nothing. */
export function refusalFrame(
	{tokens}: FrameScene,
	start: number,
	verb: FoundVerb | null,
	speech: SpeechData,
): Frame | null {
	if (!verb) return null;
	const [second, first] = [itemAt(tokens, verb.at - 2), itemAt(tokens, verb.at - 1)];
	const isRefused = verb.at - 2 >= start && !isOf(first, CLASS.determiner) && speech.refusing.has(second!.word);
	const isNegated = speech.negated.has(first?.word ?? '') && speech.whether.has(tokens[verb.at + 1]?.word ?? '');
	return isRefused || isNegated ? nobodys(verb.at, 'none') : null;
}
