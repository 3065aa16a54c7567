import {lastIndexBetween} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import {readInverted} from '../frames/inversions.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import {isVerbAt} from '../frames/verb-at.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {readAuthor} from '../phrases/spokespeople.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Blocks before a text in which it was issued, and characters of each that are read. */
const MOST_BLOCKS = 8;
const REACH = 600;
/** Words between a preposition and the noun of a text: “dans un long communiqué”. */
const NOUN_WITHIN = 3;
/** Parts between commas behind the noun for whoever signed a text: their name, what they are, the subject. */
const MOST_PARTS = 3;
/** Tokens of a sentence among which the text stands that it begins with: “In her victim impact statement”. */
const OPENING_WITHIN = 5;

/** Who issued a text, in the tokens that they were read from. */
export type Issuer = {readonly phrase: Phrase; readonly tokens: readonly Token[]};

/**
 * « …, a indiqué l'agence dans un communiqué. « … », précise le texte. »: who issued the text that a noun at an offset
 * points back to, any text where the noun is null; null where nobody did.
 */
export function issuerOf(reading: Reading, noun: string | null, at: number): Issuer | null {
	const {article, speech} = reading;
	const last = lastStartingAtOrBefore(article.blocks, at);
	const isAny = noun === null || speech.anyText.has(noun);
	const isNoun = (word: string) => word === noun || (isAny && speech.texts.has(word));
	for (let block = last; block >= Math.max(0, last - MOST_BLOCKS); block--) {
		const {start, end} = article.blocks[block]!;
		const range = {start: Math.max(start, Math.min(end, at) - REACH), end: Math.min(end, at)};
		const tokens = tokensOf(reading, range, -1);
		for (let index = tokens.length - 1; index > 0; index--) {
			if (!isNoun(tokens[index]!.word)) continue;
			const author = readAuthor(tokens, index, speech);
			const isNew = isIssued(tokens, index, speech);
			const main = author && isNew ? subjectBehindSignatory(tokens, author.to, speech) : null;
			const phrase = main ?? author ?? (isNew ? subjectAround(tokens, index, speech) : null);
			if (phrase) return {phrase, tokens};
		}
	}

	return null;
}

/** “in a statement”, “publie son communiqué”: a text that was not spoken of before. */
function isIssued(tokens: readonly Token[], noun: number, speech: SpeechData): boolean {
	for (let index = noun - 1; index > Math.max(0, noun - 1 - NOUN_WITHIN); index--) {
		const determiner = speech.determiners.get(tokens[index]!.word);
		const {word} = tokens[index - 1]!;
		if (determiner)
			return (
				determiner.pointing !== 'definite' && (isOf(tokens[index - 1], CLASS.preposition) || speech.issuing.has(word))
			);
	}

	return false;
}

/** “In a statement by her secretary, Tom Ray, the minister said”: the subject behind whoever signed it for her; null for none. */
function subjectBehindSignatory(tokens: readonly Token[], to: number, speech: SpeechData): Phrase | null {
	// “her secretary, Mr Tom Ray”: the name may end behind the phrase.
	const first = tokens[to]?.kind === 'name' ? to + 1 : to;
	for (let comma = first, parts = 0; tokens[comma]?.kind === 'comma' && parts < MOST_PARTS; parts++) {
		const phrase = readPhrase(tokens, comma + 1, speech);
		if (phrase && isFollowedByVerb(tokens, phrase.to)) return phrase;
		comma = phrase?.to ?? -1;
	}

	return null;
}

/**
 * “In a statement read in court, the clerk said”, “In her letter, which she signed, the clerk, who is 48, said”: the subject
 * of the sentence that begins with a text; null where it begins otherwise.
 */
function subjectOfMain(
	tokens: readonly Token[],
	start: number,
	noun: number,
	end: number,
	speech: SpeechData,
): Phrase | null {
	const isOpening = noun - start <= OPENING_WITHIN && isOf(tokens[start], CLASS.preposition);
	for (let comma = noun + 1; isOpening && comma < end; comma++) {
		const phrase = tokens[comma]!.kind === 'comma' ? readPhrase(tokens, comma + 1, speech) : null;
		if (!phrase || phrase.kind === 'unnamed') continue;
		const isRelative = tokens[phrase.to]?.kind === 'comma' && isOf(tokens[phrase.to + 1], CLASS.relative);
		if (isRelative || isFollowedByVerb(tokens, phrase.to)) return phrase;
	}

	return null;
}

/** Who says what the sentence around a token tells: the subject set after its verb, or before it; null for nobody. */
function subjectAround(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const start = lastIndexBetween(tokens, 0, at, ({kind}) => kind === 'stop') + 1;
	const stop = tokens.findIndex(({kind}, index) => index > at && kind === 'stop');
	const end = stop < 0 ? tokens.length : stop;
	const main = subjectOfMain(tokens, start, at, end, speech);
	if (main) return main;
	for (let index = at - 1; index >= start; index--) {
		const subject = tokens[index]!.kind === 'comma' ? readInverted(tokens, index + 1, false, speech)?.subject : null;
		if (subject) return subject;
	}

	// “In a statement released on Monday, she said”: a participle of the noun has no subject.
	const isSaid = ({kind}: Token, index: number) =>
		index > start &&
		index !== at + 1 &&
		index < end &&
		kind === 'word' &&
		(isVerbAt(tokens, index, speech) || speech.issuing.has(tokens[index]!.word));
	const verb = tokens.findIndex(isSaid);
	return findSubjectBefore(tokens, start, verb < 0 ? at : verb, speech);
}

/** “les colonnes du Figaro”, “le site de la mairie”: the group that completes a noun; null where none does. */
export function ownerOf(tokens: readonly Token[], {from, to}: Phrase, speech: SpeechData): Phrase | null {
	for (let index = from + 1; index <= to; index++) {
		if (!isOf(tokens[index], CLASS.complement)) continue;
		const owner = readPhrase(tokens, index + 1, speech);
		if (owner?.kind === 'organisation' || owner?.kind === 'person') return owner;
	}

	return null;
}
