import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {isLong, tokenAt, wordAt} from './name-cue.ts';
import type {Token} from './name-tokens.ts';
import {foldName, isNameWord, isParticle, isSuffix} from './name-words.ts';

/** A candidate with what its form, its surroundings and the trained model say, in about the logarithm of the odds. */
export type Scored = {
	readonly candidate: Candidate;
	readonly form: number;
	readonly context: number;
	readonly model: number;
	/** In a heading where every word has a capital. */
	readonly isHeadline: boolean;
};

/** The names of people that an article makes sure, as keys (see keyOf). */
export type KnownNames = {
	/** Names under which a person stands on its own. */
	readonly full: ReadonlySet<string>;
	/** Surnames, first names and nicknames of those with a longer name. */
	readonly short: ReadonlySet<string>;
};

/** The odds that make a name sure. */
const ENOUGH = 0.5;
/** What it adds to stand in a list beside a person: Prat et Lemoine. */
const IN_LIST = 2;

/** The words of a name, folded and joined: the key under which its mentions meet. */
export function keyOf(words: readonly Token[]): string {
	return words.map(token => foldName(token.word)).join(' ');
}

/** The keys by which a person of this name may be called: surnames with and without particles, first names. */
export function shortNames(words: readonly Token[]): ReadonlySet<string> {
	const core = words.length > 1 && isSuffix(words.at(-1)!) ? words.slice(0, -1) : words;
	const keys = new Set<string>();
	if (core.length < words.length) keys.add(keyOf(core));
	for (let i = 1; i < core.length; i++) {
		if (core.slice(i).some(isNameWord) && core[i]!.shape !== 'initial') keys.add(keyOf(core.slice(i)));
		if (core[0]!.shape !== 'initial' && !isParticle(core[i - 1]!.word)) keys.add(keyOf(core.slice(0, i)));
	}

	return keys;
}

/** The names that the candidates of an article make sure. */
export function knownNames(scored: readonly Scored[], names: NameData): KnownNames {
	const full = new Set<string>();
	const short = new Set<string>();
	const groups = grouped(scored.filter(one => !one.isHeadline));
	for (const [key, group] of groups) {
		const {candidate} = group[0]!;
		if (!isLong(candidate) || pooled(group) + surnameAlone(candidate, groups) < ENOUGH) continue;
		full.add(key);
		for (const name of shortNames(candidate.words)) short.add(name);
		for (const {candidate: one} of group) if (one.nickname.length > 0) short.add(keyOf(one.nickname));
	}

	for (const [key, group] of groups) {
		if (!isLong(group[0]!.candidate) && !short.has(key) && pooled(group) >= ENOUGH) full.add(key);
	}

	addListed(scored, {full, short}, names, full);
	return {full, short};
}

function grouped(scored: readonly Scored[]): ReadonlyMap<string, readonly Scored[]> {
	const groups = new Map<string, Scored[]>();
	for (const one of scored) {
		const key = keyOf(one.candidate.words);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}

	return groups;
}

/** What all places of one name say together: its best place, helped or hindered a little by the others. */
function pooled(group: readonly Scored[]): number {
	let best = Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (const {context, model} of group) {
		best = Math.max(best, context + model);
		sum += between(-2, context + model, 2);
	}

	return group[0]!.form + best + 0.3 * between(-5, sum - between(-2, best, 2), 5);
}

/** How far the surname, standing alone elsewhere, speaks for a person: Pogačar, lui, attend. */
function surnameAlone({words}: Candidate, groups: ReadonlyMap<string, readonly Scored[]>): number {
	const alone = groups.get(keyOf(words.slice(-1))) ?? [];
	return alone.length === 0
		? 0
		: 0.7 + between(-0.7, 0.5 * Math.max(...alone.slice(0, 100).map(one => one.context)), 1.5);
}

function between(low: number, value: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

/** Adds names of one word that stand in a list with a known person: cite Ann Lee, Ozu et Bresson. */
function addListed(scored: readonly Scored[], known: KnownNames, names: NameData, full: Set<string>): void {
	const isKnown = ({candidate}: Scored) =>
		known.full.has(keyOf(candidate.words)) || known.short.has(keyOf(candidate.words));
	const tryOne = (one: Scored, neighbour: Scored | undefined, isBefore: boolean) => {
		if (!neighbour || isLong(one.candidate) || one.isHeadline || isKnown(one) || !isKnown(neighbour)) return;
		const [left, right] = isBefore ? [neighbour, one] : [one, neighbour];
		if (!areListed(left.candidate, right.candidate, names)) return;
		if (one.form + one.context + one.model + IN_LIST >= ENOUGH) full.add(keyOf(one.candidate.words));
	};

	for (const [i, one] of scored.entries()) tryOne(one, scored[i - 1], true);
	for (let i = scored.length - 1; i >= 0; i--) tryOne(scored[i]!, scored[i + 1], false);
}

/** Whether "et", or a comma in a list that goes on, is all that stands between two names. */
function areListed(left: Candidate, right: Candidate, names: NameData): boolean {
	if (left.tokens !== right.tokens || right.first - left.last !== 2) return false;
	const between = wordAt(left, 1);
	if (names.conjunctions.has(between)) return true;
	const goesOn = [wordAt(left, -1), wordAt(right, 1)].some(word => word === ',' || names.conjunctions.has(word));
	return between === ',' && goesOn && tokenAt(right, 1) !== undefined;
}
