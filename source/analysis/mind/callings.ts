import type {Gender} from '../analysis.ts';
import type {Reading} from '../reading/reading.ts';
import {type Descriptions, synonymsOf} from './descriptions.ts';
import {isOtherGender} from './genders.ts';

/** Somebody introduced with a narrower noun, and where. */
type Introduced = {readonly person: number; readonly since: number};

/**
 * “l'édile”: finds the one person of a gender, null for any, whom the article introduced before an offset with a narrower
 * noun than the one asked for; -1 where that is nobody, or several.
 */
export function createCallings(
	reading: Reading,
	descriptions: Descriptions,
): (noun: string, gender: Gender | null, at: number) => number {
	/** The first two whom a noun of a gender may mean: whether one alone was introduced before an offset tells the second. */
	const firstTwo = (noun: string, gender: Gender | null): readonly Introduced[] => {
		const found = new Map<number, number>();
		for (const other of synonymsOf(noun, reading.speech)) {
			for (const [person, since] of descriptions.get(other) ?? []) {
				if (!isOtherGender(reading, person, gender)) found.set(person, Math.min(since, found.get(person) ?? Infinity));
			}
		}

		const all = [...found].map(([person, since]) => ({person, since}));
		return all.sort((a, b) => a.since - b.since).slice(0, 2);
	};

	const known = new Map<string, readonly Introduced[]>();
	return (noun, gender, at) => {
		const key = `${noun} ${gender}`;
		let both = known.get(key);
		if (!both) {
			both = firstTwo(noun, gender);
			known.set(key, both);
		}

		const [first, second] = both;
		return first && first.since < at && !(second && second.since < at) ? first.person : -1;
	};
}
