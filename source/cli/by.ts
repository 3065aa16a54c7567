import {officesOf} from '../analysis/offices.ts';
import {usageWords} from '../words/usage.ts';
import {calledBy} from './called.ts';
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
 * Who is meant by a name: by any that the article gives the person, a handle too, and where nobody has it, by an office
 * beside the name. What the last part of a book calls somebody holds for the first, so that of a book all parts are looked
 * through for its people before any is listed.
 */
export function wantedIn(listed: Listed, by: string | undefined): Wanted {
	if (by === undefined) return {isMeant: () => true, isFound: () => true, others: () => []};
	const {isName, isOffice, gender: sought} = calledBy(by, listed.about.language);
	const named = new Set<string>();
	const inOffice = new Set<string>();
	const others = new Set<string>();
	for (const {article, people} of listed.parts()) {
		for (const {name, gender, mentions} of people()) {
			const isNamed = mentions.some(({start, end}) => isName(article.text.slice(start, end)));
			// « Mme Castel », beside M. Castel
			const isOther = sought && gender && gender !== sought;
			if (isNamed) (isOther ? others : named).add(name);
			if (isOffice(officesOf(article, mentions))) inOffice.add(name);
		}
	}

	// A civility that fits nobody of the name counts for nothing.
	const called = [named, others, inOffice].find(({size}) => size > 0) ?? named;
	const known = new Map<string, boolean>();
	return {
		isMeant: speaker => {
			if (speaker === null) return false;
			const isMeant = known.get(speaker) ?? (called.has(speaker) || (isName(speaker) && !others.has(speaker)));
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
