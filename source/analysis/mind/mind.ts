import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import type {Reading} from '../reading/reading.ts';
import {type Allusion, collectAllusions} from './allusions.ts';
import {createCallings} from './callings.ts';
import {collectDescriptions, type Descriptions} from './descriptions.ts';
import {fallenOf} from './fallen.ts';
import {isOtherGender} from './genders.ts';
import {collectPronouns, type Pronoun} from './pronouns.ts';
import {protagonistOf} from './protagonist.ts';
import {isRival} from './rivals.ts';
import {leadingPeople, mostSalient, type Sought, type Trace} from './salience.ts';
import type {Salient} from './scores.ts';
import {collectStrangers, strangerBefore, strangersAmong} from './strangers.ts';

/** Whom a reader has in mind at a place of the article, as far as it was read. */
export type Mind = {
	/** Who is most in mind at the offset sought, the pronouns before it followed; null where nobody is. */
	readonly find: (sought: Asked) => Salient | null;
	/** Where people were heard or meant without being named. */
	readonly traces: readonly Trace[];
	readonly hear: (person: number, at: number) => void;
	/** How firmly somebody without a name is in mind whom a pronoun at an offset may mean; -Infinity for nobody. */
	readonly stranger: (at: number, gender: Gender | null) => number;
	/** A noun was found to mean somebody without a name, and does so from then on. */
	readonly meet: (noun: string) => void;
	/** Where somebody without a name was last introduced by a noun before an offset, as a subject: “one resident said”; -1 for nowhere. */
	readonly introduced: (noun: string, at: number) => number;
	/** The pronoun at an offset is the subject of a frame, which finds whom it means. */
	readonly skip: (at: number) => void;
	/** Whom a noun was found to mean before an offset; -1 where that is not known. */
	readonly learned: (noun: string, at: number) => number;
	readonly learn: (noun: string, person: number) => void;
	/** What the article calls its people, collected when it is first asked for. */
	readonly descriptions: () => Descriptions;
};

type Asked = Pick<Sought, 'gender' | 'at' | 'parent' | 'excluded' | 'only'>;

const NOBODY: ReadonlySet<number> = new Set();

/** Characters before a noun in which somebody without a name was introduced with it. */
const INTRODUCED_WITHIN = 1200;

/** Characters of an article before its noun, and how firmly somebody just named is in mind: see mostSalient. */
const LONGEST_ARTICLE = 16;
const JUST_NAMED = -0.5;

/** Nouns for people without a name that are followed. */
const MOST_MET = 8;

