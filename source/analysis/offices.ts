import type {Article} from '../document/document.ts';
import {fold} from '../text/fold.ts';
import type {Range} from '../text/range.ts';
import {analyse} from './analyse.ts';
import type {Analysis} from './analysis.ts';
import type {Language} from './languages/language.ts';
import {languageFor} from './languages/languages.ts';
import type {SpeechData} from './languages/speech-data.ts';
import {onceBy} from './remembering.ts';

/** What `analyse` finds, and the offices of its people, for lists that are asked for somebody by them. */
export function analyseWithOffices(article: Article): Analysis {
	const {quotations, people} = analyse(article);
	return {quotations, people: people.map(person => ({...person, offices: officesOf(article, person.mentions)}))};
}

/** Characters on either side of a name that say the office, and words that one has at most. */
const beside = 60;
const mostWords = 6;

/**
 * What an article calls somebody right beside the name, folded and without its article, with as many words behind it as may
 * belong to it: maire and maire de Lyon, of « Paul Roux, le maire de Lyon » and of « le maire de Lyon, Paul Roux ».
 */
export function officesOf(
	{text, language: code}: Pick<Article, 'text' | 'language'>,
	mentions: readonly Range[],
): readonly string[] {
	const language = languageFor(code);
	const {articles, elisions} = language.names;
	const found = new Set<string>();
	/** An office that begins with the first of the words, the article elided before it left out. */
	const add = ([first = '', ...others]: readonly string[]) => {
		const [, elided = '', own = first] = /^(\p{L}+)['’](.+)/u.exec(first) ?? [];
		const word = elisions.has(elided.toLowerCase()) ? own : first;
		if (isOffice(word, language)) found.add(fold([word, ...others].join(' '), false));
	};

	for (const {start, end} of mentions) {
		const before = text.slice(Math.max(0, start - beside), start);
		// “le ministre de la Santé, Paul Roux”
		for (const ahead of [before, before.replace(complement(language.speech), ' ')]) {
			const words = /[^,\n]*(?=,? $)/.exec(ahead)?.[0].split(/\s+/) ?? [];
			for (let at = Math.max(0, words.length - mostWords); at < words.length; at++) add(words.slice(at));
		}

		const words = (/^, ([^,.;:!?()\n]*)/.exec(text.slice(end, end + beside))?.[1] ?? '').split(/\s+/);
		if (articles.has(words[0]?.toLowerCase() ?? '')) words.shift();
		for (let count = 1; count <= Math.min(words.length, mostWords); count++) add(words.slice(0, count));
	}

	return [...found];
}

function isOffice(word: string, {names, speech}: Language): boolean {
	const small = word.toLowerCase();
	return names.roles.has(small) || names.roleEnding.test(small) || speech.personNoun.isListed(small);
}

/** Over what stands before a name: what completes the office, in capitals, up to the name. */
const complement = onceBy(({complements, contractions, links}: SpeechData): RegExp => {
	const anyOf = (words: Iterable<string>) =>
		[...words]
			.filter(word => /^\p{L}+'?$/u.test(word))
			.map(word => word.replace("'", "['’]"))
			.join('|');
	const of = anyOf(new Set([...complements, ...contractions]));
	const small = `(?:(?:${anyOf(links)})(?: |(?<=['’])))*`;
	return new RegExp(`(?: (?:${of})(?: |(?<=['’]))${small}\\p{Lu}[\\p{L}-]*(?: ${small}\\p{Lu}[\\p{L}-]*)*)+,? $`, 'u');
});
