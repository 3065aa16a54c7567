import type {SpeechData} from '../languages/speech-data.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {afterBrackets, hasObject, isFollowedByVerb} from './adjacency.ts';
import {nameAfterComma} from './appositions.ts';
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
	let isOpen = true;
	let isHeld = false;
	let hasVerb = false;
	let last = at + LONGEST;
	let noun = at;
	for (let index = at; index < Math.min(tokens.length, last); index++) {
		const {kind, word, index: person} = tokens[index]!;
		const before = tokens[index - 1]!.word;
		// “la maire (DVD), Ann Lee”, “la cheffe de l'Union (UPE) Ann Lee”
		const close = word === '(' ? closeBeforeName(tokens, index, speech) : index;
		if (close > index) {
			last += close - index;
			index = close;
			continue;
		}

		if (kind === 'name') {
			// “In the Commons Ann Lee asked”: where she did.
			const isPlace = isOblique && index === at && tokens[at - 1]!.isCapital && !speech.personNoun.test(before);
			if (isPlace && isFollowedByVerb(tokens, index + 1)) break;
			const isNext = isOpen || (isHeld && isOfOffice(tokens, noun, index, speech));
			if (isNext && !isPlural && !isOfName(tokens, at, index, speech)) return {end: index + 1, person};
		} else if (kind === 'comma' && isOpen && isField(tokens, index, speech)) continue;
		else if (kind === 'comma') {
			// « Devant sa vitrine, Ann Lee compte »: she is no window.
			const isThing = isOblique && !speech.personNoun.test(tokens[at - 1]!.word);
			// « Le préfet parle d'ordre, Ann Lee de chaos »
			const apposed = isPlural || isThing || hasVerb ? -1 : nameAfterComma(tokens, index + 1, isOblique, speech);
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
		// “the mother of two said”
		const isCounted =
			isOf(tokens[index - 1], CLASS.alone) && speech.determiners.get(before)?.isPlural && !speech.pluralNoun.test(word);
		const isNounHere = !isCounted && isOf(tokens[index - 1], CLASS.complement | CLASS.determiner);
		if (isOf(tokens[index], CLASS.verb) && !isNounHere) {
			isOpen = isHeld = false;
			// « le ministre délégué à l'Industrie, Ann Lee »
			hasVerb ||= !speech.participle.test(word) && !speech.modifiersFirst;
		} else if (isOf(tokens[index], CLASS.preposition) && !isOf(tokens[index], CLASS.complement)) {
			isHeld = (isOpen || isHeld) && speech.holding.has(word);
			isOpen = false;
		}
		// “elle lit les chiffres et dit”: what only joins ends no phrase.
		if (isOpen && !isOf(tokens[index], CLASS.link)) end = index + 1;
	}

	return {end, person: -1};
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

/** « le ministre du Travail, de l'Emploi et de l'Insertion »: another field in a capital behind a comma. */
function isField(tokens: readonly Token[], comma: number, speech: SpeechData): boolean {
	if (speech.modifiersFirst || !tokens[comma - 1]!.isCapital || !isOf(tokens[comma + 1], CLASS.complement))
		return false;
	const at = isOf(tokens[comma + 2], CLASS.determiner) ? comma + 3 : comma + 2;
	return tokens[at]?.isProper === true;
}

/**
 * « la présidente du groupe à l'Assemblée Ann Lee », « le colonel à la retraite Ann Lee », but « l'hommage au maire Ann Lee »:
 * whether the noun before token `at` is somebody's, and no other one's stands between it and a name.
 */
function isOfOffice(tokens: readonly Token[], at: number, name: number, {personNoun}: SpeechData): boolean {
	if (!personNoun.test(tokens[at - 1]!.word)) return false;
	return !tokens.slice(at, name).some(({kind, word}) => kind !== 'word' || personNoun.isListed(word));
}

/** The bracket that closes the one at a token, where a name, a comma or “of” stands behind; the token itself where none does. */
function closeBeforeName(tokens: readonly Token[], open: number, {complements}: SpeechData): number {
	const close = afterBrackets(tokens, open, Math.min(tokens.length, open + LONGEST)) - 1;
	const {kind, word} = tokens[close + 1] ?? {kind: 'stop', word: ''};
	return close > open && (kind === 'comma' || kind === 'name' || complements.has(word)) ? close : open;
}

/**
 * “the mayor of Ann Lee's town”, “the lawyer for Ms. Ray”, “the lawyer representing Tom Ray”, “the mother of the teenager Tom
 * Ray”: whether a name only completes the noun before token `at`.
 */
function isOfName(tokens: readonly Token[], at: number, name: number, speech: SpeechData): boolean {
	let last = name - 1;
	while (last > at && (tokens[last]!.word === '.' || speech.abbreviations.has(tokens[last]!.word))) last--;
	const before = tokens[last]!.word;
	const isOwned = [before, tokens[name + 1]?.word ?? ''].some(mark => speech.genitives.has(mark));
	if (isOwned || speech.prepositions.has(before)) return true;
	// « L'arrivée du préfet Ann Lee », but « la présidente du club Ann Lee »
	const isOfOffice = !speech.modifiersFirst && name > at && speech.personNoun.isListed(before);
	// « le mot du préfet Ann Lee » is hers.
	const isOfText = () => tokens.slice(at - 1, name).some(({word}) => speech.texts.has(word));
	if (isOfOffice && !speech.personNoun.test(tokens[at - 1]!.word) && !isOfText()) return true;
	if (!speech.modifiersFirst) return false;
	// “the lawyer representing”, but “Minister for Housing”
	const isVerb = ({kind, word, isCapital}: Token) => kind === 'word' && !isCapital && speech.nonFinite.test(word);
	const isDoing = tokens.slice(at, last + 1).some(isVerb);
	const isCompleted = isDoing || hasWord(tokens, at, name, speech.complements);
	// “the wife of President Ann Lee”, but “the Chancellor of the Exchequer Ann Lee”
	const isSomebody = tokens[last]!.isCapital ? speech.personNoun.isListed(before) : speech.personNoun.test(before);
	return (last >= at && isVerb(tokens[last]!)) || (isCompleted && isSomebody);
}
