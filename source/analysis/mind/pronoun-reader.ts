import type {Reading} from '../reading/reading.ts';
import type {Backward} from './backward.ts';
import {isOtherGender} from './genders.ts';
import {latestNamed} from './latest-named.ts';
import type {Meanings} from './meanings.ts';
import {nameOfPronoun, predicatesAfter} from './predicates.ts';
import type {Pronoun} from './pronouns.ts';
import type {Salient} from './scores.ts';
import {anybodyAt, type Sought, type Trace} from './sought.ts';
import type {Strangers} from './strangers.ts';

/** Finds whom the pronouns of the narration mean, each with those before it in mind. */
export type PronounReader = {
	/** Reads on up to an offset. */
	readonly readTo: (at: number) => void;
	/** The pronoun at an offset is found by somebody else. */
	readonly skip: (at: number) => void;
};

/** A reader of the pronouns of an article, who has read none yet; `trace` keeps whom one was found to mean. */
export function createPronounReader(
	reading: Reading,
	pronouns: () => readonly Pronoun[],
	backward: () => readonly Backward[],
	{learned, learn}: Meanings,
	lookUp: (sought: Sought) => Salient | null,
	trace: (person: number, at: number, how: Trace['how']) => void,
	lastHeard: () => number,
	strangers: Strangers,
): PronounReader {
	const skipped = new Set<number>();
	let next = 0;
	let nextBackward = 0;

	/** « Eva Roux a félicité Ann Lee. L'intéressée a rougi. « … », a-t-elle dit. » */
	const readBackward = (at: number) => {
		for (; nextBackward < backward().length && backward()[nextBackward]!.start < at; nextBackward++) {
			const {start, gender, isConcerned} = backward()[nextBackward]!;
			const near = latestNamed(reading, {
				gender,
				at: start,
				excluded: [],
				isOfBlock: isConcerned,
				isSomebody: !isConcerned,
			});
			const isAhead = near < 0 && isConcerned;
			const person = isAhead ? latestNamed(reading, {gender, at: start, excluded: [lastHeard()]}) : near;
			if (person >= 0) trace(person, start, 'pointed');
		}
	};

	return {
		readTo(at) {
			for (; next < pronouns().length && pronouns()[next]!.start < at; next++) {
				const {start, gender, isOwner} = pronouns()[next]!;
				readBackward(start);
				const named = nameOfPronoun(reading, start);
				if (named >= 0 && !isOtherGender(reading, named, gender)) trace(named, start, 'meant');
				if (named >= 0 || skipped.has(start)) continue;
				const found = lookUp(anybodyAt(start, -1, gender));
				if (!found || isOtherGender(reading, found.person, gender)) continue;
				// « Un voisin a tout vu. Il a appelé les secours. »
				if (!isOwner && strangers.inMind({at: start, gender, mayBeHeard: true, isSpeaking: false}) > found.score)
					continue;
				trace(found.person, start, isOwner ? 'owner' : 'meant');
				for (const noun of predicatesAfter(reading, start)) if (learned(noun) < 0) learn(noun, found.person);
			}

			readBackward(at);
		},
		skip(at) {
			skipped.add(at);
		},
	};
}
