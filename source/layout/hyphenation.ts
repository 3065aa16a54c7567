import createHyphenator, {type Patterns} from 'hyphen';
import type {Hyphenator} from './text-tools.ts';

/** The patterns of each language, loaded when an article in it is first justified. */
const patterns: Readonly<Record<string, () => Promise<{readonly default: Patterns}>>> = {
	en: () => import('hyphen/patterns/en-us.js'),
	es: () => import('hyphen/patterns/es.js'),
	fr: () => import('hyphen/patterns/fr.js'),
	it: () => import('hyphen/patterns/it.js'),
};

const fewestBefore = 2;
const fewestAfter = 3;

/** The hyphenator of a language, by its BCP 47 primary subtag; null for one without patterns. The only import of hyphen. */
export async function loadHyphenator(language: string): Promise<Hyphenator | null> {
	const load = Object.hasOwn(patterns, language) ? patterns[language] : undefined;
	if (!load) return null;
	const divide = createHyphenator((await load()).default, {hyphenChar: '\u00ad', html: false});
	return {language, hyphenate: word => places(divide(word), word.length)};
}

function places(divided: string, length: number): readonly number[] {
	const found: number[] = [];
	let letters = 0;
	for (const part of divided.split('\u00ad').slice(0, -1)) {
		letters += part.length;
		if (letters >= fewestBefore && length - letters >= fewestAfter) found.push(letters);
	}

	return found;
}
