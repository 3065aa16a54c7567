import {cutInput, isWholeAlone, type Piece} from '../app/cut-input.ts';
import {type Key, pasted} from '../app/key.ts';
import {keysOf} from '../app/keys-of.ts';
import {type Report, reportOf} from '../app/reports.ts';

/** Milliseconds after which an Esc is no beginning of a sequence; while an answer is awaited, that may come slowly. */
const escapeDelay = 20;
const awaitedDelay = 100;

/** Milliseconds after which an answer that was broken off is given up. */
const answerDelay = 1000;

/** Who acts on what a terminal says of itself, and whether it was asked and has not answered yet. */
type Listener = {readonly onReport: (report: Report) => void; readonly isAwaited: () => boolean};

const nobody: Listener = {onReport: () => {}, isAwaited: () => false};

/** Calls back for each key that is pressed from now on, and for those that wait in the terminal. Its answers are no keys. */
export function readKeys(
	input: NodeJS.ReadableStream,
	onKey: (key: Key) => void,
	{onReport, isAwaited}: Listener = nobody,
): void {
	let rest = '';
	let timer: NodeJS.Timeout | undefined;
	let immediate: NodeJS.Immediate | undefined;
	const press = (piece: Piece) => {
		if (typeof piece !== 'string') return onKey(pasted(piece.pasted));
		const report = reportOf(piece);
		if (report?.says === 'wheel') onKey(report.key);
		else if (report) onReport(report);
		else for (const key of keysOf(piece)) onKey(key);
	};

	const flush = () => {
		const piece = rest;
		rest = '';
		press(piece);
	};

	const forget = () => {
		rest = '';
	};

	// On a busy machine time goes by in which nothing is read: what came meanwhile is read before that counts.
	const lastly = (action: () => void, milliseconds: number) => {
		timer = setTimeout(() => {
			immediate = setImmediate(action);
		}, milliseconds);
	};

	input.setEncoding('utf8');
	input.on('data', chunk => {
		clearTimeout(timer);
		clearImmediate(immediate);
		const cut = cutInput(rest + chunk);
		rest = cut.rest;
		for (const piece of cut.pieces) press(piece);
		if (isWholeAlone(rest)) lastly(flush, isAwaited() ? awaitedDelay : escapeDelay);
		else if (rest.startsWith('\u001B]')) lastly(forget, answerDelay);
	});
}
