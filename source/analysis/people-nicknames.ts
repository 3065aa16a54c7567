import type {NameData} from './languages/name-data.ts';
import type {Candidate} from './name-candidates.ts';
import {wordAt} from './name-cue.ts';
import {type KnownNames, keyOf, type Scored} from './people-known.ts';

/** Another name of a person: both as keys. */
export type Alias = {readonly alias: string; readonly person: string};

/**
 * The other names that an article gives its people.
 *
 *   Raymond Vidal, dit « Momo »      Tout le monde appelle Raymond Vidal « Momo »      Lila Star, de son vrai nom Ann Lee
 *   person         cue  alias                       cue     person          alias      alias      cue             person
 */
export function findAliases(scored: readonly Scored[], known: KnownNames, names: NameData): readonly Alias[] {
	const found: Alias[] = [];
	let person: Candidate | undefined;
	let nickname: Candidate | undefined;
	for (const {candidate} of scored) {
		const key = keyOf(candidate.words);
		const isKnown = known.full.has(key) || known.short.has(key);
		const earlier = person?.tokens === candidate.tokens ? person : undefined;
		if (earlier && isNicknamed(candidate, names, earlier)) found.push({alias: key, person: keyOf(earlier.words)});
		else if (earlier && isTrueName(earlier, candidate, names)) found.push({alias: keyOf(earlier.words), person: key});
		if (isKnown && nickname && follows(nickname, candidate)) found.push({alias: keyOf(nickname.words), person: key});
		nickname = isNicknamed(candidate, names) ? candidate : undefined;
		if (isKnown) person = candidate;
	}

	return found;
}

/** Whether a candidate in quotation marks of its own has a cue before it, with no more than a few words between. */
function isNicknamed(candidate: Candidate, names: NameData, person?: Candidate): boolean {
	if (!/^[«“"‘']$/u.test(wordAt(candidate, -1)) || !/^[»”"’']$/u.test(wordAt(candidate, 1))) return false;
	const from = Math.max((person?.last ?? -1) + 1, candidate.first - 5, 0);
	const cue = candidate.tokens.slice(from, candidate.first - 1).findLast(token => names.nicknameCues.has(token.word));
	return cue !== undefined;
}

/** Surnommé « Momo », Raymond Vidal: closing mark and comma alone stand between. */
function follows(nickname: Candidate, candidate: Candidate): boolean {
	return nickname.tokens === candidate.tokens && wordAt(nickname, 2) === ',' && candidate.first === nickname.last + 3;
}

function isTrueName(alias: Candidate, candidate: Candidate, names: NameData): boolean {
	if (candidate.first - alias.last > 8) return false;
	const between = candidate.tokens.slice(alias.last + 1, candidate.first).filter(token => !/^[,(]$/u.test(token.word));
	return names.trueNameCues.includes(between.map(token => token.word).join(' '));
}
