import {itemAt} from '../../text/lists.ts';
import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {once} from '../remembering.ts';
import {collectAllusions} from './allusions.ts';
import {type Apart, createApart} from './apart.ts';
import {collectDescriptions, type Descriptions} from './descriptions.ts';
import {fallenOf} from './fallen.ts';
import {isOtherGender} from './genders.ts';
import {createHolders, type Holders} from './holders.ts';
import {createMeanings} from './meanings.ts';
import {nameOfPronoun, predicatesAfter} from './predicates.ts';
import {collectPronouns} from './pronouns.ts';
import {protagonistOf} from './protagonist.ts';
import {isRival} from './rivals.ts';
import {mostSalient} from './salience.ts';
import type {Salient} from './scores.ts';
import {anybodyAt, type Gist, type Sought, type Trace} from './sought.ts';
import {createStrangers, type Strangers} from './strangers.ts';
import {leadingPeople} from './title-people.ts';

/** Whom a reader has in mind at a place of the article, as far as it was read. */
export type Mind = {
	/** Who is most in mind at the offset sought, the pronouns before it followed; null where nobody is. */
	readonly find: (sought: Sought) => Salient | null;
	/** Where people were heard or meant without being named. */
	readonly traces: readonly Trace[];
	readonly hear: (person: number, at: number) => void;
	/** Whether words were given to a person so far. */
	readonly wasHeard: (person: number) => boolean;
	readonly strangers: Strangers;
	/** Whether a noun for those in office may mean a person at an offset. */
	readonly mayHold: Holders;
	readonly apart: Apart;
	/** The pronoun at an offset is the subject of a frame, which finds whom it means. */
	readonly skip: (at: number) => void;
	/** Whom a noun was found to mean before an offset; -1 where that is not known. */
	readonly learned: (noun: string, at: number) => number;
	readonly learn: (noun: string, person: number) => void;
	/** What the article calls its people, collected when it is first asked for. */
	readonly descriptions: () => Descriptions;
};

/** Characters of an article before its noun, and how firmly somebody just named is in mind: see mostSalient. */
const LONGEST_ARTICLE = 16;
const JUST_NAMED = -0.5;
/** The same of whoever alone was named. */
const ALONE = -2;

/** The mind of somebody who has read nothing yet; `topic` is the person whom all of the article is about, -1 for none. */
export function createMind(reading: Reading, topic: number): Mind {
	const {breaks} = reading;
	const allusions = once(() => collectAllusions(reading));
	const pronouns = once(() => collectPronouns(reading));
	const descriptions = once(() => collectDescriptions(reading));
	const fallen = once(() => fallenOf(reading));
	const {meant, isNew, learned, learn} = createMeanings(reading, allusions, descriptions);
	const traces: Trace[] = [];
	const heard = new Set<number>();
	const apart = createApart(reading, allusions);
	const mayHold = createHolders(reading, descriptions, fallen, heard);
	const skipped = new Set<number>();
	let next = 0;
	let nextAllusion = 0;

	const gist = once(
		(): Gist => ({
			topic,
			leading: leadingPeople(reading),
			protagonist: protagonistOf(reading, pronouns()),
			fallen: fallen(),
			heard,
			allusions: allusions(),
			meant,
		}),
	);

	const trace = (person: number, at: number, how: Trace['how']) =>
		traces.push({at, sentence: lastStartingAtOrBefore(breaks, at - 1), person, how});

	const lookUp = (sought: Sought) => mostSalient(reading, traces, gist(), sought);

	/** « Le procès d'Ann Lee s'est ouvert. L'ancienne cheminote »: whether the last to be named before an offset are one person. */
	const isAlone = (person: number, at: number): boolean => {
		const last = lastStartingAtOrBefore(reading.mentions, at - 1);
		return [last, last - 1].every(index => (reading.mentions[index]?.person ?? person) === person);
	};

	/** “It did not convince Ann Lee. The party chief held up …”: whom a noun means that begins a sentence and is new. */
	const learnOpenings = (to: number) => {
		for (; nextAllusion < allusions().length && allusions()[nextAllusion]!.start < to; nextAllusion++) {
			const allusion = allusions()[nextAllusion]!;
			const {start, noun, gender} = allusion;
			const before = itemAt(breaks, lastStartingAtOrBefore(breaks, start));
			const isOpening = before?.opening === 'description' && start - before.end <= LONGEST_ARTICLE;
			if (!isOpening || !isNew(allusion)) continue;
			const found = lookUp(anybodyAt(start, -1, gender, apart(noun)));
			const least = found && isAlone(found.person, start) ? ALONE : JUST_NAMED;
			if (!found || found.score < least || isOtherGender(reading, found.person, gender)) continue;
			if (!mayHold(noun, found.person, start)) continue;
			if (!isRival(noun, found.person, descriptions(), reading.speech)) learn(noun, found.person);
		}
	};

	/** Whom the pronouns of the narration mean up to an offset, each found with those before it in mind. */
	const follow = (to: number) => {
		for (; next < pronouns().length && pronouns()[next]!.start < to; next++) {
			const {start, gender, isOwner} = pronouns()[next]!;
			const named = nameOfPronoun(reading, start);
			if (named >= 0 && !isOtherGender(reading, named, gender)) trace(named, start, 'meant');
			if (named >= 0 || skipped.has(start)) continue;
			const found = lookUp(anybodyAt(start, -1, gender));
			if (!found || isOtherGender(reading, found.person, gender)) continue;
			trace(found.person, start, isOwner ? 'owner' : 'meant');
			for (const noun of predicatesAfter(reading, start)) if (learned(noun) < 0) learn(noun, found.person);
		}
	};

	const readTo = (at: number) => {
		follow(at);
		learnOpenings(at);
	};

	return {
		traces,
		descriptions,
		mayHold,
		apart,
		strangers: createStrangers(reading, allusions, descriptions),
		find(asked) {
			readTo(asked.at);
			return lookUp(asked);
		},
		hear(person, at) {
			trace(person, at, 'heard');
			heard.add(person);
		},
		wasHeard: person => heard.has(person),
		skip(at) {
			skipped.add(at);
		},
		learned(noun, at) {
			readTo(at);
			return learned(noun);
		},
		learn,
	};
}
