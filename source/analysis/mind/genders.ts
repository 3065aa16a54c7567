import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {ofEitherGender} from '../languages/any-people.ts';
import {isCommonFirstName} from '../names/first-names.ts';
import {foldName} from '../names/words.ts';
import type {Reading} from '../reading/reading.ts';

/** People who are all asked for their gender; of more those who are named nearest. */
const MOST_ASKED = 500;

/** People who are not of a gender, of those who may speak at an offset. */
export function ofOtherGender(reading: Reading, gender: Gender | null, at: number): number[] {
	if (!gender) return [];
	const {people, mentions} = reading;
	const next = lastStartingAtOrBefore(mentions, at) + 1;
	const near = () =>
		new Set(mentions.slice(Math.max(0, next - MOST_ASKED), next + MOST_ASKED).map(({person}) => person));
	const asked = people.length > MOST_ASKED ? near() : people.keys();
	return [...asked].filter(index => isOtherGender(reading, index, gender));
}

/** Whether somebody is known to be of the other gender than one given. */
export function isOtherGender({people}: Reading, person: number, gender: Gender | null): boolean {
	const known = people[person]?.gender;
	return Boolean(known && gender && known !== gender);
}

/** The same where a common first name leaves no doubt: of rare ones the list may be wrong. */
export function isSurelyOther({people}: Reading, person: number, gender: Gender | null): boolean {
	const {gender: own, name} = people[person]!;
	if (own === null || gender === null || own === gender) return false;
	const first = foldName(name.split(' ')[0]!);
	return isCommonFirstName(first) && !ofEitherGender.has(first);
}
