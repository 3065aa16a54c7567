import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {ownerOf} from './issuers.ts';

/** Words on both sides of “one” among which its verb of reading stands: « on peut y lire ». */
const READING_WITHIN = 3;

/** « …, y lit-on », « on peut y lire »: in a text that was spoken of before. */
export function isReadThere({from, to}: Phrase, tokens: readonly Token[], {readings, there}: SpeechData): boolean {
	const around = tokens.slice(Math.max(0, from - READING_WITHIN), to + READING_WITHIN);
	return around.some(({word}) => readings.has(word)) && around.some(({word}) => there.has(word));
}

/** « Dans le communiqué de la mairie, on peut lire »: who wrote what is read there. */
export function placeOfReading(
	one: Phrase,
	tokens: readonly Token[],
	first: number,
	speech: SpeechData,
): Phrase | null {
	const isRead = hasWord(tokens, one.to, one.to + READING_WITHIN, speech.readings);
	const isPlace = isRead && isOf(tokens[first], CLASS.preposition);
	const phrase = isPlace ? readPhrase(tokens, first + 1, speech) : null;
	const own = phrase && ownerOfText(tokens, phrase, speech);
	if (own) return own;
	return phrase?.kind === 'organisation' || phrase?.kind === 'person' ? phrase : null;
}

/** « …, lit-on dans Le Matin », « …, peut-on lire dans le communiqué »: what is read there. */
export function readingAt(tokens: readonly Token[], after: number, speech: SpeechData): Phrase | null {
	// « on peut lire dans »
	const verb = isOf(tokens[after], CLASS.auxiliary) ? after + 1 : after;
	let at = speech.readings.has(tokens[verb]?.word ?? '') ? verb + 1 : after;
	if (!speech.readings.has(tokens[at - 1]!.word)) return null;
	if (isOf(tokens[at], CLASS.time)) at++;
	const phrase = isOf(tokens[at], CLASS.preposition) ? readPhrase(tokens, at + 1, speech) : null;
	// “sur la page Facebook du club”
	const isPlace = phrase && speech.media.has(phrase.head) && !speech.groups.has(phrase.head);
	if (!phrase || isPlace) return phrase && ownerOf(tokens, phrase, speech);
	const own = ownerOfText(tokens, phrase, speech);
	if (own) return own;
	const isAuthor = phrase.kind === 'organisation' || phrase.kind === 'person';
	return isAuthor || speech.texts.has(phrase.head) ? phrase : ownerOf(tokens, phrase, speech);
}

/** « Dans sa lettre, on lit »: whoever “his” means, where it is a text that is theirs; null where it is not. */
function ownerOfText(tokens: readonly Token[], {from, to, head}: Phrase, speech: SpeechData): Phrase | null {
	const {word} = tokens[from]!;
	const isOwn = pointingOf(word, speech) === 'possessive' && !speech.ownDeterminers.has(word) && speech.texts.has(head);
	return isOwn ? phraseOf('pronoun', from, to, {head: word}) : null;
}
