import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {maySpeak} from '../phrases/noun-words.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame} from './frame.ts';

/** Words of a subject that is read by its place alone, between an article and its verb or the end of its phrase. */
const UNKNOWN_WITHIN = 7;

/** “…,” the Elm forward said; “…,” the tall, thin woman said: what stands between an article and a verb, with a noun of any kind. */
export function readUnknownFirst(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	const subject = tokens[at - 1]?.kind === 'quotation' ? readPlaced(tokens, at, true, speech) : null;
	if (!subject || !isVerb(tokens, subject.to, speech) || tokens[subject.to + 1]?.word === speech.agent) return null;
	return {strength: 'direct', reason: 'verb after', subject};
}

/** “…,” said the goal attack; “…,” said the Elm forward: a noun of any kind between a verb with its article and the end; null where what is known of it is enough. */
export function readUnknownBehind(
	tokens: readonly Token[],
	at: number,
	known: Phrase | null,
	speech: SpeechData,
): Phrase | null {
	const isPlaced = tokens[at - 1]?.kind === 'quotation' && isVerbAfter(tokens[at]?.word ?? '', speech);
	const subject = isPlaced ? readPlaced(tokens, at + 1, false, speech) : null;
	if (!subject || !known) return subject;
	return known.kind === 'description' && !speech.personNoun.test(known.head) ? subject : null;
}

/** The phrase from a definite article to where it ends, or to its verb; null where its noun cannot be that of somebody. */
function readPlaced(tokens: readonly Token[], from: number, isFirst: boolean, speech: SpeechData): Phrase | null {
	const {adverb} = speech;
	const article = tokens[from]?.word ?? '';
	if (!speech.modifiersFirst || pointingOf(article, speech) !== 'definite') return null;
	let to = from + 1;
	while (to <= from + UNKNOWN_WITHIN && isInside(tokens, to, isFirst, speech)) to++;
	// “the world number three”
	const noun = isOf(tokens[to - 1], CLASS.determiner) ? to - 2 : to - 1;
	const {kind, word: head, isCapital} = tokens[noun]!;
	if (noun <= from || kind !== 'word' || isCapital || adverb.test(head) || !maySpeak(head, article, speech))
		return null;
	return phraseOf('description', from, to, {head, name: {from: noun, to: noun + 1}});
}

/** Whether a token goes on with the phrase before it; between the adjectives of one before its verb a comma does. */
function isInside(tokens: readonly Token[], at: number, isFirst: boolean, speech: SpeechData): boolean {
	const {kind, word} = tokens[at] ?? {kind: 'stop', word: ''};
	const before = tokens[at - 1]!;
	if (kind === 'comma') return isFirst && before.kind === 'word';
	if (kind !== 'word' || (isFirst && before.kind === 'word' && isVerb(tokens, at, speech))) return false;
	const {prepositions, relatives, clauseOpeners, auxiliaries, fillers, times} = speech;
	return ![prepositions, relatives, clauseOpeners, auxiliaries, fillers, times].some(list => list.has(word));
}

function isVerb(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const {kind, word, isCapital} = tokens[at] ?? {kind: 'stop', word: '', isCapital: false};
	return kind === 'word' && !isCapital && isVerbAfter(word, speech) && !speech.nonFinite.test(word);
}
