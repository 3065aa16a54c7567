import {itemAt} from '../../text/lists.ts';
import {lastAtMost, lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import type {Allusion} from './allusions.ts';
import type {Apart} from './apart.ts';
import {type Descriptions, nounsOf} from './descriptions.ts';
import {isOtherGender} from './genders.ts';
import type {Holders} from './holders.ts';
import type {Meanings} from './meanings.ts';
import {isRival} from './rivals.ts';
import type {Salient} from './scores.ts';
import {anybodyAt, type Sought} from './sought.ts';

/** Characters of an article before its noun, and how firmly somebody just named is in mind: see mostSalient. */
const LONGEST_ARTICLE = 16;
const JUST_NAMED = -0.5;
/** The same of whoever alone was named. */
const ALONE = -2;

/** What tells whom a noun may mean. */
type Known = {
	readonly reading: Reading;
	readonly allusions: () => readonly Allusion[];
	readonly descriptions: () => Descriptions;
	readonly meanings: Meanings;
	readonly apart: Apart;
	readonly mayHold: Holders;
	readonly lookUp: (sought: Sought) => Salient | null;
};

/**
 * “It did not convince Ann Lee. The party chief held up …”: learns, up to an offset, whom the nouns mean that begin
 * sentences and are new.
 */
export function createOpeningReader(known: Known): (to: number) => void {
	const {reading, allusions, descriptions, meanings, apart, mayHold, lookUp} = known;
	const {breaks, mentions, speech} = reading;
	let next = 0;

	const isOpening = ({start}: Allusion): boolean => {
		const before = itemAt(breaks, lastAtMost(reading.starts.breaks, start));
		return before?.opening === 'description' && start - before.end <= LONGEST_ARTICLE;
	};

	/** « Le procès d'Ann Lee s'est ouvert. L'ancienne cheminote »: whether the last to be named before an offset are one person. */
	const isAlone = (person: number, at: number): boolean => {
		const last = lastStartingAtOrBefore(mentions, at - 1);
		return [last, last - 1].every(index => (mentions[index]?.person ?? person) === person);
	};

	return to => {
		for (; next < allusions().length && allusions()[next]!.start < to; next++) {
			const allusion = allusions()[next]!;
			const {start, noun, gender} = allusion;
			if (!isOpening(allusion) || !meanings.isNew(allusion)) continue;
			const found = lookUp(anybodyAt(start, -1, gender, apart(noun)));
			const least = found && isAlone(found.person, start) ? ALONE : JUST_NAMED;
			if (!found || found.score < least || isOtherGender(reading, found.person, gender)) continue;
			// « La maire, Ann Lee, a reçu l'éleveuse Eva Roux. L'édile »
			const introduced = meanings.introduced(allusion);
			const isOther = introduced >= 0 && introduced !== found.person;
			if (isOther && nounsOf(descriptions(), found.person).some(speech.personNoun.test)) continue;
			if (!mayHold(noun, found.person, start, false)) continue;
			if (!isRival(noun, found.person, descriptions(), speech)) meanings.learn(noun, found.person);
		}
	};
}
