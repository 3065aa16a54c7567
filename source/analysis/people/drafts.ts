import {gathered} from '../../text/lists.ts';
import type {Range} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {womensMiddles} from '../languages/any-people.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {genderOfFirstName} from '../names/first-names.ts';
import type {Token} from '../names/tokens.ts';
import {shortNames} from '../names/variants.ts';
import {foldedOf, keyOf} from '../names/words.ts';
import {sharedSurnames} from './couples.ts';
import type {Alias} from './nicknames.ts';

/** A relative, by the words that introduce one, of the one who was named before. */
export type Kin = 'younger' | 'elder' | 'relative';

/** A person while mentions are being joined. */
export type Draft = {
	name: string;
	readonly words: readonly Token[];
	/** All names of the person, see keyOf. */
	readonly keys: ReadonlySet<string>;
	readonly mentions: Range[];
	/** How often the article writes the name so. */
	readonly times: number;
	gender: Gender | null;
	/** As whose relative somebody was named in full once, so that the surname beside it is rather the other's: “his son Bob Lee”. */
	kin: Kin | null;
	/** The office or civility that last stood before the full name; '' for none. */
	title: string;
	/** The age that stands behind the name. */
	years: number | null;
	/** Where the person was last named in full; -1 before. */
	named: number;
};

/** One draft, without mentions, for every name that is no other form of a longer one. */
export function draftsOf(
	mentions: readonly Candidate[],
	aliases: readonly Alias[],
	text: string,
	names: NameData,
): Draft[] {
	const byKey = new Map<string, Candidate>();
	const nicknames = new Map<string, string>();
	const times = new Map<string, number>();
	for (const mention of mentions) {
		const known = byKey.get(mention.key);
		if (!known || (isInCapitals(known) && !isInCapitals(mention))) byKey.set(mention.key, mention);
		times.set(mention.key, (times.get(mention.key) ?? 0) + 1);
		if (mention.nickname.length > 0) nicknames.set(mention.key, keyOf(mention.nickname));
	}

	const persons = aliasesOf(aliases, byKey);
	const shortOf = (key: string) => (byKey.has(key) ? shortNames(byKey.get(key)!, names) : []);
	const shorts = new Set<string>();
	for (const one of byKey.values()) if (one.isGiven) for (const name of shortNames(one, names)) shorts.add(name);
	const taken = new Set([...persons.values()].flat());
	const surnames = sharedSurnames(mentions, names);
	const drafts: Draft[] = [];
	const byLength = [...byKey.values()].sort((a, b) => b.words.length - a.words.length || initials(a) - initials(b));
	for (const mention of byLength) {
		if (taken.has(mention.key)) continue;
		const middle = middleNames(mention).filter(key => !shorts.has(key));
		const keys = new Set([mention.key, ...shortNames(mention, names), ...middle]);
		// What is added is gone through as well: an alias may have others.
		for (const key of persons.size + nicknames.size > 0 ? keys : []) {
			for (const alias of persons.get(key) ?? []) for (const name of [alias, ...shortOf(alias)]) keys.add(name);
			if (nicknames.has(key)) keys.add(nicknames.get(key)!);
		}

		const surname = surnames.get(mention.key);
		const parts = surname ? [mention, surname] : [mention];
		const words = gathered(parts, part => part.words);
		if (surname) keys.add(keyOf(words)).add(surname.key);
		for (const key of keys) taken.add(key);
		const isWoman = words.slice(1, -1).some(word => womensMiddles.has(foldedOf(word)));
		const gender = isWoman ? 'female' : genderOf(foldedOf(mention.words[0]!), names);
		const name = parts.map(part => nameOf(part, text)).join(' ');
		drafts.push(draftOf(name, words, keys, gender, times.get(mention.key)!));
	}

	return drafts;
}

/** The other names of each person who is mentioned by the one that goes with them. */
function aliasesOf(
	aliases: readonly Alias[],
	mentioned: ReadonlyMap<string, Candidate>,
): ReadonlyMap<string, readonly string[]> {
	const persons = new Map<string, readonly string[]>();
	for (const {alias, person} of aliases) {
		if (mentioned.has(person)) persons.set(person, [...(persons.get(person) ?? []), alias]);
	}

	return persons;
}

/** The words within a name by which somebody may be called: Giscard, of Valéry Giscard d'Estaing. */
function middleNames({words}: Candidate): readonly string[] {
	return words
		.slice(1, -1)
		.filter(word => word.shape === 'capitalised')
		.map(foldedOf);
}

/** How many words of a name are initials, with a full stop or without: J.P., JP. */
function initials({words}: Candidate): number {
	let count = 0;
	for (const {shape, word} of words) if (shape === 'initial' || (shape === 'capitals' && word.length < 3)) count++;
	return count;
}

/** ANN LEE, as a heading may have her. */
function isInCapitals({words}: Candidate): boolean {
	return words.every(({shape}) => shape === 'capitals');
}

/** A draft without mentions. */
export function draftOf(
	name: string,
	words: readonly Token[],
	keys: ReadonlySet<string>,
	gender: Gender | null,
	times = 0,
): Draft {
	return {name, words, keys, mentions: [], times, gender, kin: null, title: '', years: null, named: -1};
}

/** Michele is a man, and Michèle none: what a language says of a first name comes before the list of all of them. */
function genderOf(first: string, {firstNameGenders}: NameData): Gender | null {
	const own = firstNameGenders.get(first);
	return (own === undefined ? genderOfFirstName(first) : own) ?? null;
}

/** The name as the article writes it, without a nickname in its middle. */
function nameOf({tokens, starts, places, nickname, start, end}: Candidate, text: string): string {
	const written = text.slice(start, end);
	// Nearly all names have single spaces, and need not be written anew.
	if (nickname.length === 0) return /\s\s|[^\S ]/.test(written) ? written.replaceAll(/\s+/gu, ' ') : written;
	return places.map(at => text.slice(starts[at]!, starts[at]! + tokens[at]!.length)).join(' ');
}
