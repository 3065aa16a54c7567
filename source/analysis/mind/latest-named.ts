import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {Reading} from '../reading/reading.ts';

/** Whom words that point back may mean: of a gender, before an offset of the narration or of the quotation `parent`. */
export type Latest = {
	readonly gender: Gender | null;
	readonly at: number;
	readonly parent?: number;
	readonly excluded: readonly number[];
	/** Whether nobody is looked for before the paragraph. */
	readonly isOfBlock?: boolean;
	/** Whether the words may mean the law in “the law of Ann Lee”, and so not her. */
	readonly isSomebody?: boolean;
};

/** Sentences in which the one is looked for whom “the latter” means. */
const WITHIN = 4;
/** Mentions among which that one is looked for. */
const MOST_BEFORE = 24;

/** The person named last, of the other gender only where nobody else is; -1 where nobody is near. */
export function latestNamed(
	reading: Reading,
	{gender, at, parent = -1, excluded, isOfBlock = false, isSomebody = false}: Latest,
): number {
	const {mentions, people, breaks, article} = reading;
	const {blocks} = article;
	const since = isOfBlock
		? blocks[lastStartingAtOrBefore(blocks, at)]!.start
		: (breaks[lastStartingAtOrBefore(breaks, at - 1) - WITHIN + 1]?.start ?? 0);
	const from = lastStartingAtOrBefore(mentions, at - 1);
	for (let last = from; last > from - MOST_BEFORE && (mentions[last]?.start ?? -1) >= since; last--) {
		const {start, person, quotation} = mentions[last]!;
		if ((quotation >= 0 && quotation !== parent) || excluded.includes(person)) continue;
		const known = people[person]!.gender;
		if ((!gender || !known || known === gender) && !(isSomebody && completesThing(reading, start))) return person;
	}

	return -1;
}

/** Characters of an article, a noun and “of” before a name. */
const LONGEST_NOUN = 40;

/** « la loi d'Eva Roux »: whether the name at an offset completes a noun that means no person. */
function completesThing({smallText, speech}: Reading, start: number): boolean {
	const before = smallText.slice(Math.max(0, start - LONGEST_NOUN), start);
	const [, article = '', noun = '', link = ''] = /(\p{L}+'?) ?(?<!\p{L})([\p{L}-]+) (\p{L}+'?) ?$/u.exec(before) ?? [];
	return speech.complements.has(link) && speech.determiners.has(article) && !speech.personNoun.test(noun);
}
