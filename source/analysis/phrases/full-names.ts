import type {SpeechData} from '../languages/speech-data.ts';
import {once, remembering} from '../remembering.ts';

/** Gives the name in capitals of which the noun of a group is short; null where the article has none. */
export type FullNames = (noun: string) => string | null;

/** Words of a noun, and words in capitals before it. */
const LONGEST_NOUN = 3;
const MOST_BEFORE = 5;

const CAPITALS = /(?<![\p{L}.])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

/**
 * “department”, “police department” -> “Hope Valley Police Department”, “ministry” -> “Ministry of Labour”: the first name
 * that ends with the noun, or else begins with it. All names of a text are read at once, when the first noun is asked for.
 */
export function createFullNames(text: string, speech: SpeechData): FullNames {
	const names = once(() => namesByNoun(text, speech));
	return remembering(noun => {
		if (!/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(noun)) return null;
		const capital = noun.replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
		return names().ending.get(capital) ?? names().beginning.get(capital) ?? null;
	});
}

type Names = ReadonlyMap<string, string>;

/** The names of a text by the noun in capitals that they end with, and by the one that they begin with. */
function namesByNoun(text: string, speech: SpeechData): {readonly ending: Names; readonly beginning: Names} {
	const ending = new Map<string, string>();
	const beginning = new Map<string, string>();
	const complement = complementOf(speech);
	for (const {0: run, index} of text.matchAll(CAPITALS)) {
		const words = run.split(' ');
		const completing = complementAt(text, index + run.length, complement, speech);
		for (const [at, word] of words.entries()) {
			// “the Hope Valley Police Department’s”
			const last = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(word)?.[0];
			if (!last) continue;
			for (let first = at; first >= 0 && first > at - LONGEST_NOUN; first--) {
				const noun = [...words.slice(first, at), last].join(' ');
				const isCompleted = completing !== '' && at === words.length - 1 && last === word;
				if (isCompleted && !beginning.has(noun)) beginning.set(noun, noun + completing);
				const from = Math.max(0, first - MOST_BEFORE);
				const before = words.slice(speech.determiners.has(words[from]!.toLowerCase()) ? from + 1 : from, first);
				if (before.length > 0 && !ending.has(noun)) ending.set(noun, [...before, noun].join(' '));
			}
		}
	}

	return {ending, beginning};
}

/** The end of “the Ministry of Labour”, « le Ministère de la Culture », “the Ministry of Health and Social Care”. */
function complementOf({links}: SpeechData): RegExp {
	const link = [...links].filter(word => /^[\p{L}&]+$/u.test(word)).join('|');
	return new RegExp(
		` (\\p{Ll}{1,4}['’]?)(?:(?<!['’]) (\\p{Ll}{1,4}['’]?))?(?: |(?<=['’]))\\p{Lu}[\\p{L}’'-]*(?: (?:(?:${link}) )?\\p{Lu}[\\p{L}’'-]*){0,3}`,
		'uy',
	);
}

/** What completes a noun that ends at an offset: “ of Labour”; '' where nothing does. */
function complementAt(text: string, at: number, complement: RegExp, {complements, determiners}: SpeechData): string {
	complement.lastIndex = at;
	const [found = '', link = '', article = ''] = complement.exec(text) ?? [];
	const isComplement = complements.has(link.replace('’', "'"));
	return isComplement && (!article || determiners.has(article.replace('’', "'"))) ? found : '';
}
