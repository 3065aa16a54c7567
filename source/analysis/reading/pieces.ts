import {classAt, LETTER, lengthAt, NUMBER, UPPER} from '../../text/characters.ts';
import type {Range} from '../../text/range.ts';
import {tokensIn} from '../../text/tokens.ts';
import {ofChunk} from '../chunk-memory.ts';
import type {Chunk} from '../chunks.ts';
import {elidedWords} from '../languages/apostrophes.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {GLUED} from '../sentences.ts';
import type {Token} from './tokens.ts';
import {CLASS, classesOf, isOf} from './word-classes.ts';

/** What a piece of a chunk says wherever that stands, at its offsets in it; a 'stop' may turn out to end no sentence. */
export type Piece = Range &
	Pick<Token, 'kind' | 'word' | 'isCapital' | 'classes'> & {
		readonly isShouted: boolean;
		/** A small word in capitals, as letters of a group are: WHO. */
		readonly isAcronym: boolean;
	};

/** Each in small letters, capitals or both, so that the rest of the expression need not be. */
const ELIDED = elidedWords
	.map(word => word.replaceAll(/./gu, letter => `[${letter}${letter.toUpperCase()}]`))
	.join('|');

/**
 * Pieces of text: an elision before what it leans on, a word, a possessive, stops, or any one character but a space.
 *
 *   l'|homme   qu'|“ici”   O'Neil|'s   porte-parole|   @ann_lee|   ?!|   ,|   glued.|Together|
 */
export const PIECES = new RegExp(
	`(?:${ELIDED})['’](?=[\\p{L}«»‹›“”„‟"]|$)|[\\p{L}\\p{N}_@#][\\p{L}\\p{N}\\p{M}_]*(?:(?:[-&‐‑−]|\\.(?!${GLUED.source})|['’](?![sS](?!\\p{L})))[\\p{L}\\p{N}\\p{M}_]+)*|['’][sS](?!\\p{L})|[.!?…]+|\\S`,
	'gu',
);

const STOPS = '.!?…';

/** The pieces of a chunk that is not plain, behind which a space stands. */
export const piecesOf: (chunk: Chunk, speech: SpeechData) => readonly Piece[] = ofChunk(({text}, speech) =>
	pieces(`${text} `, speech),
);

/** The pieces of such a chunk, or of its beginning, behind which a name or a quotation stands, or nothing. */
export const lastPiecesOf: (chunk: Chunk, speech: SpeechData) => readonly Piece[] = ofChunk(({text}, speech) =>
	pieces(text, speech),
);

function pieces(text: string, speech: SpeechData): readonly Piece[] {
	let end = 0;
	return tokensIn(text, PIECES).flatMap(written => {
		const start = end;
		end += written.length;
		// “*« … »* demande Ann Lee”: what is left of somebody's italics.
		if (written === '*') return [];
		// « l'ex-ministre »: two words, but « l'ex-femme ».
		const prefix = speech.formerPrefix.exec(written)?.[0].length ?? 0;
		if (prefix === 0 || speech.personNoun.isListed(written)) return [pieceOf(written, start, end, speech)];
		const middle = start + prefix;
		return [
			pieceOf(written.slice(0, prefix - 1), start, middle, speech),
			pieceOf(written.slice(prefix), middle, end, speech),
		];
	});
}

function pieceOf(written: string, start: number, end: number, speech: SpeechData): Piece {
	const isTag = written[0] === '@' || written[0] === '#';
	const lower = written.toLowerCase();
	const word = speech.unaccented.get(written) ?? lower.replaceAll('’', "'").replaceAll(/[‐‑−]/gu, '-');
	const classes = classesOf(word, speech);
	const isShouted = isTag || (lower !== written && capitalsIn(written) > 1);
	return {
		start,
		end,
		kind: kindOf(written),
		word,
		classes,
		isCapital: (classAt(written, isTag ? 1 : 0) & UPPER) !== 0,
		isShouted,
		isAcronym: isShouted && isOf({classes}, CLASS.functional) && written === written.toUpperCase(),
	};
}

function capitalsIn(written: string): number {
	let capitals = 0;
	for (let at = 0; at < written.length; at += lengthAt(written, at)) {
		if (classAt(written, at) === UPPER) capitals++;
	}

	return capitals;
}

function kindOf(written: string): Token['kind'] {
	if (isWordStart(written, written[0] === "'" || written[0] === '’' ? 1 : 0)) return 'word';
	if (written === ',') return 'comma';
	if (written === ':') return 'colon';
	return STOPS.includes(written[0]!) ? 'stop' : 'other';
}

function isWordStart(text: string, at: number): boolean {
	return (classAt(text, at) & (LETTER | NUMBER)) !== 0 || (at < text.length && '_@#'.includes(text[at]!));
}
