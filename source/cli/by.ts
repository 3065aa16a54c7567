import {languageFor} from '../analysis/languages/languages.ts';
import {fold} from '../text/fold.ts';
import {usageWords} from '../words/usage.ts';
import type {Listed} from './list-rows.ts';

/** Speakers named in a sentence; there is no need to read on where there are more. */
const mostNamed = 8;

/** Whose words are wanted. */
export type Wanted = {
	/** Whether a speaker is; everybody is, where nobody was asked for. */
	readonly isMeant: (speaker: string | null) => boolean;
	/** Whether anybody of whom that was asked is. */
	readonly isFound: () => boolean;
	/** The others, in the order in which it was asked. */
	readonly others: () => readonly string[];
};

/**
 * Who is meant by a name: accents and capitals do not count, a part of the name will do, and so will any name that the
 * article gives the person, a handle too; a civility before it counts for nothing. What the last part of a book calls
 * somebody holds for the first, so that of a book all parts are looked through for its people before any is listed.
 */
export function wantedIn(listed: Listed, by: string | undefined): Wanted {
	if (by === undefined) return {isMeant: () => true, isFound: () => true, others: () => []};
	const {honorifics} = languageFor(listed.about.language).names;
	const [civility = '', ...rest] = by.trim().split(/\s+/);
	const isCivility = rest.length > 0 && honorifics.has(civility.toLowerCase().replace(/\.$/, ''));
	const wanted = fold(isCivility ? rest.join(' ') : by.trim(), false);
	const isCalledSo = (name: string) => fold(name, false).includes(wanted);
	const called = new Set<string>();
	for (const {article, people} of listed.parts()) {
		for (const {name, mentions} of people()) {
			if (mentions.some(({start, end}) => isCalledSo(article.text.slice(start, end)))) called.add(name);
		}
	}

	const known = new Map<string, boolean>();
	return {
		isMeant: speaker => {
			if (speaker === null) return false;
			const isMeant = known.get(speaker) ?? (called.has(speaker) || isCalledSo(speaker));
			known.set(speaker, isMeant);
			return isMeant;
		},
		isFound: () => [...known.values()].includes(true),
		others: () => [...known.keys()].filter(speaker => !known.get(speaker)),
	};
}

/** Whom an article quotes, as a sentence for who asked for somebody else. */
export function quotesOthers(name: string, title: string, speakers: readonly string[]): string {
	const named = speakers.slice(0, mostNamed);
	return usageWords().nobodyCalled(name, title, named, speakers.length - named.length);
}
