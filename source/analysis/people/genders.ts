import {areDigits} from '../../text/characters.ts';
import type {Gender} from '../analysis.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';

/** The gender that a civility or office before the name gives away, or, of a surname alone, a word beside it. */
export function genderBefore(mention: Candidate, names: NameData): Gender | null {
	const word = wordAt(mention, -1);
	const office = names.honorifics.get(word) ?? roleBefore(mention, names);
	if (office || mention.isLong) return office ?? null;
	const next = wordAt(mention, 1);
	// “Lee, lui, sourit”, but “Lee, lui lit une lettre”, “Lee, elle l'adore”; “Lee, elle aussi blessée”
	const third = wordAt(mention, 3);
	const isApart = next === ',' && (third === ',' || names.alsoWords.has(third));
	const behind = isApart ? next + wordAt(mention, 2) : next;
	// “Lee la recevra”: a pronoun, and no article.
	return names.genderWords.get(word) ?? (names.articles.has(next) ? null : names.genderWords.get(behind)) ?? null;
}

/** The gender of the office right before a name; that of its article where it has one, la juge Lee. Null for none, and for what is a verb. */
function roleBefore(mention: Candidate, {roles, genderWords, auxiliaries, personVerbs}: NameData): Gender | null {
	const word = wordAt(mention, -1);
	// « la jeune juge Ann Lee »: an adjective that says neither leaves it to the article.
	const distance = genderWords.get(wordAt(mention, -2)) === null ? -3 : -2;
	const before = wordAt(mention, distance);
	const role = roles.get(word);
	// “a prévenu Ann Lee”, « Trop cher », juge Ann Lee
	const isVerb = personVerbs.has(word) && (auxiliaries.has(before) || /^[,»”"]$/.test(before));
	if (role === undefined || isVerb) return null;
	// « Le ministre Anne Lee »: beside a first name the article of such a noun says less.
	return role === null && mention.isLong ? null : (genderWords.get(before) ?? role);
}

/** « Le docteur Saïdi », of whom the text has no first name: what looks like one tells less than the article. */
export function genderOfTitle(mention: Candidate, {titlesBehind, genderWords, roles}: NameData): Gender | null {
	// « Le professeur Roux, chercheuse à Sorn »
	const behind = wordAt(mention, 1) === ',' ? roles.get(wordAt(mention, 2)) : null;
	if (behind) return behind;
	return titlesBehind.has(wordAt(mention, -1)) ? (genderWords.get(wordAt(mention, -2)) ?? null) : null;
}

/** Words behind a name among which the noun stands that says what somebody is. */
const APPOSITION = 6;

/** “Lane Abbott, a spokeswoman”: what somebody is said to be tells a woman, and, where the name leaves it open, a man. */
export function genderBehind(
	mention: Candidate,
	{roles, placePrepositions, ofWhom, ofKind, ageWords, personVerbs}: NameData,
	known: Gender | null,
): Gender | null {
	if (!mention.isLong || wordAt(mention, 1) !== ',') return null;
	for (let at = 2; at < 2 + APPOSITION; at++) {
		const word = wordAt(mention, at);
		// “Paul Roux, dont l’épouse”, “Paul Roux, à la tête”, “Paul Roux, de l’assemblée générale”: what comes is somebody else's, or nobody.
		if (ofWhom.has(word) || (at === 2 && ofKind.has(word)) || placePrepositions.has(word)) return null;
		const gender = roles.get(word);
		if (gender && isOfNext(mention, at)) return null;
		if (gender && wordAt(mention, at + 1) !== "'s") return gender === 'female' || !known ? gender : null;
		const last = wordAt(mention, at - 1);
		const isOpen = word === ',' ? areDigits(last) || ageWords.has(last) : /^[\p{L}\d’'-]+$/u.test(word);
		// « son fils, Paul Roux, se souvient d'une femme »
		if (gender !== undefined || !isOpen || personVerbs.has(word)) return null;
	}

	return null;
}

/** « Sa fille, Katrien Vos, précise »: of a name between commas that leaves it open, the gender of the noun before it. */
export function genderApposed(mention: Candidate, {roles}: NameData, known: Gender | null): Gender | null {
	const isApposed = !known && mention.isLong && wordAt(mention, -1) === ',' && wordAt(mention, 1) === ',';
	return isApposed ? (roles.get(wordAt(mention, -2)) ?? null) : null;
}

/** “le maire Paul Roux, la députée européenne Ann Lee”: whether what stands at a distance is the next one's in a list. */
function isOfNext(mention: Candidate, distance: number): boolean {
	for (let at = distance + 1; at <= distance + 3; at++) {
		const token = tokenAt(mention, at);
		if (token && token.given !== 'none' && token.shape === 'capitalised') return true;
		// “la maire de Nancy”
		if (!token || !/^\p{L}{4,}$/u.test(token.word)) return false;
	}

	return false;
}
