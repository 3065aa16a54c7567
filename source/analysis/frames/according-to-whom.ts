import {lastIndexBetween} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {readAuthor} from '../phrases/spokespeople.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Words of a description before “pour qui”. */
const LONGEST = 6;
/** Words of what somebody is, between two commas. */
const LONGEST_APPOSITION = 10;

/** « Ann Lee, selon qui », with “who” at token `at`: the name before the comma; null where none stands there. */
export function readAccordingTo(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	if (!isOf(tokens[at], CLASS.relative)) return null;
	const sequence = speech.accordingTo.find(words =>
		words.every((word, offset) => tokens[at - words.length + offset]?.word === word),
	);
	if (!sequence) return null;
	const end = at - sequence.length;
	const author = authorBefore(tokens, end, speech);
	if (author) return author;
	const name = tokens[end - 2];
	if (tokens[end - 1]?.kind !== 'comma') return descriptionBefore(tokens, end, speech);
	if (name?.kind === 'name') return phraseOf('person', end - 2, end - 1, {person: name.index});
	// « Ann Lee, maire de Dole, selon qui »: what she is stands between the commas.
	const comma = lastIndexBetween(tokens, 0, end - 1, ({kind}) => kind === 'comma');
	const apposed = tokens[comma - 1];
	const isApart = tokens.slice(comma + 1, end - 1).every(({kind}) => kind === 'word');
	const isNamed = comma > 0 && comma > end - 2 - LONGEST_APPOSITION && isApart && apposed?.kind === 'name';
	if (isNamed) return phraseOf('person', comma - 1, comma, {person: apposed.index});
	return groupEndingAt(tokens, end - 1, speech);
}

/** « la CGT, pour qui »: the group that ends before a token; null where none does. */
function groupEndingAt(tokens: readonly Token[], end: number, speech: SpeechData): Phrase | null {
	for (let index = end - 1; index >= Math.max(0, end - LONGEST); index--) {
		const phrase = isOf(tokens[index], CLASS.determiner) ? readPhrase(tokens, index, speech) : null;
		if (phrase?.kind !== 'organisation' || phrase.to !== end) continue;
		// « la glaciologue du CNRS, pour qui », but « c'est l'avis de la CGT, pour qui »
		const isOfNoun = isOf(tokens[index - 1], CLASS.complement);
		return isOfNoun && !isOf(tokens[index - 2], CLASS.saying) ? null : phrase;
	}

	return null;
}

/** « un rapport de la Cour des comptes, selon lequel »: whose the text is that ends before token `end`; null for nobody's. */
function authorBefore(tokens: readonly Token[], end: number, speech: SpeechData): Phrase | null {
	for (let noun = end - 2; noun >= Math.max(0, end - LONGEST_APPOSITION); noun--) {
		if (tokens[noun]!.kind === 'word' && speech.texts.has(tokens[noun]!.word)) return readAuthor(tokens, noun, speech);
	}

	return null;
}

/** “le chef du parti pour qui”: the description that ends before token `end`; null where none does. */
function descriptionBefore(tokens: readonly Token[], end: number, speech: SpeechData): Phrase | null {
	for (let index = end - 2; index >= Math.max(0, end - LONGEST); index--) {
		const phrase = isOf(tokens[index], CLASS.determiner) ? readPhrase(tokens, index, speech) : null;
		if (phrase?.to !== end) continue;
		// « la CGT pour qui », but « la glaciologue de l'institut pour qui »
		const isOfSomebody =
			speech.complements.has(tokens[index - 1]?.word ?? '') && speech.personNoun.test(tokens[index - 2]?.word ?? '');
		const isGroup = phrase.kind === 'organisation' && !isOfSomebody;
		if (isGroup || (phrase.kind === 'description' && speech.personNoun.test(phrase.head))) return phrase;
	}

	return null;
}
