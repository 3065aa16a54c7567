import type {Reading} from '../reading/reading.ts';
import type {Allusion} from './allusions.ts';
import {type Descriptions, introducedAs} from './descriptions.ts';

/** Whom nouns mean: as the article describes its people, and as it was learnt in reading. */
export type Meanings = {
	/** Whom the allusion of an index means; -1 where that is not known. */
	readonly meant: (index: number) => number;
	/** Whether neither a description nor anything learnt tells whom an allusion means. */
	readonly isNew: (allusion: Allusion) => boolean;
	/** The only one whom the article introduced with a narrower noun than an allusion has: l'édile, a mayor; -1 for nobody. */
	readonly introduced: (allusion: Allusion) => number;
	/** Whom a noun was found to mean; -1 where that is not known. */
	readonly learned: (noun: string) => number;
	readonly learn: (noun: string, person: number) => void;
};

/** The meanings of the allusions of an article of which nothing is learnt yet. */
export function createMeanings(
	reading: Reading,
	allusions: () => readonly Allusion[],
	descriptions: () => Descriptions,
): Meanings {
	const people = new Map<string, number>();
	/** How often something was learnt, and whom each allusion was found to mean since. */
	let lessons = 0;
	const known: (readonly [lessons: number, person: number] | undefined)[] = [];

	/** Whom an allusion means whose noun describes one person only, or was found to mean somebody; -1 for nobody. */
	const describedOrLearned = ({noun, start}: Allusion): number => {
		const described = descriptions().get(noun);
		const [only, since] = described?.size === 1 ? [...described][0]! : [-1, 0];
		if (only >= 0 && since < start) return only;
		return people.get(noun) ?? only;
	};

	const introduced = ({noun, gender, start}: Allusion): number =>
		introducedAs(reading, descriptions(), noun, gender, start);

	const find = (allusion: Allusion): number => {
		const person = describedOrLearned(allusion);
		return person >= 0 || descriptions().has(allusion.noun) ? person : introduced(allusion);
	};

	return {
		meant(index) {
			const last = known[index];
			if (last?.[0] === lessons) return last[1];
			const person = find(allusions()[index]!);
			known[index] = [lessons, person];
			return person;
		},
		isNew: allusion => describedOrLearned(allusion) < 0 && !descriptions().has(allusion.noun),
		introduced,
		learned: noun => people.get(noun) ?? -1,
		learn(noun, person) {
			if (people.get(noun) === person) return;
			people.set(noun, person);
			lessons++;
		},
	};
}
