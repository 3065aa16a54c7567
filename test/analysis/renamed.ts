/** A marked text whose people have other names, in its words and in its marks alike. */
import type {Gender} from '../../source/analysis/analysis.ts';
import {genderOfFirstName} from '../../source/analysis/names/first-names.ts';
import {foldName} from '../../source/analysis/names/words.ts';
import type {Chance} from '../promises/chance.ts';
import {type Example, readMarked} from './marked.ts';
import type {Names} from './other-names.ts';

/** Somebody's name in full, and the words of it that may be replaced. */
type Words = {readonly name: string; readonly first: string | null; readonly surname: string | null};

/** What a text is renamed by: its marks, the gender of each person under their name, the new names and which of them come. */
export type Renaming = {
	readonly marked: string;
	readonly language: 'fr' | 'en';
	readonly genders: ReadonlyMap<string, Gender | null>;
	readonly names: Names;
	readonly chance: Chance;
};

/**
 * The same text with a first name of the same gender for each first name and a surname for each surname, the same
 * everywhere. A word that is a common one of the text too stays, and so does a first name whose gender nothing tells;
 * behind an elided word (« d’Inès ») comes a name with a vowel, elsewhere none.
 */
export function renamed({marked, language, genders, names, chance}: Renaming): string {
	const example = readMarked(marked, language);
	const used = new Set<string>();
	const another = (word: string, list: readonly string[]) => {
		const isElided = new RegExp(`\\p{L}['’]${word}`, 'u').test(example.article.text);
		const fitting = list.filter(name => /^[AEIOUÉ]/u.test(name) === isElided);
		const unused = fitting.filter(name => !used.has(name));
		const name = chance.pick(unused.length > 0 ? unused : fitting);
		used.add(name);
		return name;
	};

	const others = new Map<string, string>();
	for (const {name, first, surname} of wordsOf(example)) {
		const gender = first && (genders.get(name) ?? genderOfFirstName(foldName(first)));
		if (first && gender && !others.has(first)) others.set(first, another(first, names[gender]));
		if (surname && !others.has(surname)) others.set(surname, another(surname, names.surname));
	}

	return replaced(marked, others);
}

/** The same text with every surname in capitals, as many papers of Africa and agencies write it. */
export function withCapitalSurnames(marked: string, language: string): string {
	const surnames = wordsOf(readMarked(marked, language)).flatMap(({surname}) => surname ?? []);
	return replaced(marked, new Map(surnames.map(word => [word, word.toUpperCase()])));
}

/** The first and the last word of the names of several, where these are no common words of the text and no acronyms. */
function wordsOf({article, people}: Example): readonly Words[] {
	const own = (word: string) => {
		const isName = /^\p{Lu}(?=.*\p{Ll})[\p{L}’'-]{2,}$/u.test(word);
		return isName && !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(article.text) ? word : null;
	};

	return people.flatMap(({name}) => {
		const parts = name.split(' ');
		return parts.length > 1 ? [{name, first: own(parts[0]!), surname: own(parts.at(-1)!)}] : [];
	});
}

function replaced(marked: string, others: ReadonlyMap<string, string>): string {
	if (others.size === 0) return marked;
	const longestFirst = [...others.keys()].sort((one, other) => other.length - one.length);
	const whole = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu');
	return marked.replace(whole, word => others.get(word)!);
}
