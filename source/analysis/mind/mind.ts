import {lastAtMost} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {once} from '../remembering.ts';
import {collectAllusions} from './allusions.ts';
import {type Apart, createApart} from './apart.ts';
import {collectBackward} from './backward.ts';
import {collectDescriptions, type Descriptions} from './descriptions.ts';
import {fallenOf} from './fallen.ts';
import {createHolders, type Holders} from './holders.ts';
import {createMeanings} from './meanings.ts';
import {createOpeningReader} from './openings.ts';
import {createPronounReader} from './pronoun-reader.ts';
import {collectPronouns} from './pronouns.ts';
import {protagonistOf} from './protagonist.ts';
import {mostSalient} from './salience.ts';
import type {Salient} from './scores.ts';
import type {Gist, Sought, Trace} from './sought.ts';
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

/** The mind of somebody who has read nothing yet; `topic` is the person whom all of the article is about, -1 for none. */
export function createMind(reading: Reading, topic: number): Mind {
	const allusions = once(() => collectAllusions(reading));
	const pronouns = once(() => collectPronouns(reading));
	const backward = once(() => collectBackward(reading));
	const descriptions = once(() => collectDescriptions(reading));
	const fallen = once(() => fallenOf(reading));
	const meanings = createMeanings(reading, allusions, descriptions);
	const traces: Trace[] = [];
	const heard = new Set<number>();
	const apart = createApart(reading, allusions);
	const mayHold = createHolders(reading, descriptions, fallen, heard);

	const gist = once(
		(): Gist => ({
			topic,
			leading: leadingPeople(reading),
			protagonist: protagonistOf(reading, pronouns()),
			fallen: fallen(),
			heard,
			allusions: allusions(),
			meant: meanings.meant,
		}),
	);

	const trace = (person: number, at: number, how: Trace['how']) => {
		traces.push({at, sentence: lastAtMost(reading.starts.breaks, at - 1), person, how});
	};

	const lookUp = (sought: Sought) => mostSalient(reading, traces, gist(), sought);

	let last = -1;
	const strangers = createStrangers(reading, allusions, descriptions);
	const pronounsRead = createPronounReader(reading, pronouns, backward, meanings, lookUp, trace, () => last, strangers);
	const readOpenings = createOpeningReader({reading, allusions, descriptions, meanings, apart, mayHold, lookUp});
	const readTo = (at: number) => {
		pronounsRead.readTo(at);
		readOpenings(at);
	};

	return {
		traces,
		descriptions,
		mayHold,
		apart,
		strangers,
		find(asked) {
			readTo(asked.at);
			return lookUp(asked);
		},
		hear(person, at) {
			trace(person, at, 'heard');
			heard.add(person);
			last = person;
		},
		wasHeard: person => heard.has(person),
		skip: pronounsRead.skip,
		learned(noun, at) {
			readTo(at);
			return meanings.learned(noun);
		},
		learn: meanings.learn,
	};
}
