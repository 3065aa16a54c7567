import {begunAnswer} from './reports.ts';

/** A stretch of what was typed, an escape sequence alone, or a text that was pasted between marks. */
export type Piece = string | {readonly pasted: string};

/** What was read from a terminal, in pieces, and the beginning of a sequence or of a paste, of which more may come. */
export type Cut = {readonly pieces: readonly Piece[]; readonly rest: string};

const pasteBegin = '\u001B[200~';
const pasteEnd = '\u001B[201~';

//   ESC [ 1 ; 5 D                     ESC [ [ A               ESC O P
//   a control sequence (ECMA-48 5.4)  of the Linux console    of a keypad
//
// Another ESC before it belongs to it: Alt held, or Esc pressed a moment before.
const sequence = /^\u001B{1,2}(?:\[(?:\[[ -?]*[@-~]|[ -?]+[@-~]|[@-Z\\-~])|O[@-~])/;
const begun = /^\u001B{1,2}(?:\[\[?[ -?]*|O)?$/;

// An answer of the terminal, up to its end, BEL or ESC \, or broken off.
const answer = /^\u001B\]\d(?:[^\u0007\u001B]*(?:\u0007|\u001B\\)|[\d;]*(?:[rgba]*:?[\da-f/]*)?)/i;

/** Esc that was pressed just before the terminal answered what it is, or what its background is: no part of the answer. */
const beforeAnswer = /^\u001B(?=\u001B(?:\]\d|\[\?[\d;]*c))/;

/** Esc and what was typed after it, Alt held or not, where that is no sequence. */
const other = /^\u001B[\s\S]/u;

/** Cuts what was read, from the beginning of a piece on. */
export function cutInput(input: string): Cut {
	const pieces: Piece[] = [];
	let rest = input;
	while (rest !== '' && !begun.test(rest) && !begunAnswer.test(rest)) {
		if (rest.startsWith(pasteBegin)) {
			const end = rest.indexOf(pasteEnd);
			if (end === -1) break;
			pieces.push({pasted: rest.slice(pasteBegin.length, end)});
			rest = rest.slice(end + pasteEnd.length);
			continue;
		}

		const [piece] =
			/^[^\u001B]+/.exec(rest) ??
			beforeAnswer.exec(rest) ??
			answer.exec(rest) ??
			sequence.exec(rest) ??
			other.exec(rest)!;
		pieces.push(piece);
		rest = rest.slice(piece.length);
	}

	return {pieces, rest};
}

/** Whether what is left of a cut is Esc itself, or a sequence broken off, once nothing more has come for a moment. */
export function isWholeAlone(rest: string): boolean {
	return (
		rest !== '' &&
		(rest === '\u001B]' || !begunAnswer.test(rest)) &&
		!rest.startsWith(pasteBegin) &&
		rest !== pasteBegin.slice(0, -1)
	);
}
