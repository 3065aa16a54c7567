import {itemAt} from '../../text/lists.ts';
import type {NameData} from '../languages/name-data.ts';
import {isBracketed} from '../names/aside-cues.ts';
import type {Candidate} from '../names/candidates.ts';
import {isMarkAt, wordAt} from '../names/cue.ts';
import {genderOfFirstName} from '../names/first-names.ts';
import {CLOSING_MARKS, OPENING_MARKS, SURE_CLOSING_MARKS, SURE_OPENING_MARKS} from '../names/marks.ts';
import {namingBefore} from '../names/namings.ts';
import {foldedOf} from '../names/words.ts';
import type {KnownNames, Scored} from './known.ts';
import {misspeltFullNames, misspeltNames} from './misspellings.ts';
import {shortenedNames} from './shortened.ts';

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
 *
 *   Ann Lee, better known as Dot      Ann Lee (née Ann Vidal)      [Ann] Lee
 *   person          cue      alias    person   cue alias           alias person
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
		if (earlier && isKnown && isBracketed(earlier.tokens, earlier.first) && candidate.first === earlier.last + 2)
			found.push({alias: earlier.key, person: key});
		if (isKnown && nickname && follows(nickname, candidate)) found.push({alias: nickname.key, person: key});
		nickname = isNicknamed(candidate, names) ? candidate : undefined;
		if (!isKnown) continue;
		person = candidate;
		if (!candidate.isLong) continue;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		if (!main || counts.get(key)! > counts.get(main.key)!) main = candidate;
	}

	return [
		...found,
		...shortenedNames(scored, known, names),
		...misspeltNames(scored, known),
		...misspeltFullNames(scored, known),
	];
}

/** Whether a candidate in quotation marks of its own has a cue before it, with no more than a few words between. */
function isNicknamed(candidate: Candidate, names: NameData, person?: Candidate): boolean {
	const end = isMarkAt(candidate, 1, `,.`) ? 2 : 1;
	if (!isMarkAt(candidate, -1, OPENING_MARKS) || !isMarkAt(candidate, end, CLOSING_MARKS)) return false;
	const from = Math.max((person?.last ?? -1) + 1, candidate.first - 5, 0);
	// « Le policier lui a dit : « Circulez. » »: what follows a colon is said.
	if (wordAt(candidate, -2) === ':') return false;
	const before = candidate.tokens.slice(from, candidate.first - 1);
	const cue = before.findLastIndex(token => names.nicknameCues.has(token.word));
	return cue >= 0 && before.slice(cue).every(({word}) => !CLOSING.has(word));
}

/** « Je n'ai jamais dit ça. » « Asseyez-vous » is no nickname. */
const CLOSING: ReadonlySet<string> = new Set(`.!?${SURE_CLOSING_MARKS}`);

/** Surnommé « Momo », Raymond Vidal: closing mark and comma alone stand between. */
function follows(nickname: Candidate, candidate: Candidate): boolean {
	return nickname.tokens === candidate.tokens && wordAt(nickname, 2) === ',' && candidate.first === nickname.last + 3;
}

/** Lila Star, dite Ann Lee; Ann Lee, 24, better known as Dot; Ann Lee (née Vidal): a cue, and little before it. */
function isCalledAlso(person: Candidate, candidate: Candidate, names: NameData): boolean {
	const distance = candidate.first - person.last;
	const isAside = wordAt(person, 1) === ',' || wordAt(person, 1) === '(';
	if (distance === 3 && isAside && isBehindBirth(candidate, names)) return person.isLong;
	const from = namingBefore(candidate, names);
	if (from <= person.last) return false;
	// “Ann Lee named Tom Ray”: where no comma stands before it, it is what she did.
	if (from === candidate.first - 1 && !isAside && names.namingVerbs.has(wordAt(candidate, -1))) return false;
	// « Je pars, Ann Lee, dit Marc » has another speaker.
	if (from === candidate.first - 1) return (candidate.isLong || !candidate.isGiven) && distance <= 2 + Number(isAside);
	return from - person.last < 9 && candidate.tokens.slice(person.last + 1, from).every(({word}) => !ENDS.has(word));
}

/** Née Ann Lee, she was born Ann, Ann Lee was born: how the one whom the article is about was called first. */
function isBornAs(candidate: Candidate, main: Candidate, names: NameData): boolean {
	if (isBehindBirth(candidate, names)) {
		const isSaid = candidate.tokens[candidate.first - 1]!.isOpening || names.auxiliaries.has(wordAt(candidate, -2));
		return isSaid && (candidate.isLong || candidate.isGiven) && haveOneGender(candidate, main);
	}

	const isNamesake = candidate.isLong && candidate.words[0]!.word === main.words[0]!.word;
	return isNamesake && names.birthCues.has(wordAt(candidate, 2));
}

/** Née Vidal; but “born May 2, 1957” and “born Paris, 1957” give no name. */
function isBehindBirth({isLong, key, tokens, first}: Candidate, {birthCues, calendar, places}: NameData): boolean {
	return birthCues.has(itemAt(tokens, first - 1)?.word ?? '') && (isLong || (!calendar.has(key) && !places.has(key)));
}

/** Whether the first names of two are not one a man's and one a woman's. */
function haveOneGender(one: Candidate, other: Candidate): boolean {
	const [a, b] = [one, other].map(({words}) => genderOfFirstName(foldedOf(words[0]!)));
	return !a || !b || a === b;
}

/** Marks that end what is said of somebody. */
const ENDS: ReadonlySet<string> = new Set(`.;:!?${SURE_OPENING_MARKS}${SURE_CLOSING_MARKS}`);

function isTrueName(alias: Candidate, candidate: Candidate, names: NameData): boolean {
	if (candidate.first - alias.last > 8 || candidate.words.length < alias.words.length) return false;
	const between = candidate.tokens.slice(alias.last + 1, candidate.first).filter(token => !/^[,(]$/u.test(token.word));
	return names.trueNameCues.includes(between.map(token => token.word).join(' '));
}
