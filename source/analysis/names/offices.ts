import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {tokenAt, type Word, wordAt} from './cue.ts';
import {SURE_CLOSING_MARKS} from './marks.ts';
import {mayBeTitle} from './titles.ts';

/** Marks that end what is said of somebody. */
const ENDS = `.;:!?,${SURE_CLOSING_MARKS}`;

/** Whether an office stands between two distances, the same clause reaching to the name. */
export function hasOffice(c: Candidate, from: number, to: number, names: NameData): boolean {
	const step = Math.sign(to - from);
	for (let distance = from; distance !== to; distance += step) {
		const token = tokenAt(c, distance);
		if (!token || (token.shape === 'mark' && ENDS.includes(token.word))) return false;
		const {word} = token;
		// “ministre de l’Intérieur et de la Sécurité, Ann Lee”
		if (names.conjunctions.has(word) && (step > 0 || !names.of.has(wordAt(c, distance + 1)))) return false;
		if (mayBeTitle(token, names) && names.roles.has(word)) return true;
	}

	return false;
}

/** La serveuse, the violist: a noun of six letters or more that no list has, but whose ending makes people. */
export function isOfficeByEnding({word, shape}: Word, names: NameData): boolean {
	return shape === 'lower' && word.length > 5 && names.roleEnding.test(word) && !names.roles.has(word);
}

/** The same of the token at a distance. */
export function isOfficeAt(c: Candidate, distance: number, names: NameData): boolean {
	const token = tokenAt(c, distance);
	return token !== undefined && isOfficeByEnding(token, names);
}
