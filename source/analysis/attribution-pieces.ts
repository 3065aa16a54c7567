import {classAt, endOfRun, LETTER, lengthAt, MARK, NUMBER, SPACE, UPPER} from '../text/characters.ts';
import type {Token} from './attribution-tokens.ts';

/** What a piece of text says wherever it stands; a 'stop' may turn out to end no sentence. */
export type Piece = Pick<Token, 'kind' | 'word' | 'isCapital'> & {readonly isShouted: boolean};

const ELIDED: ReadonlySet<string> = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '));
const LONGEST_ELIDED = 6;
const STOPS = '.!?…';
/** Marks before which a word elides as before a letter: d'”erreur”. */
const QUOTING = '«»‹›“”„‟"';

/** The offset of the first character at or after `at` that is no space. */
export function startOfPiece(text: string, at: number): number {
	return endOfRun(text, at, SPACE);
}

/**
 * Where the piece ends that begins at `at`: an elision before what it leans on, a word, a possessive, stops, or any one
 * character.
 *
 *   l'|homme   qu'|“ici”   O'Neil|'s   porte-parole|   @ann_lee|   ?!|   ,|
 */
export function endOfPiece(text: string, at: number): number {
	const elided = endOfElision(text, at);
	if (elided > 0) return elided;
	if (isWordStart(text, at)) return endOfWord(text, at);
	if (isPossessive(text, at)) return at + 2;
	let end = at;
	while (end < text.length && STOPS.includes(text[end]!)) end++;
	return end > at ? end : at + lengthAt(text, at);
}

/** What a piece says, given as it is written. */
export function pieceOf(written: string): Piece {
	const isTag = written[0] === '@' || written[0] === '#';
	return {
		kind: kindOf(written),
		word: written.toLowerCase().replaceAll('’', "'"),
		isCapital: (classAt(written, isTag ? 1 : 0) & UPPER) !== 0,
		isShouted: isTag || /\p{Lu}.*\p{Lu}/u.test(written),
	};
}

function kindOf(written: string): Token['kind'] {
	if (isWordStart(written, isApostrophe(written[0]) ? 1 : 0)) return 'word';
	if (written === ',') return 'comma';
	if (written === ':') return 'colon';
	return STOPS.includes(written[0]!) ? 'stop' : 'other';
}

/** 0 where no elision begins. */
function endOfElision(text: string, at: number): number {
	let end = at;
	while (end - at < LONGEST_ELIDED && /[A-Za-z]/.test(text[end] ?? '')) end++;
	if (end === at || !isApostrophe(text[end]) || !ELIDED.has(text.slice(at, end).toLowerCase())) return 0;
	const next = end + 1;
	const leans = next === text.length || (classAt(text, next) & LETTER) !== 0 || QUOTING.includes(text[next]!);
	return leans ? next : 0;
}

function endOfWord(text: string, at: number): number {
	let end = endOfWordRun(text, at + lengthAt(text, at));
	while (joinsWords(text, end)) {
		const next = endOfWordRun(text, end + 1);
		if (next === end + 1) break;
		end = next;
	}

	return end;
}

function endOfWordRun(text: string, at: number): number {
	let end = endOfRun(text, at, LETTER | NUMBER | MARK);
	while (text[end] === '_') end = endOfRun(text, end + 1, LETTER | NUMBER | MARK);
	return end;
}

function isWordStart(text: string, at: number): boolean {
	return (classAt(text, at) & (LETTER | NUMBER)) !== 0 || (at < text.length && '_@#'.includes(text[at]!));
}

function joinsWords(text: string, at: number): boolean {
	return at < text.length && ('-.&‑'.includes(text[at]!) || (isApostrophe(text[at]) && !isPossessive(text, at)));
}

/** The ’s at the end of a word. */
function isPossessive(text: string, at: number): boolean {
	return isApostrophe(text[at]) && /[sS]/.test(text[at + 1] ?? '') && (classAt(text, at + 2) & LETTER) === 0;
}

function isApostrophe(character: string | undefined): boolean {
	return character === "'" || character === '’';
}
