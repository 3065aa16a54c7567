import {cutInput, isWholeAlone, type Piece} from '../app/cut-input.ts';
import {type Key, pasted} from '../app/key.ts';
import {keysOf} from '../app/keys-of.ts';

/** Milliseconds after which an Esc is no beginning of a sequence. */
const escapeDelay = 20;

/** Calls back for each key that is pressed from now on, and for those that wait in the terminal. */
export function readKeys(input: NodeJS.ReadableStream, onKey: (key: Key) => void): void {
	let rest = '';
	let timer: NodeJS.Timeout | undefined;
	const press = (piece: Piece) => {
		for (const key of typeof piece === 'string' ? keysOf(piece) : [pasted(piece.pasted)]) onKey(key);
	};

	const flush = () => {
		const piece = rest;
		rest = '';
		press(piece);
	};

	input.setEncoding('utf8');
	input.on('data', chunk => {
		clearTimeout(timer);
		const cut = cutInput(rest + chunk);
		rest = cut.rest;
		for (const piece of cut.pieces) press(piece);
		if (isWholeAlone(rest)) timer = setTimeout(flush, escapeDelay);
	});
}
