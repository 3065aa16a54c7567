import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore, type Range} from '../../text/range.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Break} from '../reading/breaks.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {hasKind, type Token} from '../reading/tokens.ts';
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
	const sentence = gender || isPlural ? null : sentenceBefore(reading, at);
	if (!sentence) return null;
	const texts = endTokens(reading, sentence).flatMap(({word}) => (reading.speech.texts.has(word) ? [word] : []));
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
	const {speech} = reading;
	const sentence = gender ? sentenceBefore(reading, at) : null;
	const isOpening = sentence && !sentence.own.isParagraph && at <= sentence.own.end;
	if (!isOpening || speech.there.has(next ?? '')) return null;
	const tokens = endTokens(reading, sentence);
	const phrase = readPhrase(tokens, 0, speech);
	// « La loi a été votée. Elle s'est dite « fière » » is somebody in mind.
	const isNew = isOf(tokens[0], CLASS.indefinite);
	const isText = phrase && isNew && speech.texts.has(phrase.head) && phrase.gender === gender;
	return isText && !hasKind(tokens, 0, tokens.length, 'name') ? {phrase, tokens} : null;
}

/** “A poster went up. “Out,” it read.”: whether the sentence before a pronoun begins with a text that nobody is told to have written. */
export function isAnonymousBefore(reading: Reading, {gender, isPlural}: Phrase, at: number): boolean {
	const {speech} = reading;
	const sentence = gender || isPlural ? null : sentenceBefore(reading, at);
	if (!sentence) return false;
	const {start, end} = sentence;
	const [first, ...words] = tokensOf(reading, {start, end: Math.min(end, start + OPENING)}, -1);
	return (
		isOf(first, CLASS.indefinite) &&
		words.slice(0, OPENING_WORDS).some(({word}) => speech.texts.has(word) || speech.boards.has(word))
	);
}

/** The sentence before that of an offset, and the break at which its own begins; null where it stands in the first one. */
function sentenceBefore({breaks}: Reading, at: number): (Range & {readonly own: Break}) | null {
	const here = lastStartingAtOrBefore(breaks, at - 1);
	const own = itemAt(breaks, here);
	return own ? {start: itemAt(breaks, here - 1)?.end ?? 0, end: own.start, own} : null;
}

/** The tokens of a sentence, the last ones where it is long. */
function endTokens(reading: Reading, {start, end}: Range): readonly Token[] {
	return tokensOf(reading, {start: Math.max(start, end - REACH), end}, -1);
}
