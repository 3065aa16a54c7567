import {beginsWithDigit} from '../../text/characters.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';
import {isTitled} from '../names/titles.ts';
import type {Kin} from './drafts.ts';

/** Cllr Lee, Dr Lee: the word before the name, if it is an office or a civility; '' else. */
export function titleBefore(mention: Candidate, names: NameData): string {
	return isTitled(mention, names) ? wordAt(mention, -1) : '';
}

/** Her son Bob Lee; his younger brother, Ben Lee; his wife, Ann Lee; his son, pupil Bob Lee; null for no relative. */
export function kinBefore(mention: Candidate, {kin, ages}: NameData): Kin | null {
	const comma = wordAt(mention, -2) === ',' && tokenAt(mention, -1)?.shape === 'lower' ? -2 : -1;
	const at = wordAt(mention, comma) === ',' ? comma - 1 : -1;
	if (!kin.has(wordAt(mention, at))) return null;
	return ageOf([wordAt(mention, at), wordAt(mention, at - 1)], ages) ?? 'relative';
}

/** Ann Lee, 44: the age behind a comma; null for none. */
export function yearsBehind(mention: Candidate): number | null {
	const years = wordAt(mention, 1) === ',' ? wordAt(mention, 2) : '';
	return beginsWithDigit(years) && /^\d{1,3}$/.test(years) ? Number(years) : null;
}

/** Which of two of one name the words beside it mean, the younger or the elder; null where they do not say. */
export function ageOf(beside: readonly string[], {younger, elder}: NameData['ages']): 'younger' | 'elder' | null {
	if (beside.some(word => younger.has(word))) return 'younger';
	return beside.some(word => elder.has(word)) ? 'elder' : null;
}
