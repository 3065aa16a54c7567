import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {Reading} from '../reading/reading.ts';
import {once} from '../remembering.ts';
import {type Allusion, collectNouns} from './allusions.ts';
import type {Descriptions} from './descriptions.ts';
import {isAged, isOne, isRelative, isUnnamed, ownedBefore, subjectsAmong} from './stranger-nouns.ts';
import {SENTENCE, type SoughtStranger, weightAmong} from './stranger-weights.ts';

/** Nouns for people without a name that are followed. */
const MOST_MET = 8;
/** Characters before a noun in which somebody without a name was introduced with it. */
const INTRODUCED_WITHIN = 1200;

/** People without a name who are the subject of a sentence: “A woman in the gallery wept”. */
export type Strangers = {
	/** How firmly one of them is in mind whom a pronoun may mean; -Infinity for nobody. */
	readonly inMind: (sought: SoughtStranger) => number;
	/** Whether a noun in the sentence before an offset points to somebody whom a pronoun there may mean: le voisin. */
	readonly isAlluded: (at: number, gender: Gender | null) => boolean;
	/** A noun with a definite article was found to mean somebody without a name, and does so from then on. */
	readonly meet: (noun: string) => void;
	/** One of them speaks: “…,” said a neighbour. */
	readonly hear: (stranger: Allusion) => void;
	/** Where one of them was last introduced by a noun before an offset: “one resident said”; -1 for nowhere. */
	readonly introduced: (noun: string, at: number) => number;
};

/** The strangers of an article; `allusions` are its nouns of people with a definite article. */
export function createStrangers(
	reading: Reading,
	allusions: () => readonly Allusion[],
	descriptions: () => Descriptions,
): Strangers {
	const strangers = once(() => {
		const unnamed = allusions().filter(
			one => isUnnamed(reading, one.end) || isAged(reading, one, descriptions) || isOne(reading, one),
		);
		const met = subjectsAmong(reading, collectNouns(reading, 'indefinite'));
		const others = [...unnamed, ...allusions().filter(allusion => isRelative(reading, allusion, descriptions))];
		return others.length === 0 ? met : [...met, ...others].sort((a, b) => a.start - b.start);
	});
	const met = new Set<string>();
	let calledByNoun: readonly Allusion[] = [];
	const heard: Allusion[] = [];
	const {blocks} = reading.article;
	return {
		inMind(sought) {
			const {at, gender, mayBeHeard} = sought;
			// “It began”: no person. And a paragraph comes back to somebody named.
			const isHeard =
				mayBeHeard &&
				gender !== null &&
				(heard.at(-1)?.start ?? -1) >= blocks[lastStartingAtOrBefore(blocks, at)]!.start;
			const lists = [strangers(), calledByNoun, isHeard ? heard : [], ownedBefore(reading, at, descriptions)];
			return Math.max(...lists.map(list => weightAmong(reading, list, sought)));
		},
		isAlluded(at, gender) {
			const last = allusions()[lastStartingAtOrBefore(allusions(), at - 1)];
			if (!last || last.start < Math.max(at - SENTENCE, blocks[lastStartingAtOrBefore(blocks, at)]!.start))
				return false;
			return !gender || !last.gender || last.gender === gender;
		},
		meet(noun) {
			if (met.has(noun) || met.size === MOST_MET) return;
			met.add(noun);
			calledByNoun = subjectsAmong(
				reading,
				allusions().filter(allusion => met.has(allusion.noun)),
			);
		},
		hear(stranger) {
			// Headings are heard last.
			if (stranger.start > (heard.at(-1)?.start ?? -1)) heard.push(stranger);
		},
		introduced(noun, at) {
			for (let index = lastStartingAtOrBefore(strangers(), at - 1); index >= 0; index--) {
				const stranger = strangers()[index]!;
				if (stranger.start < at - INTRODUCED_WITHIN) break;
				if (stranger.noun === noun) return stranger.start;
			}

			return -1;
		},
	};
}
