import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Reading} from './attribution-reading.ts';
import type {Pointing} from './languages/speech-data.ts';

/** A noun that points to a person without a name, “the manager”: the range is that of the noun. */
export type Allusion = Range & {readonly noun: string; readonly gender: Gender | null};

/** The nouns of persons after the article of one, “le maire”, in the order of the text; none inside quotations. */
export function collectAllusions(reading: Reading): readonly Allusion[] {
	return collectNouns(reading, 'definite');
}

/** The nouns of persons after a determiner that points so, outside quotations. */
export function collectNouns({article: {text}, speech, inner}: Reading, how: Pointing): readonly Allusion[] {
	const articles = [...speech.determiners].filter(([, {pointing, isPlural}]) => pointing === how && !isPlural);
	if (articles.length === 0) return [];
	const spelled = articles
		.map(([word]) => (word.endsWith("'") ? word.replace("'", "['’]\\s?") : `${word}\\s`))
		.join('|');
	const pattern = new RegExp(`(?<![\\p{L}'’-])(${spelled})(?:([\\p{L}-]+)\\s)?([\\p{L}-]+)`, 'giu');
	const quoted = inner.get(-1) ?? [];
	const found: Allusion[] = [];
	for (const match of text.matchAll(pattern)) {
		const [whole, article, first = '', second = ''] = match;
		// “le jeune maire”, but “le maire refuse”.
		const isSecond = first === '' || speech.adjectives.has(first.toLowerCase());
		const noun = (isSecond ? second : first).toLowerCase();
		if (!speech.personNoun.test(noun)) continue;
		const start =
			match.index +
			(isSecond ? whole.length - second.length : whole.lastIndexOf(first, whole.length - second.length - 1));
		const around = quoted[lastStartingAtOrBefore(quoted, start)];
		if (!around || around.end <= start) {
			const word = article!.trim().toLowerCase().replace('’', "'");
			const gender = speech.nounGenders.get(noun) ?? speech.determiners.get(word)?.gender ?? null;
			found.push({start, end: start + noun.length, noun, gender});
		}
	}

	return found;
}
