import {beginsLower} from '../../text/characters.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readAccording} from './according.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted} from './inversions.ts';
import {isWhere} from './postposed.ts';
import {readSubjectFirst} from './subject-first.ts';

/** Tokens after a fragment in which its sentence's frame is looked for. */
const SENTENCE_WITHIN = 30;

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
