import type {Range} from '../text/range.ts';
import {tokensIn} from '../text/tokens.ts';
import {PIECES, pieceOf} from './attribution-pieces.ts';
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

/** What the tokens of a text depend on: its abbreviations, and the words that it writes with a capital amid sentences. */
export type Spelling = {
	readonly abbreviations: Words;
	readonly proper: Words;
};

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
	const range = text.slice(start, end);
	let from = 0;
	for (const written of tokensIn(range, PIECES)) {
		const at = start + range.indexOf(written, from);
		from = at - start + written.length;
		const {kind, word, isCapital, isShouted} = pieceOf(written);
		const isProper = isCapital && (isShouted || proper.has(word) || !isFirstWord(tokens.at(-1)));
		const isStop = kind === 'stop' && isSentenceEnd(text, at, written.length, abbreviations);
		tokens.push({
			start: at,
			end: at + written.length,
			kind: kind === 'stop' && !isStop ? 'other' : kind,
			word,
			isCapital,
			isProper,
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
