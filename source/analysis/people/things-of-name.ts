import {firmTrades} from '../languages/any-things.ts';
import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {isTitled} from '../names/titles.ts';
import {foldedOf, keyOf} from '../names/words.ts';
import type {Scored} from './known.ts';

/** What an age beside a name that opens a sentence comes to. */
const AGE = 3;

/**
 * The keys of the names of people that a firm, a storm or a place of the article has too, so that they mean it where nothing beside
 * them is a person's.
 *
 *   Ford a annoncé … Tom Ford        le groupe Vidal        Vidal shares        Vidal Motors        the chairman of Vidal
 *   a firm of a list, before any of that name was named
 *
 *   Hurricane Ann … Ann killed 200        Ann Vidal
 *
 *   Brooklyn Lee … Brooklyn was under snow
 *                  a place, and nobody of the Lees but one was named, whom first names would tell apart
 */
export function namesOfThings(scored: readonly Scored[], names: NameData): ReadonlySet<string> {
	const things = new Set<string>();
	const called = new Set<string>();
	const families = new Map<string, Set<string>>();
	for (const {candidate, context} of scored) {
		const {isLong, key, words} = candidate;
		if (!isLong) {
			const isNew = () => !families.has(key) && isListed(candidate, names) && isBodyText(candidate);
			if (isPersonal(candidate, context, names)) called.add(key);
			else if (isNew() || isOfFirm(candidate, names)) things.add(key);
			continue;
		}

		if (isNoun(words[0]!.word, names)) things.add(keyOf(words.slice(1)));
		if (firmTrades.has(words.at(-1)!.word)) things.add(keyOf(words.slice(0, -1)));
		const [first, last] = [foldedOf(words[0]!), foldedOf(words.at(-1)!)];
		const family = families.get(last);
		if (family) family.add(first);
		else families.set(last, new Set([first]));
	}

	for (const [surname, [first, ...others]] of families) {
		if (others.length > 0 || families.has(first!) || called.has(first!)) continue;
		if (surname !== first && names.places.has(first!)) things.add(first!);
	}

	return things;
}

/** Whether a place of such a name is a person's. */
export function isPersonal(c: Candidate, context: number, names: NameData): boolean {
	return (context >= AGE && wordAt(c, 1) === ',') || isTitled(c, names);
}

function isOfFirm(c: Candidate, names: NameData): boolean {
	const before = wordAt(c, -1);
	const isFirm =
		isNoun(before, names) ||
		names.thingNouns.has(wordAt(c, 1)) ||
		(names.atFirm.has(before)
			? isListed(c, names)
			: names.ofFirmPart.has(before) && names.firmParts.has(wordAt(c, -2)));
	return isFirm && !famousNames.has(c.key);
}

/** Whether the name behind a word is that of a firm or a storm. */
function isNoun(word: string, names: NameData): boolean {
	return names.firmNouns.has(word) || names.storms.has(word);
}

function isListed({words}: Candidate, {organisations}: NameData): boolean {
	return organisations.has(words[0]!.word);
}

/** Whether a block ends as a sentence does, which a headline seldom does. */
function isBodyText({tokens}: Candidate): boolean {
	return /^[.!?…»”"]$/u.test(tokens.at(-1)!.word);
}
