import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {isMarkAt, wordAt} from './name-cue.ts';
import {shortForms} from './name-hypocorisms.ts';
import {foldName} from './name-words.ts';
import type {KnownNames, Scored} from './people-known.ts';

/** Another name of a person: both as keys. */
export type Alias = {readonly alias: string; readonly person: string};

/**
 * The other names that an article gives its people.
 *
 *   Raymond Vidal, dit « Momo »      Tout le monde appelle Raymond Vidal « Momo »      Lila Star, de son vrai nom Ann Lee
 *   person         cue  alias                       cue     person          alias      alias      cue             person
 *
 *   Lila Star, dite Ann Lee      Née Ann Lee en 1950, … where Lila Star was named most before
 *   person     cue  alias        cue alias
 */
export function findAliases(scored: readonly Scored[], known: KnownNames, names: NameData): readonly Alias[] {
	const found: Alias[] = [];
	let person: Candidate | undefined;
	let nickname: Candidate | undefined;
	const counts = new Map<string, number>();
	let main: Candidate | undefined;
	for (const {candidate} of scored) {
		const key = candidate.key;
		const isKnown = known.full.has(key) || known.short.has(key);
		const earlier = person?.tokens === candidate.tokens ? person : undefined;
		if (earlier && isNicknamed(candidate, names, earlier)) found.push({alias: key, person: earlier.key});
		else if (earlier && isTrueName(earlier, candidate, names)) found.push({alias: earlier.key, person: key});
		else if (earlier && isCalledAlso(earlier, candidate, names)) found.push({alias: key, person: earlier.key});
		else if (main && main.key !== key && isBornAs(candidate, main, names)) found.push({alias: key, person: main.key});
		if (isKnown && nickname && follows(nickname, candidate)) found.push({alias: nickname.key, person: key});
		nickname = isNicknamed(candidate, names) ? candidate : undefined;
		if (!isKnown) continue;
		person = candidate;
		if (!candidate.isLong) continue;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		if (!main || counts.get(key)! > counts.get(main.key)!) main = candidate;
	}

	return [...found, ...shortened(scored, known)];
}

/** First names cut short, or as people say them: Élo for Élodie Vidal, Bill for William Vidal; where one alone is meant. */
function shortened(scored: readonly Scored[], known: KnownNames): readonly Alias[] {
	const owners = new Map<string, Set<string>>();
	for (const {candidate} of scored) {
		if (!candidate.isLong || !candidate.isGiven || !known.full.has(candidate.key)) continue;
		for (const name of callNames(candidate)) owners.set(name, (owners.get(name) ?? new Set()).add(candidate.key));
	}

	return scored.flatMap(({candidate: {key, isGiven, isLong}, form, context}) => {
		const persons = owners.get(key);
		if (persons?.size !== 1 || isLong || known.short.has(key)) return [];
		const isOpen = isGiven || (!known.full.has(key) && form + context > -2.5);
		return isOpen ? [{alias: key, person: [...persons][0]!}] : [];
	});
}

function callNames({words, nickname}: Candidate): ReadonlySet<string> {
	const names = new Set<string>();
	for (const token of [words[0]!, ...nickname]) {
		const given = foldName(token.word);
		for (let length = 2; length < given.length; length++) names.add(given.slice(0, length));
		for (const name of shortForms(given)) names.add(name);
	}

	return names;
}

/** Whether a candidate in quotation marks of its own has a cue before it, with no more than a few words between. */
function isNicknamed(candidate: Candidate, names: NameData, person?: Candidate): boolean {
	const end = isMarkAt(candidate, 1, `,.`) ? 2 : 1;
	if (!isMarkAt(candidate, -1, `«“"‘'`) || !isMarkAt(candidate, end, `»”"’'`)) return false;
	const from = Math.max((person?.last ?? -1) + 1, candidate.first - 5, 0);
	const cue = candidate.tokens.slice(from, candidate.first - 1).findLast(token => names.nicknameCues.has(token.word));
	return cue !== undefined;
}

/** Surnommé « Momo », Raymond Vidal: closing mark and comma alone stand between. */
function follows(nickname: Candidate, candidate: Candidate): boolean {
	return nickname.tokens === candidate.tokens && wordAt(nickname, 2) === ',' && candidate.first === nickname.last + 3;
}

/** Lila Star, dite Ann Lee: a cue and nothing else behind the comma. */
function isCalledAlso(person: Candidate, candidate: Candidate, names: NameData): boolean {
	const isNext = candidate.first === person.last + 3 && wordAt(person, 1) === ',';
	return candidate.isLong && isNext && names.nicknameCues.has(wordAt(person, 2));
}

/** Née Ann Lee; Ann Lee was born, behind Ann Vidal: how the one whom the article is about was called first. */
function isBornAs(candidate: Candidate, main: Candidate, names: NameData): boolean {
	if (!candidate.isLong) return false;
	const before = candidate.tokens[candidate.first - 1];
	if (before?.isOpening === true && names.trueNameCues.includes(before.word)) return true;
	return candidate.words[0]!.word === main.words[0]!.word && names.trueNameCues.includes(wordAt(candidate, 2));
}

function isTrueName(alias: Candidate, candidate: Candidate, names: NameData): boolean {
	if (candidate.first - alias.last > 8) return false;
	const between = candidate.tokens.slice(alias.last + 1, candidate.first).filter(token => !/^[,(]$/u.test(token.word));
	return names.trueNameCues.includes(between.map(token => token.word).join(' '));
}
