import {isSpaceAt} from '../../text/characters.ts';
import {lastStartingSoFar} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {everyIn, matchesIn, ofChunk} from '../chunk-memory.ts';
import type {Chunks} from '../chunks.ts';
import type {Pointing} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {nothingKnown, type Placed} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import {once, onceBy, remembering} from '../remembering.ts';

/** A noun that points to a person without a name, “the manager”: the range is that of the noun. */
export type Allusion = Placed & {readonly noun: string; readonly gender: Gender | null};

/** The nouns of persons after the article of one, “le maire”, in the order of the text; none inside quotations. */
export function collectAllusions(reading: Reading): readonly Allusion[] {
	return collectNouns(reading, 'definite');
}

/** The nouns of persons after a determiner that points so, outside quotations. */
export function collectNouns({chunks, speech, inner}: Reading, how: keyof typeof everyArticle): readonly Allusion[] {
	if (!patternsOf(speech)[how]) return [];
	const found: Allusion[] = [];
	const quotationAt = lastStartingSoFar(inner.get(-1) ?? []);
	const pattern = wordsBehind();
	let to = 0;
	everyArticle[how](chunks, speech, ({from, word}, start, index) => {
		const at = start + from;
		const around = quotationAt(at);
		if (at < to || (around && at < around.end)) return;
		const others = endOfOthers(chunks, index, at + word.length, speech);
		if (others > 0) {
			to = others;
			return;
		}

		pattern.lastIndex = at + word.length;
		const match = pattern.exec(chunks.text);
		if (!match) return;
		to = pattern.lastIndex;
		const allusion = allusionOf(match, word, how, speech);
		if (allusion) found.push(allusion);
	});
	return found;
}

/**
 * Where the two words end that stand behind an article, itself at the end of its chunk, if both are plain and mean no person;
 * -1 where they have to be read. Behind most articles they stand so.
 */
function endOfOthers({text, starts, chunks}: Chunks, index: number, end: number, speech: SpeechData): number {
	const [first, second] = [chunks[index + 1], chunks[index + 2]];
	if (!first?.isPlain || !second?.isPlain || starts[index + 1] !== end + 1) return -1;
	const next = end + 1 + first.text.length;
	if (starts[index + 2] !== next + 1 || !isSpaceAt(text, end) || !isSpaceAt(text, next)) return -1;
	return meansPerson(first, speech) || meansPerson(second, speech) ? -1 : next + 1 + second.text.length;
}

const meansPerson = ofChunk(({text}, {personNoun}: SpeechData): boolean => personNoun.test(text));

/** One or two words behind an article: the space between is the text's own, and none stands behind “l'”. */
const wordsBehind = once(() => /\s?(?:([\p{L}-]+)\s)?([\p{L}-]+)/uy);

/** The noun behind an article, if it is a person's; null where it is not. */
function allusionOf(
	match: RegExpExecArray,
	article: string,
	how: keyof typeof everyArticle,
	speech: SpeechData,
): Allusion | null {
	const [whole, first = '', second = ''] = match;
	// “le jeune maire”, but “le maire refuse”; “the defence lawyer”, but “a senator apologised”.
	const before = inSmallLetters(first);
	const mayBeCompound = how === 'definite' && speech.modifiersFirst;
	const isCompound = mayBeCompound && second === inSmallLetters(second) && !speech.personNoun.test(before);
	// « un autre homme », but « un autre refuse »
	const isOther = how === 'indefinite' && speech.others.has(before) && !speech.personNoun.test(second);
	const isSecond = first === '' || (speech.adjectives.has(before) && !isOther) || isCompound;
	const noun = isSecond ? inSmallLetters(second) : before;
	if (!speech.personNoun.test(noun) && !isOneOf(article, noun, how, speech)) return null;
	const start =
		match.index +
		(isSecond ? whole.length - second.length : whole.lastIndexOf(first, whole.length - second.length - 1));
	const {nounGenders, determiners} = speech;
	const gender = nounGenders.get(noun) ?? determiners.get(noun)?.gender ?? determiners.get(article)?.gender ?? null;
	return {start, end: start + noun.length, noun, gender, known: nothingKnown()};
}

/** « L'un d'eux », « un autre »: words that stand for somebody without a noun. */
export function isOneOf(article: string, word: string, how: Pointing, {ones, others}: SpeechData): boolean {
	return ones.has(`${article}${word}`) || (how === 'indefinite' && others.has(word));
}

/** Words as they are looked up, which V8 would have ICU make anew. */
const inSmallLetters = remembering(word => word.toLowerCase());

const patternsOf = onceBy((speech: SpeechData) => ({
	definite: patternFor(speech, 'definite'),
	indefinite: patternFor(speech, 'indefinite'),
}));

/** The articles as they stand in a chunk, in small letters or capitals: the flag i would cost more. */
function patternFor(speech: SpeechData, how: Pointing): RegExp | null {
	const words = [...speech.determiners.keys()].filter(word => isArticle(word, how, speech));
	if (words.length === 0) return null;
	const spelled = words.map(word => {
		const letters = word.replaceAll(/\p{L}/gu, letter => `[${letter}${letter.toUpperCase()}]`);
		return word.endsWith("'") ? letters.replace("'", "['’]") : `${letters}$`;
	});
	return new RegExp(`(?<![\\p{L}'’-])(?:${spelled.join('|')})`, 'gu');
}

/** An article in a chunk: where it begins, and itself in small letters. */
type Article = {readonly from: number; readonly word: string};

/** Such articles in a chunk: d'un begins with none. */
const everyArticle = {
	definite: articlesOf('definite'),
	indefinite: articlesOf('indefinite'),
};

function articlesOf(how: 'definite' | 'indefinite') {
	return everyIn((chunk, speech: SpeechData): readonly Article[] => {
		if (chunk.isPlain) return isArticle(chunk.text, how, speech) ? [{from: 0, word: chunk.text}] : NONE;
		return matchesIn(chunk, patternsOf(speech)[how]!).map(({0: written, index}) => ({
			from: index,
			word: written.toLowerCase().replace('’', "'"),
		}));
	});
}

const NONE: readonly Article[] = [];

function isArticle(word: string, how: Pointing, {determiners}: SpeechData): boolean {
	const determiner = determiners.get(word);
	return determiner?.pointing === how && !determiner.isPlural;
}
