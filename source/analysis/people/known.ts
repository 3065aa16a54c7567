import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {isBeforeFullName, isCalled, isThingAnywhere} from '../names/things.ts';
import {firstSurname, shortNames} from '../names/variants.ts';
import {areLetters, isCommonGivenName, keyOf} from '../names/words.ts';
import {listedNames} from './lists.ts';

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

/** All places of one name. */
type Group = {
	readonly candidate: Candidate;
	/** What they say together. */
	readonly pooled: number;
	/** What the best of them says by what stands around it. */
	readonly context: number;
	readonly places: readonly Scored[];
};

type Groups = ReadonlyMap<string, Group>;

/** The odds that make a name sure: lower finds more names of one word, higher takes fewer things for people. */
export const ENOUGH = 0.4;
/** What it adds to the odds that somebody sure has the surname. */
const FAMILY = 1;

/** The names that the candidates of an article make sure. */
export function knownNames(scored: readonly Scored[], names: NameData): KnownNames {
	const full = new Set<string>();
	const short = new Set<string>();
	const able = persons(scored, names);
	const groups = grouped(able);
	const add = (key: string, places: readonly Scored[]) => {
		full.add(key);
		for (const {candidate} of places) {
			for (const name of shortNames(candidate, names)) short.add(name);
			const surname = firstSurname(candidate, names);
			if (surname) short.add(surname);
		}
	};

	for (const [key, {candidate, pooled, places}] of groups) {
		if (!candidate.isLong || pooled + surnameAlone(candidate, groups) < ENOUGH) continue;
		if (!isLettersBefore(candidate, short)) add(key, places);
	}

	// Morag Vidal, where Ishbel Vidal is sure: a first name before somebody's surname needs less.
	for (const [key, {candidate, pooled, places}] of groups) {
		const isNamesake = candidate.isLong && candidate.isGiven && short.has(keyOf(candidate.words.slice(-1)));
		if (isNamesake && !full.has(key) && pooled >= ENOUGH - FAMILY) add(key, places);
	}

	for (const [key, {candidate, pooled}] of groups) {
		if (!candidate.isLong && !short.has(key) && pooled >= ENOUGH) full.add(key);
	}

	for (const key of listedNames(able, {full, short}, names)) add(key, groups.get(key)?.places ?? []);
	return {full, short};
}

/** “CS Vidal”, “Ds Vidal” behind “Ann Vidal”: an office as letters that no list has, and the surname. */
function isLettersBefore({words}: Candidate, short: ReadonlySet<string>): boolean {
	return areLetters(words[0]!) && short.has(keyOf(words.slice(1)));
}

/** Candidates outside headlines, without those that some place says is a town, a team or a firm: Redford (24-26). */
function persons(scored: readonly Scored[], names: NameData): readonly Scored[] {
	const things = new Set<string>();
	const called = new Set<string>();
	for (const {candidate} of scored) if (isCalled(candidate, names)) called.add(candidate.key);
	for (const {candidate} of scored) {
		const isUncalled = !called.has(candidate.key) && isBeforeFullName(candidate, names);
		if (isUncalled || isThingAnywhere(candidate, names)) things.add(candidate.key);
	}

	return scored.filter(({candidate, isHeadline}) => !isHeadline && !things.has(candidate.key));
}

function grouped(scored: readonly Scored[]): Groups {
	const lists = new Map<string, Scored[]>();
	for (const one of scored) {
		const list = lists.get(one.candidate.key);
		if (list) list.push(one);
		else lists.set(one.candidate.key, [one]);
	}

	const groups = new Map<string, Group>();
	for (const [key, places] of lists) {
		const context = places.reduce((best, one) => Math.max(best, one.context), Number.NEGATIVE_INFINITY);
		groups.set(key, {candidate: places[0]!.candidate, pooled: pooled(places), context, places});
	}

	return groups;
}

/** What all places of one name say together: its best place, helped or hindered a little by the others. */
function pooled(group: readonly Scored[]): number {
	// Where a common first name opens a sentence little speaks for it, which says nothing of its other places.
	const isCommon = !group[0]!.candidate.isLong && isCommonGivenName(group[0]!.candidate.words[0]!);
	let best = Number.NEGATIVE_INFINITY;
	let bestShare = 0;
	let sum = 0;
	for (const {candidate, context, model} of group) {
		const odds = context + model;
		const saysNothing = isCommon && odds < 0 && candidate.tokens[candidate.first]!.isOpening;
		const share = saysNothing ? 0 : between(-2, odds, 2);
		sum += share;
		if (odds > best) [best, bestShare] = [odds, share];
	}

	return group[0]!.form + best + 0.3 * between(-5, sum - bestShare, 5);
}

/** How far the surname, standing alone elsewhere, speaks for a person: Vidal, lui, attend; the more where it is sure. */
function surnameAlone({words}: Candidate, groups: Groups): number {
	let best = Number.NEGATIVE_INFINITY;
	let isSure = false;
	for (let i = 1; i < words.length; i++) {
		const group = groups.get(keyOf(words.slice(i)));
		if (!group) continue;
		best = Math.max(best, group.context);
		isSure ||= group.pooled >= ENOUGH;
	}

	return best === Number.NEGATIVE_INFINITY ? 0 : 1.1 + between(-0.7, 0.5 * best, 1.5) + Number(isSure);
}

function between(low: number, value: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
