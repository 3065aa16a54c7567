import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {hasKind} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {type Issuer, issuerOf} from './issuers.ts';

/** Characters of the sentence before that are read, from its end, and nouns of texts in them that are looked into. */
const REACH = 1000;
const MOST_TEXTS = 3;
/** Characters that begin a sentence, and the words behind its article among which its first noun stands. */
const OPENING = 60;
const OPENING_WORDS = 3;

/**
 * “In a letter, the union warned of it. It said: “…””: who issued a text that the sentence before a pronoun speaks of; null
 * where it speaks of none, or the pronoun may mean somebody.
 */
export function issuerBefore(reading: Reading, {gender, isPlural}: Phrase, at: number): Issuer | null {
	const {breaks, speech} = reading;
	const here = gender || isPlural ? -1 : lastStartingAtOrBefore(breaks, at - 1);
	if (here < 0) return null;
	const end = breaks[here]!.start;
	const sentence = {start: Math.max(breaks[here - 1]?.end ?? 0, end - REACH), end};
	const texts = tokensOf(reading, sentence, -1).flatMap(({word}) => (speech.texts.has(word) ? [word] : []));
	for (const noun of [...new Set(texts)].slice(0, MOST_TEXTS)) {
		const issuer = issuerOf(reading, noun, at);
		if (issuer) return issuer;
	}

	return null;
}

/**
 * « Une pétition circule. Elle dénonce « … » »: the phrase for a text with which the sentence before a pronoun of its gender
 * begins; null where that begins otherwise, with a definite article too, names somebody, or the pronoun goes on with « y ».
 */
export function textOpening(reading: Reading, {gender}: Phrase, at: number, next: string | undefined): Issuer | null {
	const {breaks, speech} = reading;
	const here = gender ? lastStartingAtOrBefore(breaks, at - 1) : -1;
	const isOpening = here >= 0 && !breaks[here]!.isParagraph && at <= breaks[here]!.end;
	if (!isOpening || speech.there.has(next ?? '')) return null;
	const end = breaks[here]!.start;
	const tokens = tokensOf(reading, {start: Math.max(breaks[here - 1]?.end ?? 0, end - REACH), end}, -1);
	const phrase = readPhrase(tokens, 0, speech);
	// « La loi a été votée. Elle s'est dite « fière » » is somebody in mind.
	const isNew = isOf(tokens[0], CLASS.indefinite);
	const isText = phrase && isNew && speech.texts.has(phrase.head) && phrase.gender === gender;
	return isText && !hasKind(tokens, 0, tokens.length, 'name') ? {phrase, tokens} : null;
}

/** “A poster went up. “Out,” it read.”: whether the sentence before a pronoun begins with a text that nobody is told to have written. */
export function isAnonymousBefore(reading: Reading, {gender, isPlural}: Phrase, at: number): boolean {
	const {breaks, speech} = reading;
	const here = gender || isPlural ? -1 : lastStartingAtOrBefore(breaks, at - 1);
	if (here < 0) return false;
	const start = breaks[here - 1]?.end ?? 0;
	const [first, ...words] = tokensOf(reading, {start, end: Math.min(breaks[here]!.start, start + OPENING)}, -1);
	return (
		isOf(first, CLASS.indefinite) &&
		words.slice(0, OPENING_WORDS).some(({word}) => speech.texts.has(word) || speech.boards.has(word))
	);
}
