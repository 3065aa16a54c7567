import {languageFor} from '../analysis/languages/languages.ts';
import {fold} from '../text/fold.ts';
import type {Range} from '../text/range.ts';

/** What is asked for, as a name and as an office. Accents and capitals do not count. */
export type Called = {
	/** Whether a name has it as a part, or all its words in any order: Roux, Paul. */
	readonly isName: (name: string) => boolean;
	/** Whether it is an office that stands beside a name: le maire Paul Roux; Paul Roux, le maire de Lyon. */
	readonly isOffice: (text: string, name: Range) => boolean;
};

/** Characters on either side of a name that say the office. */
const beside = 60;

/** What somebody is called who is asked for in the language of an article; articles and civilities before it count for nothing. */
export function calledBy(asked: string, language: string): Called {
	const {honorifics, articles, elisions, roles, roleEnding} = languageFor(language).names;
	const words = fold(asked, false).match(/[^\s,]+/g) ?? [];
	const plain = (word: string) => word.replace(/\.$/, '');
	const isIdle = (word: string) => articles.has(word) || honorifics.has(plain(word));
	while (words.length > 1 && isIdle(words[0]!)) words.shift();
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
	return {
		isName: name => {
			const folded = fold(name, false);
			if (folded.includes(wanted)) return true;
			const own = folded.split(/[\s,]+/);
			if (withoutRole !== null && ` ${own.join(' ')} `.includes(withoutRole)) return true;
			return words.length > 1 && words.every(word => own.includes(word));
		},
		isOffice: (text, {start, end}) =>
			isRole &&
			(before.test(fold(text.slice(Math.max(0, start - beside), start), false)) ||
				after.test(fold(text.slice(end, end + beside), false))),
	};
}
