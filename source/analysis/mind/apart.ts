import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import type {Allusion} from './allusions.ts';
import {roleOf, sentenceOf} from './roles.ts';

/** Whom a noun with an article cannot mean, as a sentence of the article names them beside it. */
export type Apart = (noun: string) => ReadonlySet<number>;

/** Places of a noun that are looked at, and mentions around each. */
const MOST_PLACES = 12;
const MOST_AROUND = 3;
/** Characters between a name and the noun that are read. */
const REACH = 160;

/** “Ann Lee accused the premier of it”, “The father asked Tom Ray to help”: two people, told by a verb of saying between them. */
export function createApart(reading: Reading, allusions: () => readonly Allusion[]): Apart {
	const known = new Map<string, ReadonlySet<number>>();
	return noun => {
		const found = known.get(noun) ?? peopleBeside(reading, noun, allusions());
		known.set(noun, found);
		return found;
	};
}

function peopleBeside(reading: Reading, noun: string, allusions: readonly Allusion[]): ReadonlySet<number> {
	const {mentions} = reading;
	const found = new Set<number>();
	let places = 0;
	for (const allusion of allusions) {
		if (allusion.noun !== noun) continue;
		if (++places > MOST_PLACES) break;
		const last = lastStartingAtOrBefore(mentions, allusion.start);
		for (let index = Math.max(0, last + 1 - MOST_AROUND); index <= last + MOST_AROUND; index++) {
			const mention = mentions[index];
			if (!mention || mention.quotation >= 0 || sentenceOf(reading, mention) !== sentenceOf(reading, allusion))
				continue;
			const isBefore = index <= last;
			if (isBefore && roleOf(reading, index) !== 'subject') continue;
			const [first, second] = isBefore ? [mention, allusion] : [allusion, mention];
			if (isParted(reading, first.end, second.start, isBefore)) found.add(mention.person);
		}
	}

	return found;
}

/** Whether a verb of saying parts a name from a noun, and nothing says that one is the other. */
function isParted({smallText, speech}: Reading, from: number, to: number, isNameFirst: boolean): boolean {
	if (to - from > REACH) return false;
	const between = smallText.slice(from, to);
	if (/["“”«»;:(]/.test(between) || (isNameFirst ? between.includes(',') : /,\s*$/.test(between))) return false;
	const words = between.match(/\p{L}+/gu) ?? [];
	const {copulas, inverters, naming} = speech;
	return (
		words.some(word => isVerbForm(word, speech.verbs)) &&
		!words.some(word => copulas.has(word) || inverters.has(word) || naming.has(word))
	);
}
