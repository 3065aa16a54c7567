import type {SpeechData} from '../languages/speech-data.ts';
import {once, onceBy, remembering} from '../remembering.ts';

/** Gives the name in capitals of which the noun of a group is short; null where the article has none. */
export type FullNames = (noun: string) => string | null;

/** Words in capitals before a noun that belong to its name. */
const MOST_BEFORE = 5;

/**
 * Words in capitals that follow one another, or one that “ of ” or « de l' » may complete. What comes first passes over the
 * small letters of Latin-1 at once: V8 calls a function for every character of a larger class.
 */
const capitals = once(
	() => /(?=[A-ZÀ-ÖØ-Þ]|[^\0-ÿ])(?<![\p{L}.])\p{Lu}[\p{L}’'-]*(?:(?: \p{Lu}[\p{L}’'-]*)+|(?= \p{Ll}{1,4}[’' ]))/gu,
);

/** Words in capitals that follow one another, and what completes the last one; '' where nothing does. */
type Run = {readonly words: readonly string[]; readonly completing: string};

/**
 * “department”, “police department” -> “Hope Valley Police Department”, “ministry” -> “Ministry of Labour”: the first name
 * that ends with the noun, or else begins with it. All names of a text are read at once, when the first noun of as many
 * words is asked for.
 */
export function createFullNames(text: string, speech: SpeechData): FullNames {
	const runs = once(() => runsOf(text, speech));
	const byLength = [1, 2, 3].map(length => once(() => namesByNoun(runs(), length, speech)));
	return remembering(noun => {
		if (!/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(noun)) return null;
		const capital = noun.replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
		// Most nouns are nowhere in a name, and the names need not be read for them.
		if (!text.includes(capital)) return null;
		const {ending, beginning} = byLength[capital.split(' ').length - 1]!();
		return ending.get(capital) ?? beginning.get(capital) ?? null;
	});
}

/** The runs of a text that hold a noun and more. */
function runsOf(text: string, speech: SpeechData): readonly Run[] {
	const runs: Run[] = [];
	const pattern = capitals();
	pattern.lastIndex = 0;
	for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
		const [run] = found;
		const completing = complementAt(text, found.index + run.length, speech);
		if (completing !== '' || run.includes(' ')) runs.push({words: run.split(' '), completing});
	}

	return runs;
}

type Names = ReadonlyMap<string, string>;

/** The names of a text by the noun of some words in capitals that they end with, and by the one that they begin with. */
function namesByNoun(
	runs: readonly Run[],
	length: number,
	speech: SpeechData,
): {readonly ending: Names; readonly beginning: Names} {
	const ending = new Map<string, string>();
	const beginning = new Map<string, string>();
	for (const {words, completing} of runs) {
		// Before the first word stands no name that it would end.
		for (let first = completing === '' ? 1 : 0; first + length <= words.length; first++) {
			const end = first + length;
			// “the Hope Valley Police Department’s”
			const last = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(words[end - 1]!)?.[0];
			if (!last) continue;
			const noun = length === 1 ? last : [...words.slice(first, end - 1), last].join(' ');
			const isCompleted = completing !== '' && end === words.length && last === words[end - 1];
			if (isCompleted && !beginning.has(noun)) beginning.set(noun, noun + completing);
			const from = Math.max(0, first - MOST_BEFORE);
			const start = speech.determiners.has(words[from]!.toLowerCase()) ? from + 1 : from;
			if (start < first && !ending.has(noun)) ending.set(noun, [...words.slice(start, first), noun].join(' '));
		}
	}

	return {ending, beginning};
}

/** The end of “the Ministry of Labour”, « le Ministère de la Culture », “the Ministry of Health and Social Care”. */
const complementOf = onceBy(({links}: SpeechData): RegExp => {
	const link = [...links].filter(word => /^[\p{L}&]+$/u.test(word)).join('|');
	return new RegExp(
		` (\\p{Ll}{1,4}['’]?)(?:(?<!['’]) (\\p{Ll}{1,4}['’]?))?(?: |(?<=['’]))\\p{Lu}[\\p{L}’'-]*(?: (?:(?:${link}) )?\\p{Lu}[\\p{L}’'-]*){0,3}`,
		'uy',
	);
});

/** What completes a noun that ends at an offset: “ of Labour”; '' where nothing does. */
function complementAt(text: string, at: number, speech: SpeechData): string {
	const {complements, determiners} = speech;
	const complement = complementOf(speech);
	complement.lastIndex = at;
	const [found = '', link = '', article = ''] = complement.exec(text) ?? [];
	const isComplement = complements.has(link.replace('’', "'"));
	return isComplement && (!article || determiners.has(article.replace('’', "'"))) ? found : '';
}
