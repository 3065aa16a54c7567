import type {Gender} from '../analysis/analysis.ts';
import {languageFor} from '../analysis/languages/languages.ts';
import {fold} from '../text/fold.ts';

/** What is asked for, as a name and as an office. Accents and capitals do not count. */
export type Called = {
	/** Whether a name has it as a part, or all its words in any order: Roux, Paul. */
	readonly isName: (name: string) => boolean;
	/** Whether it is among the offices of somebody. */
	readonly isOffice: (offices: readonly string[]) => boolean;
	/** The gender that a civility gives: Mme Roux; null where none does. */
	readonly gender: Gender | null;
};

/** What somebody is called who is asked for in the language of an article; articles and civilities before it count for nothing. */
export function calledBy(asked: string, language: string): Called {
	const {honorifics, articles, elisions, roles, roleEnding} = languageFor(language).names;
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
	return {
		gender,
		isName: name => {
			const folded = fold(name, false);
			if (folded.includes(wanted)) return true;
			const own = folded.split(/[\s,]+/);
			if (withoutRole !== null && ` ${own.join(' ')} `.includes(withoutRole)) return true;
			return words.length > 1 && words.every(word => own.includes(word));
		},
		isOffice: offices => offices.includes(wanted),
	};
}
