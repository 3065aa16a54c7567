import type {SpeechData} from '../languages/speech-data.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {isVerbAfter} from '../phrases/verbs.ts';
import type {Token} from '../reading/tokens.ts';
import type {Frame} from './frame.ts';

/** Words of a subject that is read by its place alone, between an article and its verb or the end of its phrase. */
const UNKNOWN_WITHIN = 7;

/** “…,” the Elm forward said; “…,” the tall, thin woman said: what stands between an article and a verb, with a noun of any kind. */
export function readUnknownFirst(tokens: readonly Token[], at: number, speech: SpeechData): Frame | null {
	const isDefinite = speech.determiners.get(tokens[at]?.word ?? '')?.pointing === 'definite';
	if (!isDefinite || !speech.modifiersFirst || tokens[at - 1]?.kind !== 'quotation') return null;
	for (let verb = at + 2; verb <= at + UNKNOWN_WITHIN; verb++) {
		const {kind, word, isCapital} = tokens[verb] ?? {kind: 'stop', word: '', isCapital: false};
		const before = tokens[verb - 1]!;
		const isVerb = kind === 'word' && !isCapital && isVerbAfter(word, speech) && !speech.nonFinite.test(word);
		if (isVerb && before.kind === 'word' && tokens[verb + 1]?.word !== speech.agent) {
			const noun = speech.determiners.has(before.word) ? verb - 2 : verb - 1;
			const {word: head} = tokens[noun]!;
			if (speech.groups.has(head) || speech.texts.has(head)) return null;
			const name = {from: noun, to: verb};
			return {strength: 'direct', reason: 'verb after', subject: phraseOf('description', at, verb, {head, name})};
		}

		const isInside = kind === 'word' && !speech.prepositions.has(word) && !speech.relatives.has(word);
		const isLink = kind === 'comma' && before.kind === 'word';
		if (!(isInside || isLink) || speech.clauseOpeners.has(word) || speech.auxiliaries.has(word)) return null;
	}

	return null;
}

/** “…,” said the goal attack; “…,” said the Elm forward: a noun of any kind between a verb with its article and the end; null where what is known of it is enough. */
export function readUnknownBehind(
	tokens: readonly Token[],
	at: number,
	known: Phrase | null,
	speech: SpeechData,
): Phrase | null {
	const {determiners, prepositions, relatives, clauseOpeners, fillers, groups, texts, times, adverb} = speech;
	const isPlaced = tokens[at - 1]?.kind === 'quotation' && isVerbAfter(tokens[at]?.word ?? '', speech);
	const from = at + 1;
	if (!speech.modifiersFirst || !isPlaced || determiners.get(tokens[from]?.word ?? '')?.pointing !== 'definite')
		return null;
	let to = from + 1;
	const endsAt = ({word}: Token) =>
		[prepositions, relatives, clauseOpeners, fillers, times].some(list => list.has(word));
	while (to <= from + UNKNOWN_WITHIN && tokens[to]?.kind === 'word' && !endsAt(tokens[to]!)) to++;
	const noun = determiners.has(tokens[to - 1]!.word) ? to - 2 : to - 1;
	const {word: head, isCapital} = tokens[noun]!;
	if (
		noun <= from ||
		isCapital ||
		adverb.test(head) ||
		[groups, texts, speech.voicesOfGroups].some(list => list.has(head))
	)
		return null;
	// “the Elm Party forward”, but “the union leadership”
	const isCut = known?.kind === 'organisation' && known.to < to && tokens[known.name.from]!.isCapital;
	const isThing = known?.kind === 'description' && !speech.personNoun.test(known.head);
	if (known && !isCut && !isThing) return null;
	return phraseOf('description', from, to, {head, name: {from: noun, to: noun + 1}});
}
