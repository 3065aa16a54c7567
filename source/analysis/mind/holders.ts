import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reading} from '../reading/reading.ts';
import {type Descriptions, nounsOf} from './descriptions.ts';
import {isInTitle} from './title-people.ts';

/** Characters behind a name in which somebody does what those in office do, and around one in which an age stands. */
const SENTENCE = 240;
const AGE_WITHIN = 30;
/** Characters behind a name in which what somebody is between commas, and a verb, stand. */
const DEED_WITHIN = 100;
/** Mentions that are looked at for an age, and back to whoever was named last. */
const MOST_MENTIONS = 40;

/**
 * Whether somebody may be whom the article calls by the noun of an office, or somebody's (`isOwned`: “her husband”), at an
 * offset, though it never says that they are.
 */
export type Holders = (noun: string, person: number, at: number, isOwned: boolean) => boolean;

/**
 * Those of whom something was told that goes with an office: “Ann Lee chaired the council. The mayor said”, unlike “Ann Lee
 * scored twice. The mayor said”. Any other noun may mean anybody. `fallen` are the dead, `heard` those who spoke so far.
 */
export function createHolders(
	reading: Reading,
	descriptions: () => Descriptions,
	fallen: () => ReadonlySet<number>,
	heard: ReadonlySet<number>,
): Holders {
	const {authorities, callings, deeds, experts, residents, personNoun, stations, undergone, yearsOld, decades} =
		reading.speech;
	const ages = new Set([...decades.values()].flatMap(nouns => [...nouns]));
	// “The 52-year-old”, « le quinquagénaire »: an age is no station.
	const isAge = (noun: string) => ages.has(noun) || (yearsOld !== '' && noun.endsWith(yearsOld));
	// A mayor may complain of somebody.
	const tried = new Set(undergone.values());
	const isDeed = (noun: string) => !tried.has(noun) && [...deeds.values()].includes(noun);
	const known = new Map<number, boolean>();

	const isOut = (person: number) => fallen().has(person) || isUnofficial(reading, person);
	/** Whether it is told of somebody what they are. */
	const isToldOf = (person: number) => {
		if (isOut(person)) return true;
		const nouns = nounsOf(descriptions(), person);
		return nouns.some(noun => authorities.has(noun) || (personNoun.test(noun) && !isAge(noun) && !isDeed(noun)));
	};

	const isAny = (nouns: ReadonlySet<string>, person: number) =>
		[...nouns].some(noun => descriptions().get(noun)?.has(person));
	/** “Captain Ann Lee”, the gendarme: a noun of one row says the same, and a wider one: “Health Secretary Ann Lee”, the minister. */
	const isOfRow = (noun: string, person: number) =>
		stations[0]?.some(row => row.has(noun) && isAny(row, person)) === true ||
		callings.some(([wide, narrow]) => wide.has(noun) && isAny(narrow, person));

	return (noun, person, at, isOwned) => {
		const isOffice = authorities.has(noun);
		if (residents.has(noun) && !isOwned) return !isOut(person);
		if (!isOffice && !isOwned && !experts.has(noun)) return true;
		const isTold = known.get(person) ?? isToldOf(person);
		known.set(person, isTold);
		// “Judge Ann Lee left. The bishop said”
		if (isTold) return isOfRow(noun, person);
		return !isOffice || heard.has(person) || isInTitle(reading, person) || officiates(reading, person, at);
	};
}

/** “Ann Lee has signed”: whether the sentence of a mention says, behind the name, what those in office do. */
function isOfficial({smallText, breaks, mentions, speech}: Reading, mention: number): boolean {
	const {start, end} = mentions[mention]!;
	const next = breaks[lastStartingAtOrBefore(breaks, start) + 1]?.start ?? Infinity;
	const behind = smallText.slice(end, Math.min(next, end + SENTENCE)).match(/\p{L}[\p{L}-]*/gu) ?? [];
	return behind.some(word => speech.officiating.has(word));
}

/** Whether the sentence that named somebody last, before an offset, says what those in office do. */
function officiates(reading: Reading, person: number, at: number): boolean {
	const {mentions} = reading;
	const last = lastStartingAtOrBefore(mentions, at - 1);
	for (let index = last; index >= 0 && index > last - MOST_MENTIONS; index--)
		if (mentions[index]!.person === person) return isOfficial(reading, index);
	return false;
}

/** “Tom Ray, aged nine,”, “Tom Ray scored”: whether the article tells of somebody what is told of nobody in office. */
function isUnofficial(reading: Reading, person: number): boolean {
	const {smallText, people, speech} = reading;
	const {minor, unofficial} = speech;
	return people[person]!.mentions.slice(0, MOST_MENTIONS).some(({start, end}) => {
		if (minor.before.test(smallText.slice(Math.max(0, start - AGE_WITHIN), start))) return true;
		if (minor.behind.test(smallText.slice(end, end + AGE_WITHIN))) return true;
		return unofficial.test(smallText.slice(end, end + DEED_WITHIN));
	});
}
