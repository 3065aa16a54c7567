import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {afterBrackets, hasObject, isFollowedByVerb} from './adjacency.ts';
import {nameAfterComma} from './appositions.ts';
import {isOfName, isOfOffice, isOfOwner} from './noun-names.ts';
import {endsNoun} from './noun-words.ts';

/** Whether a phrase may name one person, and whether a preposition stands before it. */
type Naming = {readonly isPlural: boolean; readonly isOblique: boolean};

/** Tokens after a noun that are read. */
const LONGEST = 18;

/** Where the phrase ends, and the person whom it names after its noun, at once or after a comma; -1 for nobody. */
export function readRest(
	tokens: readonly Token[],
	at: number,
	{isPlural, isOblique}: Naming,
	speech: SpeechData,
): {readonly end: number; readonly person: number} {
	let end = at;
	let course = BEGUN;
	let last = at + LONGEST;
	let noun = at;
	for (let index = at; index < Math.min(tokens.length, last); index++) {
		const {kind, word, index: person} = tokens[index]!;
		const before = tokens[index - 1]!.word;
		const {isOpen, isHeld, hasVerb} = course;
		// “la maire (DVD), Ann Lee”, “la cheffe de l'Union (UPE) Ann Lee”
		const close = word === '(' ? closeBeforeName(tokens, index, speech) : index;
		if (close > index) {
			last += close - index;
			index = close;
			continue;
		}

		if (kind === 'name') {
			if (isOblique && index === at && isBehindPlace(tokens, at, speech)) break;
			const isNext = isOpen || (isHeld && isOfOffice(tokens, noun, index, speech));
			if (isNext && !isPlural && !isOfName(tokens, at, index, speech)) return {end: index + 1, person};
		} else if (kind === 'comma' && isOpen && isField(tokens, index, speech)) continue;
		else if (kind === 'comma') {
			const apposed = isPlural || hasVerb ? -1 : apposedAt(tokens, at, index, isOblique, speech);
			return apposed < 0 ? {end: isOpen ? index : end, person: -1} : {end: index + 2, person: tokens[apposed]!.index};
		} else if (kind !== 'word' && word !== '.' && word !== '-') break;
		// « la numéro deux du parti, Ann Lee », « le numéro un mondial »
		else if (index === at && speech.ranks.has(before) && isOf(tokens[index], CLASS.alone | CLASS.determiner)) continue;
		else if (index === noun && isOfficeBehindOffice(tokens, noun, speech)) {
			noun++;
			continue;
		} else if (kind === 'stop' || endsNoun(tokens[index]!, tokens[index - 1]!)) {
			if (isOpen && end > at && hasObject(tokens, index - 1, speech)) end--;
			break;
		}

		course = courseBehind(course, tokens, index, speech);
		// “elle lit les chiffres et dit”: what only joins ends no phrase.
		if (course.isOpen && !isOf(tokens[index], CLASS.link)) end = index + 1;
	}

	return {end, person: -1};
}

/** “In the Commons Ann Lee asked”: whether a name stands behind the place where somebody does something. */
function isBehindPlace(tokens: readonly Token[], name: number, {personNoun}: SpeechData): boolean {
	const {word, isCapital} = tokens[name - 1]!;
	return isCapital && !personNoun.test(word) && isFollowedByVerb(tokens, name + 1);
}

/** The token of a name in apposition behind a comma; -1 where none stands there. */
function apposedAt(
	tokens: readonly Token[],
	at: number,
	comma: number,
	isOblique: boolean,
	speech: SpeechData,
): number {
	// « Devant sa vitrine, Ann Lee compte »: she is no window.
	if (isOblique && !speech.personNoun.test(tokens[at - 1]!.word)) return -1;
	// « Le cabinet du ministre, Ann Lee, dément »: it is the minister who is called so.
	return isOfOwner(tokens, at, comma, speech) ? -1 : nameAfterComma(tokens, comma + 1, isOblique, speech);
}

/** « le ministre délégué », « le secrétaire d'État chargé de »: a participle that says which office of its name the noun before it is. */
function isOfficeBehindOffice(
	tokens: readonly Token[],
	at: number,
	{personNoun, participle, complements, addressing, modifiersFirst}: SpeechData,
): boolean {
	const [before, word, next] = [tokens[at - 1]!.word, tokens[at]!.word, tokens[at + 1]?.word ?? ''];
	if (modifiersFirst || !participle.test(word) || !personNoun.isListed(before)) return false;
	return personNoun.isListed(word) || complements.has(next) || addressing.has(next);
}

/** What the words behind a noun have come to. */
type Course = {
	/** They belong to its phrase. */
	readonly isOpen: boolean;
	/** They do so, but for a preposition behind which an office may have its name: la présidente du groupe à l'Assemblée. */
	readonly isHeld: boolean;
	/** A verb stands among them, « Le préfet parle d'ordre, Ann Lee de chaos »: no name behind a comma is in apposition. */
	readonly hasVerb: boolean;
};

const BEGUN: Course = {isOpen: true, isHeld: false, hasVerb: false};

/** What they have come to behind one more token. */
function courseBehind(course: Course, tokens: readonly Token[], index: number, speech: SpeechData): Course {
	const {isOpen, isHeld, hasVerb} = course;
	const [before, token] = [tokens[index - 1]!, tokens[index]!];
	// “the mother of two said”
	const isCounted =
		isOf(before, CLASS.alone) && speech.determiners.get(before.word)?.isPlural && !speech.pluralNoun.test(token.word);
	const isNoun = !isCounted && isOf(before, CLASS.complement | CLASS.determiner);
	if (isOf(token, CLASS.verb) && !isNoun) {
		// « le ministre délégué à l'Industrie, Ann Lee »
		const isParticiple = speech.participle.test(token.word) || speech.modifiersFirst;
		return {isOpen: false, isHeld: false, hasVerb: hasVerb || !isParticiple};
	}

	if (!isOf(token, CLASS.preposition) || isOf(token, CLASS.complement)) return course;
	return {isOpen: false, isHeld: (isOpen || isHeld) && speech.holding.has(token.word), hasVerb};
}

/** « le ministre du Travail, de l'Emploi et de l'Insertion »: another field in a capital behind a comma. */
function isField(tokens: readonly Token[], comma: number, speech: SpeechData): boolean {
	if (speech.modifiersFirst || !tokens[comma - 1]!.isCapital || !isOf(tokens[comma + 1], CLASS.complement))
		return false;
	const at = isOf(tokens[comma + 2], CLASS.determiner) ? comma + 3 : comma + 2;
	return tokens[at]?.isProper === true;
}

/** The bracket that closes the one at a token, where a name, a comma or “of” stands behind; the token itself where none does. */
function closeBeforeName(tokens: readonly Token[], open: number, {complements}: SpeechData): number {
	const close = afterBrackets(tokens, open, Math.min(tokens.length, open + LONGEST)) - 1;
	const {kind, word} = tokens[close + 1] ?? {kind: 'stop', word: ''};
	return close > open && (kind === 'comma' || kind === 'name' || complements.has(word)) ? close : open;
}
