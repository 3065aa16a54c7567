import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Reading} from './attribution-reading.ts';
import {matchesIn, ofChunk} from './chunks.ts';
import type {Pointing, SpeechData} from './languages/speech-data.ts';

/** A noun that points to a person without a name, “the manager”: the range is that of the noun. */
export type Allusion = Range & {readonly noun: string; readonly gender: Gender | null};

/** The nouns of persons after the article of one, “le maire”, in the order of the text; none inside quotations. */
export function collectAllusions(reading: Reading): readonly Allusion[] {
	return collectNouns(reading, 'definite');
}

/** The nouns of persons after a determiner that points so, outside quotations. */
export function collectNouns(
	{chunks: {text, starts, chunks}, speech, inner}: Reading,
	how: keyof typeof articlesIn,
): readonly Allusion[] {
	const pattern = patternsOf(speech)[how];
	if (!pattern) return [];
	const quoted = inner.get(-1) ?? [];
	const found: Allusion[] = [];
	let to = 0;
	for (let index = 0; index < chunks.length; index++) {
		for (const article of articlesIn[how](chunks[index]!, speech)) {
			const at = starts[index]! + article;
			pattern.whole.lastIndex = at;
			const match = at < to ? null : pattern.whole.exec(text);
			if (!match) continue;
			to = pattern.whole.lastIndex;
			const allusion = allusionOf(match, speech);
			const around = allusion && quoted[lastStartingAtOrBefore(quoted, allusion.start)];
			if (allusion && (!around || around.end <= allusion.start)) found.push(allusion);
		}
	}

	return found;
}

/** The noun behind an article, if it is a person's; null where it is not. */
function allusionOf(match: RegExpExecArray, speech: SpeechData): Allusion | null {
	const [whole, article, first = '', second = ''] = match;
	// “le jeune maire”, but “le maire refuse”.
	const isSecond = first === '' || speech.adjectives.has(first.toLowerCase());
	const noun = (isSecond ? second : first).toLowerCase();
	if (!speech.personNoun.test(noun)) return null;
	const start =
		match.index +
		(isSecond ? whole.length - second.length : whole.lastIndexOf(first, whole.length - second.length - 1));
	const word = article!.trim().toLowerCase().replace('’', "'");
	const gender = speech.nounGenders.get(noun) ?? speech.determiners.get(word)?.gender ?? null;
	return {start, end: start + noun.length, noun, gender};
}

/** The article alone, as it stands in a chunk, and with the words behind it. */
type Patterns = {readonly article: RegExp; readonly whole: RegExp};

const known = new WeakMap<SpeechData, Readonly<Record<'definite' | 'indefinite', Patterns | null>>>();

function patternsOf(speech: SpeechData) {
	const patterns = known.get(speech) ?? {
		definite: patternsFor(speech, 'definite'),
		indefinite: patternsFor(speech, 'indefinite'),
	};
	known.set(speech, patterns);
	return patterns;
}

function patternsFor(speech: SpeechData, how: Pointing): Patterns | null {
	const words = [...speech.determiners.keys()].filter(word => isArticle(word, how, speech));
	if (words.length === 0) return null;
	const spelled = (elided: string, behind: string) =>
		words.map(word => (word.endsWith("'") ? word.replace("'", elided) : `${word}${behind}`)).join('|');
	return {
		article: new RegExp(`(?<![\\p{L}'’-])(?:${spelled("['’]", '$')})`, 'giu'),
		whole: new RegExp(`(${spelled("['’]\\s?", '\\s')})(?:([\\p{L}-]+)\\s)?([\\p{L}-]+)`, 'iuy'),
	};
}

/** Where in a chunk such an article begins: d'un begins with none. */
const articlesIn = {
	definite: articlesOf('definite'),
	indefinite: articlesOf('indefinite'),
};

function articlesOf(how: 'definite' | 'indefinite') {
	return ofChunk((chunk, speech: SpeechData): readonly number[] => {
		if (chunk.isPlain) return isArticle(chunk.text, how, speech) ? FIRST : NOWHERE;
		return matchesIn(chunk, patternsOf(speech)[how]!.article).map(({index}) => index);
	});
}

const FIRST: readonly number[] = [0];
const NOWHERE: readonly number[] = [];

function isArticle(word: string, how: Pointing, {determiners}: SpeechData): boolean {
	const determiner = determiners.get(word);
	return determiner?.pointing === how && !determiner.isPlural;
}
