import type {Gender} from '../analysis/analysis.ts';
import {languageFor} from '../analysis/languages/languages.ts';
import type {SpeechData} from '../analysis/languages/speech-data.ts';
import {fold} from '../text/fold.ts';
import type {Range} from '../text/range.ts';

/** What is asked for, as a name and as an office. Accents and capitals do not count. */
export type Called = {
	/** Whether a name has it as a part, or all its words in any order: Roux, Paul. */
	readonly isName: (name: string) => boolean;
	/** Whether it is an office that stands beside a name: le maire Paul Roux; Paul Roux, le maire de Lyon. */
	readonly isOffice: (text: string, name: Range) => boolean;
	/** The gender that a civility gives: Mme Roux; null where none does. */
	readonly gender: Gender | null;
};

/** Characters on either side of a name that say the office. */
const beside = 60;

/** What somebody is called who is asked for in the language of an article; articles and civilities before it count for nothing. */
export function calledBy(asked: string, language: string): Called {
	const {names, speech} = languageFor(language);
	const {honorifics, articles, elisions, roles, roleEnding} = names;
	const words = fold(asked, false).match(/[^\s,]+/g) ?? [];
	const plain = (word: string) => word.replace(/\.$/, '');
	const isIdle = (word: string) => articles.has(word) || honorifics.has(plain(word));
	let gender: Gender | null = null;
	while (words.length > 1 && isIdle(words[0]!)) gender = honorifics.get(plain(words.shift()!)) ?? gender;
	const [first = ''] = words;
	const elision = /^(\p{L}+)'(?=.)/u.exec(first);
	if (elision && elisions.has(elision[1]!)) words[0] = first.slice(elision[0].length);
	const wanted = words.join(' ');
	const isRole = [...roles.keys()].some(role => fold(role, false) === words[0]) || roleEnding.test(words[0] ?? '');
	// The mayor Roux is Roux, wherever the article calls him so.
	const withoutRole = isRole && words.length > 1 ? ` ${words.slice(1).join(' ')} ` : null;
	const literal = wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
	const before = new RegExp(`(?<![\\p{L}-])${literal},? $`, 'u');
	const after = new RegExp(`^, (?:(?:${[...articles].join('|')}) )?(?:\\p{L}+')?${literal}(?![\\p{L}-])`, 'u');
	// “le ministre de la Santé, Paul Roux”
	const ofWhat = complementPattern(speech);
	return {
		gender,
		isName: name => {
			const folded = fold(name, false);
			if (folded.includes(wanted)) return true;
			const own = folded.split(/[\s,]+/);
			if (withoutRole !== null && ` ${own.join(' ')} `.includes(withoutRole)) return true;
			return words.length > 1 && words.every(word => own.includes(word));
		},
		isOffice: (text, {start, end}) => {
			if (!isRole) return false;
			const ahead = text.slice(Math.max(0, start - beside), start);
			const isAhead = [ahead, ahead.replace(ofWhat, ' ')].some(words => before.test(fold(words, false)));
			return isAhead || after.test(fold(text.slice(end, end + beside), false));
		},
	};
}

/** Over what stands before a name: what completes the office, in capitals, up to the name. */
function complementPattern({complements, contractions, links}: SpeechData): RegExp {
	const anyOf = (words: Iterable<string>) =>
		[...words]
			.filter(word => /^\p{L}+'?$/u.test(word))
			.map(word => word.replace("'", "['’]"))
			.join('|');
	const of = anyOf(new Set([...complements, ...contractions]));
	const small = `(?:(?:${anyOf(links)})(?: |(?<=['’])))*`;
	return new RegExp(`(?: (?:${of})(?: |(?<=['’]))${small}\\p{Lu}[\\p{L}-]*(?: ${small}\\p{Lu}[\\p{L}-]*)*)+,? $`, 'u');
}
