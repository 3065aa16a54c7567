import type {SpeechData} from '../languages/speech-data.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/**
 * « la présidente du groupe à l'Assemblée Ann Lee », « le colonel à la retraite Ann Lee », but « l'hommage au maire Ann Lee »:
 * whether the noun before token `at` is somebody's, and no other one's stands between it and a name.
 */
export function isOfOffice(tokens: readonly Token[], at: number, name: number, {personNoun}: SpeechData): boolean {
	if (!personNoun.test(tokens[at - 1]!.word)) return false;
	return !tokens.slice(at, name).some(({kind, word}) => kind !== 'word' || personNoun.isListed(word));
}

/** Whether the noun of somebody at a token completes one before token `at`: « du maire », « de l'ancien maire ». */
export function isOfSomebody(tokens: readonly Token[], at: number, noun: number, speech: SpeechData): boolean {
	if (!speech.personNoun.isListed(tokens[noun]!.word)) return false;
	let before = noun - 1;
	while (before >= at && isOf(tokens[before], CLASS.adjective)) before--;
	if (before > at && isOf(tokens[before], CLASS.determiner) && !isOf(tokens[before], CLASS.complement)) before--;
	return (
		before >= at && isOf(tokens[before], CLASS.complement) && !speech.determiners.get(tokens[before]!.word)?.isPlural
	);
}

/** Tokens behind the noun of a group in which the one begins that completes it: « de l'ancienne maire ». */
const COMPLETED_WITHIN = 4;

/** « le cabinet de la ministre de la Mer »: whether the noun before token `at` is a group's, and right behind it stands whose it is. */
export function isOfOwner(tokens: readonly Token[], at: number, end: number, speech: SpeechData): boolean {
	if (speech.modifiersFirst || !isOf(tokens[at - 1], CLASS.group) || !isOf(tokens[at], CLASS.complement)) return false;
	const last = Math.min(end, at + COMPLETED_WITHIN);
	for (let noun = at + 1; noun < last; noun++) if (isOfSomebody(tokens, at, noun, speech)) return true;
	return false;
}

/**
 * “the mayor of Ann Lee's town”, “the lawyer for Ms. Ray”, “the lawyer representing Tom Ray”, “the mother of the teenager Tom
 * Ray”: whether a name only completes the noun before token `at`.
 */
export function isOfName(tokens: readonly Token[], at: number, name: number, speech: SpeechData): boolean {
	let last = name - 1;
	while (last > at && (tokens[last]!.word === '.' || speech.abbreviations.has(tokens[last]!.word))) last--;
	const before = tokens[last]!.word;
	const isOwned = [before, tokens[name + 1]?.word ?? ''].some(mark => speech.genitives.has(mark));
	if (isOwned || speech.prepositions.has(before)) return true;
	// « L'arrivée du préfet Ann Lee », but « la présidente du club Ann Lee »
	const isOfOffice = !speech.modifiersFirst && name > at && speech.personNoun.isListed(before);
	// « le mot du préfet Ann Lee » is hers.
	const isOfText = () => hasWord(tokens, at - 1, name, speech.texts);
	const head = tokens[at - 1]!.word;
	const isSomebodys = speech.personNoun.test(head);
	if (isOfOffice && !isSomebodys && !isOfText()) return true;
	// « l'avocat du maire Tom Ray », but « le procureur du roi Tom Ray », « l'adjoint au maire Tom Ray »
	if (isOfOffice && isSomebodys && !speech.authorities.has(head) && isOfSomebody(tokens, at, last, speech)) return true;
	if (!speech.modifiersFirst) return false;
	// “the lawyer representing”, but “Minister for Housing”
	const isVerb = ({kind, word, isCapital}: Token) => kind === 'word' && !isCapital && speech.nonFinite.test(word);
	const isDoing = tokens.slice(at, last + 1).some(isVerb);
	const isCompleted = isDoing || hasWord(tokens, at, name, speech.complements);
	// “the wife of President Ann Lee”, but “the Chancellor of the Exchequer Ann Lee”
	const isSomebody = tokens[last]!.isCapital ? speech.personNoun.isListed(before) : speech.personNoun.test(before);
	return (last >= at && isVerb(tokens[last]!)) || (isCompleted && isSomebody);
}
