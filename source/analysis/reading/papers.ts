import type {Range} from '../../text/range.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';

/** Characters of the longest name of a paper. */
const LONGEST = 30;
/** Letters of the shortest that has no article and is one word: shorter ones are more often something else. */
const SHORTEST_ALONE = 8;

/**
 * « Le Monde », “The Times”: the name of a paper between quotation marks, which is no quotation for the words around it:
 * « …, écrit « Le Monde » ».
 */
export function isPaper(text: string, {start, end}: Range, speech: SpeechData): boolean {
	if (end - start > LONGEST || end - start < 3) return false;
	const found = /^\s*(?:(\p{Lu}\p{L}{0,2}['’ ]))?(\p{Lu}[\p{L}-]+(?: (?:\p{Ll}['’])?\p{L}+){0,3})\s*$/u.exec(
		text.slice(start, end),
	);
	if (!found) return false;
	const [, article = '', name = ''] = found;
	const words = name.split(' ');
	// « La Tribune ligérienne », « Le Matin d'Orval », but « La Tribune était vide »
	const small = words.filter(word => word === word.toLowerCase() && !speech.links.has(word));
	if (small.length > 1 || (small.length === 1 && small[0] !== words.at(-1))) return false;
	const isOfPress = words.some(word => word !== word.toLowerCase() && speech.press.has(word.toLowerCase()));
	if (!isOfPress || article !== '')
		return isOfPress && pointingOf(article.trim().toLowerCase().replace('’', "'"), speech) === 'definite';
	// « Mediapart », “Midi Libre”, but « Radio », « Libre », « Temps de chien »
	if (words.length === 1) return name.length >= SHORTEST_ALONE && !speech.groups.has(name.toLowerCase());
	return words.every(word => word !== word.toLowerCase());
}

/** Characters of a mark, a space, an article and another space before the name of a paper. */
const BEFORE = 6;

/** « Le Matin d'Orval »: the end of the name of a paper between quotation marks that begins at an offset; -1 for no such name. */
export function endOfPaper(text: string, start: number, speech: SpeechData): number {
	const mark = /[«“"][^«»“”"]*$/u.exec(text.slice(Math.max(0, start - BEFORE), start));
	if (!mark) return -1;
	const length = text.slice(start, start + LONGEST).search(/\s*[»”"]/u);
	const range = {start: start - mark[0].length + 1, end: start + length};
	return length > 0 && isPaper(text, range, speech) ? range.end : -1;
}
