import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readSayer, SAYING_WITHIN} from './sayers.ts';
import {findSubjectBefore} from './subjects.ts';

/** Words between what is said and the words themselves: “Ann Lee's reply to this was”. */
const PREDICATE_WITHIN = 8;

/** “Ann Lee's reply to this was, “…””, “Her answer was read to the jury: “…””: whose reply it is. */
export function sayingFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	const mark = itemAt(tokens, at - 1)?.kind;
	const end = mark === 'comma' || mark === 'colon' ? at - 1 : at;
	const own =
		tokens[end]?.kind === 'colon' ? readSayer(tokens, start, Math.min(end, start + SAYING_WITHIN), speech) : null;
	// « La réponse d'Ann Lee à ceux qui doutent : »
	if (own?.kind === 'person' && isOf(tokens[own.to], CLASS.preposition))
		return {strength: 'direct', reason: 'colon', subject: own};
	let saying = start + 1;
	while (saying < end && !isOf(tokens[saying], CLASS.saying)) saying++;
	if (saying >= end || end - saying > PREDICATE_WITHIN) return null;
	const author = end < at ? readFrom(tokens, saying + 1, end, speech) : null;
	if (author) return {strength: 'direct', reason: 'colon', subject: author};
	const hearer = end < at ? readHearer(tokens, start, saying, end, speech) : null;
	if (hearer) return {strength: 'direct', reason: 'colon', subject: null, hearer};
	const rest = tokens.slice(saying + 1, end);
	const isPlain = rest.every(({kind, word}) => kind === 'word' && !speech.relatives.has(word));
	if (!isPlain || !rest.some(({word}) => speech.passives.has(word))) return null;
	const subject = readSayer(tokens, start, end, speech);
	return subject && {strength: 'direct', reason: 'colon', subject};
}

/** “a curt reply from Ann Lee: “…””: whose it is; null where it is not told. */
function readFrom(tokens: readonly Token[], from: number, end: number, speech: SpeechData): Phrase | null {
	const by = tokens.findIndex(({word}, index) => index >= from && index < end - 1 && speech.authoring.has(word));
	const phrase = by < 0 ? null : readPhrase(tokens, by + 1, speech);
	// “When she read the reply from Ann Lee, Tom Ray said”
	const isOfOther = tokens.slice(phrase?.to ?? end, end).some(token => isOf(token, CLASS.verb));
	return phrase?.kind === 'person' && !isOfOther ? phrase : null;
}

/** “Ann Lee received a curt reply to her question: “…””: whoever hears it; null where nobody does. */
function readHearer(
	tokens: readonly Token[],
	start: number,
	saying: number,
	end: number,
	speech: SpeechData,
): Phrase | null {
	const verb = tokens.findIndex(({word}, index) => index > start && index < saying && speech.receiving.has(word));
	const isPlain = verb >= 0 && tokens.slice(verb, end).every(({kind}) => kind === 'word');
	return isPlain ? findSubjectBefore(tokens, start, verb, speech) : null;
}
