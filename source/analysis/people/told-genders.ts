import type {Gender} from '../analysis.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';

/** Words behind a full name among which a pronoun tells its gender. */
const REACH = 24;

/**
 * “Kim Lee, who sold her house”, “Kim Lee won. She”: the gender of a full name that leaves it open, by the first pronoun
 * behind it before anybody else is spoken of; null where none tells.
 */
export function genderTold(mention: Candidate, names: NameData): Gender | null {
	const {subjectGenders, ownerGenders, roles, placePrepositions} = names;
	if (!mention.isLong) return null;
	for (let at = 1; at <= REACH; at++) {
		const token = tokenAt(mention, at);
		if (!token) return null;
		const {word, shape} = token;
		if (word === '.') return subjectGenders.get(wordAt(mention, at + 1)) ?? null;
		const isOther = shape === 'capitalised' && !placePrepositions.has(wordAt(mention, at - 1));
		if (isOther || roles.get(word) || (shape === 'mark' && !/^[,'’]$/.test(word))) return null;
		const owner = ownerGenders.get(word);
		const gender = subjectGenders.get(word) ?? (owner && isNounAt(mention, at + 1, names) ? owner : null);
		if (gender) return gender;
		// “who killed her”
		if (owner) return null;
	}

	return null;
}

/** “her house”, unlike “killed her in May”: whether a noun may stand at a distance. */
function isNounAt(mention: Candidate, at: number, names: NameData): boolean {
	const token = tokenAt(mention, at);
	if (token?.shape !== 'lower') return false;
	return !names.openers.has(token.word) && !names.auxiliaries.has(token.word);
}
