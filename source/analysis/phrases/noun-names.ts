import type {SpeechData} from '../languages/speech-data.ts';
import {hasWord, type Token} from '../reading/tokens.ts';

/**
 * « la présidente du groupe à l'Assemblée Ann Lee », « le colonel à la retraite Ann Lee », but « l'hommage au maire Ann Lee »:
 * whether the noun before token `at` is somebody's, and no other one's stands between it and a name.
 */
export function isOfOffice(tokens: readonly Token[], at: number, name: number, {personNoun}: SpeechData): boolean {
	if (!personNoun.test(tokens[at - 1]!.word)) return false;
	return !tokens.slice(at, name).some(({kind, word}) => kind !== 'word' || personNoun.isListed(word));
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
