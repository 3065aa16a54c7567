import {gathered} from '../../text/lists.ts';
import {famousNames} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import {shortEndings, shortForms} from '../languages/short-forms.ts';
import type {Candidate} from '../names/candidates.ts';
import {wordAt} from '../names/cue.ts';
import {genderOfFirstName, isCommonFirstName} from '../names/first-names.ts';
import {foldedOf, keyOf} from '../names/words.ts';
import {remembering} from '../remembering.ts';
import type {KnownNames, Scored} from './known.ts';
import type {Alias} from './nicknames.ts';

/** What form and context must come to for a short name that nobody has in full. */
const LEAST = -2.5;

/** The names that have a first name cut short, or as people say it, alone or before the surname. */
export function shortenedNames(scored: readonly Scored[], known: KnownNames, names: NameData): readonly Alias[] {
	return [...shortenedAlone(scored, known), ...shortenedBeforeSurname(scored, known, names)];
}

/** Élo for Élodie Vidal, Bill for William Vidal; where one alone is meant. */
function shortenedAlone(scored: readonly Scored[], known: KnownNames): readonly Alias[] {
	const open = scored.filter(({candidate: {key, isGiven, isLong}, form, context}) => {
		if (isLong || known.short.has(key)) return false;
		return isGiven || ((!known.full.has(key) || famousNames.has(key)) && form + context > LEAST);
	});
	if (open.length === 0) return [];
	const wanted = new Set(open.map(({candidate: {key}}) => key));
	const owners = new Map<string, Set<string>>();
	for (const {candidate} of scored) {
		if (!candidate.isLong || !candidate.isGiven || !known.full.has(candidate.key)) continue;
		for (const name of callNames(candidate))
			if (wanted.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(candidate.key));
	}

	return open.flatMap(({candidate: {key}}) => {
		const [person, ...others] = owners.get(key) ?? [];
		return person !== undefined && others.length === 0 ? [{alias: key, person}] : [];
	});
}

/** Of a larger family no two are compared. */
const MOST = 20;

/** Dan Vidal for Daniel Vidal, where one of that surname alone has such a name; not his son Dan Vidal, nor Pat for Patricia, nor Jean for Jean-Luc. */
function shortenedBeforeSurname(scored: readonly Scored[], known: KnownNames, {kin}: NameData): readonly Alias[] {
	const families = new Map<string, Map<string, Candidate>>();
	for (const {candidate} of scored) {
		const {words, isLong, isGiven, key} = candidate;
		if (!isLong || !isGiven || !known.full.has(key)) continue;
		const surname = keyOf(words.slice(1));
		families.set(surname, (families.get(surname) ?? new Map<string, Candidate>()).set(key, candidate));
	}

	return [...families.values()].flatMap(family => {
		const members = family.size > 1 && family.size < MOST ? [...family.values()] : [];
		return members.flatMap(one => {
			const given = foldedOf(one.words[0]!);
			const gender = genderOfFirstName(given);
			if (!gender || kin.has(wordAt(one, -1))) return [];
			const isPartOf = (other: Candidate) => foldedOf(other.words[0]!).startsWith(`${given}-`);
			const isCalledSo = (other: Candidate) => other !== one && callNames(other).includes(given) && !isPartOf(other);
			const [person, ...others] = members.filter(isCalledSo);
			const isOne = person && others.length === 0 && genderOfFirstName(foldedOf(person.words[0]!)) === gender;
			return isOne ? [{alias: one.key, person: person.key}] : [];
		});
	});
}

function callNames({words, nickname}: Candidate): readonly string[] {
	return gathered([words[0]!, ...nickname], token => callNamesOf(foldedOf(token)));
}

const callNamesOf = remembering((given): readonly string[] => {
	const names = [...shortForms(given)];
	for (let length = 2; length < given.length; length++) {
		// Michel is not Michèle, nor Alex Alexa.
		const part = given.slice(0, length);
		if (length < given.length - 1 || !isCommonFirstName(part)) names.push(part);
		// Lachie for Lachlan; but Marie is not Mark.
		for (const ending of length > 2 ? shortEndings : []) {
			const form = part + ending;
			if (!isCommonFirstName(form)) names.push(form);
		}
	}

	return names;
});
