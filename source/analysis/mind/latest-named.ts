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
};

/** Sentences in which the one is looked for whom “the latter” means. */
const WITHIN = 4;

/** The person named last, of the other gender only where nobody else is; -1 where nobody is near. */
export function latestNamed(
	{mentions, people, breaks, article}: Reading,
	{gender, at, parent = -1, excluded, isOfBlock = false}: Latest,
): number {
	const {blocks} = article;
	const since = isOfBlock
		? blocks[lastStartingAtOrBefore(blocks, at)]!.start
		: (breaks[lastStartingAtOrBefore(breaks, at - 1) - WITHIN + 1]?.start ?? 0);
	for (let last = lastStartingAtOrBefore(mentions, at - 1); last >= 0 && mentions[last]!.start >= since; last--) {
		const {person, quotation} = mentions[last]!;
		if ((quotation >= 0 && quotation !== parent) || excluded.includes(person)) continue;
		const known = people[person]!.gender;
		if (!gender || !known || known === gender) return person;
	}

	return -1;
}
