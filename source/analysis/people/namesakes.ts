import type {Gender} from '../analysis.ts';
import {ofEitherGender} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {isCommonFirstName} from '../names/first-names.ts';
import {foldedOf} from '../names/words.ts';
import {type Draft, draftOf} from './drafts.ts';

/**
 * Drafts, without mentions, for those of whom the article says a civility and a surname only, where everybody of that
 * surname is of the other gender: “M. Dubois” beside Claire Dubois is her husband; and for Mrs Price beside Mr Price.
 */
export function namesakesOf(
	mentions: readonly Candidate[],
	drafts: readonly Draft[],
	holders: ReadonlyMap<string, readonly Draft[]>,
	text: string,
	names: NameData,
): readonly Draft[] {
	const genders = gendersOf(mentions, drafts, names);
	const namesakes = new Map<string, Draft>();
	for (const mention of mentions) {
		const gender = mention.isLong ? null : civilityBefore(mention, names);
		if (!gender || namesakes.has(mention.key)) continue;
		const others = holders.get(mention.key) ?? [];
		const isOther = ({words}: Draft) => {
			const known = genders.get(words);
			return known && known !== gender && foldedOf(words[0]!) !== mention.key;
		};
		if (others.length === 0 || !others.every(isOther)) continue;
		const {key, words, start, end} = mention;
		namesakes.set(key, draftOf(text.slice(start, end), words, new Set([key]), gender));
	}

	return [...namesakes.values(), ...couplesOf(mentions, holders, text, names)];
}

/**
 * “Mr Price ran. Mrs Price did not”: drafts for the second of two of whom the article says a civility and a surname only.
 * Both are named with their civilities, which alone tell them apart.
 */
function couplesOf(
	mentions: readonly Candidate[],
	holders: ReadonlyMap<string, readonly Draft[]>,
	text: string,
	names: NameData,
): readonly Draft[] {
	const called = new Map<Draft, {readonly name: string; readonly gender: Gender}>();
	const spouses = new Map<Draft, Draft>();
	for (const mention of mentions) {
		const [one, other] = mention.isLong ? [] : (holders.get(mention.key) ?? []);
		if (!one || other || one.words.length > mention.words.length) continue;
		const gender = civilityBefore(mention, names);
		if (!gender) continue;
		const {key, words, starts, first, end} = mention;
		const name = text.slice(starts[first - 1]!, end);
		const known = called.get(one);
		if (!known) called.set(one, {name, gender});
		else if (known.gender !== gender && !spouses.has(one))
			spouses.set(one, draftOf(name, words, new Set([key]), gender));
	}

	for (const one of spouses.keys()) Object.assign(one, called.get(one));
	return [...spouses.values()];
}

/** What is sure of the gender of each draft: a civility before the full name, else a first name of one gender. */
function gendersOf(
	mentions: readonly Candidate[],
	drafts: readonly Draft[],
	names: NameData,
): ReadonlyMap<Draft['words'], Gender | null> {
	const written = new Map<string, Gender>();
	for (const mention of mentions) {
		const gender = mention.isLong ? civilityBefore(mention, names) : null;
		if (gender) written.set(mention.key, gender);
	}

	return new Map(
		drafts.map(({words, keys, gender}) => {
			const [key] = keys;
			const first = foldedOf(words[0]!);
			const isTelling = isCommonFirstName(first) && !ofEitherGender.has(first);
			return [words, written.get(key!) ?? (isTelling ? gender : null)];
		}),
	);
}

/** The gender of the civility before a name; null where none stands there or of a couple, “M. et Mme Dubois”. */
function civilityBefore(mention: Candidate, {honorifics, conjunctions}: NameData): Gender | null {
	const gender = honorifics.get(wordAt(mention, -1));
	const isCouple = conjunctions.has(wordAt(mention, -2)) && honorifics.has(wordAt(mention, -3));
	return isCouple ? null : (gender ?? null);
}
