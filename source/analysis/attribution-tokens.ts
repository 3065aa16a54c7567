import type {Range} from '../text/range.ts';
import type {Words} from './languages/speech-data.ts';
import {isSentenceEnd} from './sentences.ts';

/** What a token is; a name or a quotation is one token, however long. */
export type TokenKind = 'word' | 'name' | 'quotation' | 'comma' | 'colon' | 'stop' | 'other';

/** A word, a mark of punctuation, or a whole mention or quotation, which count as one. */
export type Token = Range & {
	readonly kind: TokenKind;
	/** Lower case, straight apostrophes; of a name or a quotation ''. */
	readonly word: string;
	readonly isCapital: boolean;
	/** A capital that the beginning of a sentence does not explain. */
	readonly isProper: boolean;
	/** Index of the person or the quotation; -1 for all else. */
	readonly index: number;
};

/** A range that stands for one token, in the order of the text. */
export type Whole = Range & {readonly kind: 'name' | 'quotation'; readonly index: number};

const PIECE =
	/(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=[\p{L}«“"]|$)|[\p{L}\p{N}_@#][\p{L}\p{N}\p{M}_]*(?:(?:[-.&‑]|['’](?!s(?!\p{L})))[\p{L}\p{N}\p{M}_]+)*|['’]s(?!\p{L})|[.!?…]+|\S/giu;

/** What the tokens of a text depend on: its abbreviations, and the words that it writes with a capital amid sentences. */
export type Spelling = {readonly abbreviations: Words; readonly proper: Words};

/** The tokens of a range; `wholes` are sorted and lie in it, and only the outer one of two that overlap counts. */
export function tokenize(text: string, {start, end}: Range, wholes: readonly Whole[], spelling: Spelling): Token[] {
	const tokens: Token[] = [];
	let position = start;
	for (const whole of wholes) {
		if (whole.start < position) continue;
		addPieces(tokens, text, {start: position, end: whole.start}, spelling);
		const {kind, index} = whole;
		tokens.push({start: whole.start, end: whole.end, kind, index, word: '', isCapital: true, isProper: true});
		position = whole.end;
	}

	addPieces(tokens, text, {start: position, end}, spelling);
	return tokens;
}

function addPieces(tokens: Token[], text: string, {start, end}: Range, {abbreviations, proper}: Spelling): void {
	for (const match of text.slice(start, end).matchAll(PIECE)) {
		const at = start + match.index;
		const piece = match[0];
		const word = piece.toLowerCase().replaceAll('’', "'");
		const isCapital = /^[@#]?\p{Lu}/u.test(piece);
		const isShouted = /^[@#]|\p{Lu}.*\p{Lu}/u.test(piece);
		const isFirst = isFirstWord(tokens.at(-1));
		tokens.push({
			start: at,
			end: at + piece.length,
			kind: kindOf(text, at, piece, abbreviations),
			word,
			isCapital,
			isProper: isCapital && (isShouted || !isFirst || proper.has(word)),
			index: -1,
		});
	}
}

/** Whether a word after this token would have a capital anyway. */
function isFirstWord(before: Token | undefined): boolean {
	return (
		!before || before.kind === 'stop' || before.kind === 'quotation' || before.kind === 'colon' || before.word === '—'
	);
}

function kindOf(text: string, at: number, piece: string, abbreviations: Words): TokenKind {
	if (/^['’]?[\p{L}\p{N}_@#]/u.test(piece)) return 'word';
	if (piece === ',') return 'comma';
	if (piece === ':') return 'colon';
	if (/^[.!?…]/.test(piece)) return isSentenceEnd(text, at, piece.length, abbreviations) ? 'stop' : 'other';
	return 'other';
}