/** The mind of somebody who has read nothing yet; `topic` is the person whom all of the article is about, -1 for none. */
export function createMind(reading: Reading, topic: number): Mind {
	const {breaks} = reading;
	const leading = leadingPeople(reading);
	const traces: Trace[] = [];
	const skipped = new Set<number>();
	const learned = new Map<string, number>();
	/** How often something was learned, and whom each allusion was found to mean since. */
	let lessons = 0;
	const meanings: (readonly [lessons: number, person: number] | undefined)[] = [];
	let next = 0;
	let nextAllusion = 0;
	let collected: Descriptions | null = null;
	let callings: ReturnType<typeof createCallings> | null = null;
	let allusions: readonly Allusion[] | null = null;
	let pronouns: readonly Pronoun[] | null = null;
	let protagonist: number | null = null;
	let fallen: ReadonlySet<number> | null = null;
	let strangers: readonly Allusion[] | null = null;
	const met = new Set<string>();
	let calledByNoun: readonly Allusion[] = [];

	const descriptions = () => {
		collected ??= collectDescriptions(reading);
		return collected;
	};

	/** Whom a noun points to that describes one person only, or that was found to mean somebody. */
	const meant = ({noun, start}: Allusion): number => {
		const described = descriptions().get(noun);
		const [only, since] = described?.size === 1 ? [...described][0]! : [-1, 0];
		if (only >= 0 && since < start) return only;
		return learned.get(noun) ?? only;
	};

	/** “l'édile”: the one person whom the article introduced with a narrower noun before; -1 where that is not one. */
	const calledSo = (allusion: Allusion): number => {
		const known = meant(allusion);
		const {noun, start, gender} = allusion;
		if (known >= 0 || descriptions().has(noun)) return known;
		callings ??= createCallings(reading, descriptions());
		return callings(noun, gender, start);
	};

	const learn = (noun: string, person: number) => {
		if (learned.get(noun) === person) return;
		learned.set(noun, person);
		lessons++;
	};

	const meantNow = (index: number): number => {
		const known = meanings[index];
		if (known?.[0] === lessons) return known[1];
		const person = calledSo(allusions![index]!);
		meanings[index] = [lessons, person];
		return person;
	};

	const lookUp = (asked: Asked): Salient | null => {
		allusions ??= collectAllusions(reading);
		pronouns ??= collectPronouns(reading);
		protagonist ??= protagonistOf(reading, pronouns);
		fallen ??= fallenOf(reading);
		const {gender, at, parent, excluded, only} = asked;
		const sought = {gender, at, parent, excluded, topic, leading, protagonist, fallen, allusions, meant: meantNow};
		return mostSalient(reading, traces, only ? {...sought, only} : sought);
	};

	/** “It did not convince Ann Lee. The party chief held up …”: whom a noun means that begins a sentence and is new. */
	const learnOpenings = (to: number) => {
		allusions ??= collectAllusions(reading);
		for (; nextAllusion < allusions.length && allusions[nextAllusion]!.start < to; nextAllusion++) {
			const allusion = allusions[nextAllusion]!;
			const {start, noun, gender} = allusion;
			const before = breaks[lastStartingAtOrBefore(breaks, start)];
			const isOpening = before?.opening === 'description' && start - before.end <= LONGEST_ARTICLE;
			if (!isOpening || meant(allusion) >= 0 || descriptions().has(noun)) continue;
			const found = lookUp({gender, at: start, parent: -1, excluded: NOBODY});
			if (!found || found.score < JUST_NAMED || isOtherGender(reading, found.person, gender)) continue;
			if (!isRival(noun, found.person, descriptions(), reading.speech)) learn(noun, found.person);
		}
	};

	/** Whom the pronouns of the narration mean up to an offset, each found with those before it in mind. */
	const follow = (to: number) => {
		pronouns ??= collectPronouns(reading);
		for (; next < pronouns.length && pronouns[next]!.start < to; next++) {
			const {start, gender, isOwner} = pronouns[next]!;
			const named = namedAfter(reading, start);
			if (named >= 0 && !isOtherGender(reading, named, gender)) traces.push({at: start, person: named, isMeant: true});
			if (named >= 0 || skipped.has(start)) continue;
			const found = lookUp({gender, at: start, parent: -1, excluded: NOBODY});
			if (!found || isOtherGender(reading, found.person, gender)) continue;
			traces.push({at: start, person: found.person, isMeant: true, isOwner});
			const noun = predicateAfter(reading, start);
			if (noun !== null && !learned.has(noun)) learn(noun, found.person);
		}
	};

	return {
		traces,
		descriptions,
		find(asked) {
			follow(asked.at);
			learnOpenings(asked.at);
			return lookUp(asked);
		},
		stranger(at, gender) {
			strangers ??= collectStrangers(reading);
			return Math.max(...[strangers, calledByNoun].map(list => strangerBefore(reading, list, at, gender)));
		},
		meet(noun) {
			if (met.has(noun) || met.size === MOST_MET) return;
			met.add(noun);
			allusions ??= collectAllusions(reading);
			calledByNoun = strangersAmong(
				reading,
				allusions.filter(allusion => met.has(allusion.noun)),
			);
		},
		introduced(noun, at) {
			strangers ??= collectStrangers(reading);
			for (let index = lastStartingAtOrBefore(strangers, at - 1); index >= 0; index--) {
				if (strangers[index]!.start < at - INTRODUCED_WITHIN) break;
				if (strangers[index]!.noun === noun) return strangers[index]!.start;
			}

			return -1;
		},
		hear(person, at) {
			traces.push({at, person});
		},
		skip(at) {
			skipped.add(at);
		},
		learned(noun, at) {
			follow(at);
			learnOpenings(at);
			return learned.get(noun) ?? -1;
		},
		learn,
	};
}

/** Characters from a pronoun on in which what it is said to be is read. */
const PREDICATE = 60;

/** “He is accused of”, “Elle était infirmière”: the noun of a person that a pronoun is said to be; null for none. */
function predicateAfter({article, speech}: Reading, start: number): string | null {
	const words = wordsOf(article.text.slice(start, start + PREDICATE));
	if (!speech.copulas.has(words[1] ?? '')) return null;
	const isSmall = (word: string) => speech.determiners.has(word) || speech.adjectives.has(word);
	const noun = words.slice(2).find(word => !isSmall(word)) ?? '';
	return speech.personNoun.test(noun) ? noun : null;
}

/** “Elle s'appelle Ann Lee”, “Her name is Ann Lee”: the person whom a pronoun is said to be; -1 for nobody. */
export function namedAfter({article, mentions, speech}: Reading, start: number): number {
	const mention = mentions[lastStartingAtOrBefore(mentions, start) + 1];
	if (!mention || mention.start > start + PREDICATE || mention.quotation >= 0) return -1;
	const between = wordsOf(article.text.slice(start, mention.start)).slice(1);
	const isNaming = between.some(word => speech.naming.has(word));
	return isNaming && between.every(word => speech.naming.has(word) || speech.copulas.has(word)) ? mention.person : -1;
}

function wordsOf(text: string): readonly string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}'-]+|[.,;:]/gu) ?? []
	);
}
