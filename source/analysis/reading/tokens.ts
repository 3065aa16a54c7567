import type {Range} from '../../text/range.ts';
import {type Chunks, chunkWithin, firstChunkBehind} from '../chunks.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {WordSet} from '../languages/word-lists.ts';
import {isSentenceEnd} from '../sentences.ts';
import {lastPiecesOf, piecesOf} from './pieces.ts';
import {CLASS, classesOf, isOf} from './word-classes.ts';

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
	/** The classes of its word, see CLASS, joined as bits. */
	readonly classes: number;
	/** Index of the person or the quotation; -1 for all else. */
	readonly index: number;
};

/** A range that stands for one token, in the order of the text, or for the words in it, without the marks around them. */
export type Whole = Range & {
	readonly kind: 'name' | 'quotation';
	readonly index: number;
	/** The words that it stands for; null where it is one token. */
	readonly words: Range | null;
};

/** What the tokens of a text depend on: the words of its language, and those that it writes with a capital amid sentences. */
export type Spelling = {
	readonly speech: SpeechData;
	readonly proper: WordSet;
};

/** The tokens of a range; `wholes` are sorted and lie in it, and only the outer one of two that overlap counts. */
export function tokenize(chunks: Chunks, {start, end}: Range, wholes: readonly Whole[], spelling: Spelling): Token[] {
	const tokens: Token[] = [];
	let position = start;
	for (const whole of wholes) {
		if (whole.start < position) continue;
		addPieces(tokens, chunks, {start: position, end: whole.start}, spelling);
		position = whole.end;
		const {kind, index, words} = whole;
		if (words) {
			addPieces(tokens, chunks, words, spelling, true);
			continue;
		}

		// Its fields in the order of all tokens: those of another V8 would look up anew.
		tokens.push({
			start: whole.start,
			end: whole.end,
			kind,
			word: '',
			isCapital: true,
			isProper: true,
			classes: 0,
			index,
		});
	}

	addPieces(tokens, chunks, {start: position, end}, spelling);
	return tokens;
}

function addPieces(tokens: Token[], chunks: Chunks, range: Range, {speech, proper}: Spelling, isName = false): void {
	let before = tokens.at(-1);
	for (let at = firstChunkBehind(chunks, range.start); at < chunks.starts.length; at++) {
		const offset = Math.max(range.start, chunks.starts[at]!);
		if (offset >= range.end) break;
		const chunk = chunkWithin(chunks, at, range);
		if (chunk.isPlain) {
			const {text: word} = chunk;
			const end = offset + word.length;
			if (chunk.classes < 0) chunk.classes = classesOf(word, speech);
			const {classes} = chunk;
			before = {start: offset, end, kind: 'word', word, isCapital: false, isProper: false, classes, index: -1};
			tokens.push(before);
			continue;
		}

		for (const piece of offset + chunk.text.length === range.end
			? lastPiecesOf(chunk, speech)
			: piecesOf(chunk, speech)) {
			const {word, isCapital} = piece;
			const start = offset + piece.start;
			const end = offset + piece.end;
			const isProper = isCapital && (isName || piece.isShouted || !isFirstWord(before) || proper.has(word));
			const isPause = piece.kind === 'stop' && !isSentenceEnd(chunks.text, start, end - start, speech.abbreviations);
			// “the US said”, but “US officials”, “TELL US”
			const isLetters =
				piece.isAcronym && (!isOf(piece, CLASS.filler | CLASS.pronoun) || isOf(before, CLASS.determiner));
			const classes = isLetters && !isAmidCapitals(chunks.text, start, end) ? 0 : piece.classes;
			before = {start, end, kind: isPause ? 'other' : piece.kind, word, isCapital, isProper, classes, index: -1};
			tokens.push(before);
		}
	}
}

/** Whether a capital stands right before a word and behind it, as where all of a line is in capitals. */
function isAmidCapitals(text: string, start: number, end: number): boolean {
	const [before, behind] = [text[start - 2] ?? '', text[end + 1] ?? ''];
	return before === before.toUpperCase() && behind === behind.toUpperCase();
}

/** Whether a word after this token would have a capital anyway. */
function isFirstWord(before: Token | undefined): boolean {
	return (
		!before || before.kind === 'stop' || before.kind === 'quotation' || before.kind === 'colon' || before.word === '—'
	);
}

/** Whether a word of a set stands among the tokens from index `from` up to `to`, which may lie behind the last one. */
export function hasWord(tokens: readonly Token[], from: number, to: number, words: WordSet): boolean {
	for (let index = from; index < to && index < tokens.length; index++) if (words.has(tokens[index]!.word)) return true;
	return false;
}

/** Whether a token of a kind stands among those from index `from` up to `to`, which may lie behind the last one. */
export function hasKind(tokens: readonly Token[], from: number, to: number, kind: TokenKind): boolean {
	for (let index = from; index < to && index < tokens.length; index++) if (tokens[index]!.kind === kind) return true;
	return false;
}
