import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {BARE, readNoun} from '../phrases/nouns.ts';
import {meansThing} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';

/** Tokens behind a quotation among which the reading begins, words from there to the text, and from the text to its author. */
const BEHIND_WITHIN = 14;
const TEXT_WITHIN = 4;
const AUTHOR_WITHIN = 5;

/**
 * “…,” said the lawyer, reading a statement from the family; « Lisant une lettre d'Ann Lee, il a dit : « … » »: the frame with
 * whoever wrote what is read aloud, and not who reads it; the one given where nothing is read, or its author is not told.
 * Who calls, answers or shouts while reading, or reads in a clause of its own, has words of his own.
 */
export function byAuthorOfRead(
	frame: Frame | null,
	{tokens, at}: FrameScene,
	start: number,
	speech: SpeechData,
): Frame | null {
	if (!frame?.subject) return frame;
	const before = itemAt(tokens, at - 1)?.kind;
	const end = endOfSentence(tokens, at + 1, at + BEHIND_WITHIN);
	const isSaid = () => hasWord(tokens, start, end, speech.plainVerbs);
	for (let index = start; index < end; index++) {
		if (index === at || !isRare(tokens[index], speech.readingAloud)) continue;
		const isDoing = speech.nonFinite.test(tokens[index]!.word);
		const isBehind = index > at && (tokens[index - 1]!.kind === 'comma' || isOf(tokens[index - 1], CLASS.clitic));
		// “Reading a letter from Tom Ray, Ann Lee said it was “sad””: she comments on it.
		const isAhead = index === start && (before === 'colon' || before === 'comma');
		if (isDoing && !((isAhead || isBehind) && isSaid())) continue;
		const author = authorOfRead(tokens, index, isBehind, speech);
		// “Ann Lee read a letter from Tom Ray: “…””
		const isText = before === 'colon' && author?.to === at - 1;
		if (author && (isDoing || isText)) return {...frame, subject: author};
	}

	return frame;
}

/** Index of the stop or the quotation that ends a sentence between two tokens; the last one where none does. */
function endOfSentence(tokens: readonly Token[], from: number, to: number): number {
	let end = from;
	while (end < Math.min(tokens.length, to) && tokens[end]!.kind !== 'stop' && tokens[end]!.kind !== 'quotation') end++;
	return end;
}

/** Who wrote the text that the verb at a token reads, where `isStrict` only by “from” or “on behalf of”; null where it is told of none. */
function authorOfRead(tokens: readonly Token[], verb: number, isStrict: boolean, speech: SpeechData): Phrase | null {
	const behind = tokens.slice(verb + 1, verb + 1 + TEXT_WITHIN);
	const noun = behind.findIndex(({word}) => speech.readTexts.has(word));
	if (noun < 0 || behind.slice(0, noun).some(({kind}) => kind !== 'word')) return null;
	for (let index = verb + noun + 2; index < verb + noun + 2 + AUTHOR_WITHIN; index++) {
		const {kind, word} = tokens[index] ?? {kind: 'stop', word: ''};
		if (kind !== 'word') return null;
		const isComplement = isOf(tokens[index], CLASS.complement) && !(isStrict && index === verb + noun + 2);
		if (!speech.authoring.has(word) && !isComplement) continue;
		const phrase = speech.contractions.has(word)
			? readNoun(tokens, index + 1, index + 1, BARE, speech)
			: readPhrase(tokens, index + 1, speech);
		if (phrase && !meansThing(phrase, speech)) return phrase;
	}

	return null;
}
