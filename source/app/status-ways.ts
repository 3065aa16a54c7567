import {cutToCells, fillCells} from '../text/cut.ts';
import {visible} from '../text/visible.ts';
import {width as cells} from '../text/width.ts';
import {wrapped} from '../text/wrap.ts';
import type {Row} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';

/**
 * One way to fill the status row. `cut` may be cut down to `least` cells, "" being nothing at all; `fixed` and `right` may
 * not. Ways are tried from the roomiest to the tightest, which is one sentence that may be cut anywhere.
 */
export type Way = {readonly cut: string; readonly least: number; readonly fixed: string; readonly right: string};

/**
 * The status rows, as wide as the terminal: what has to be said, on as many rows of the page as that needs, else one, what is
 * said in the first way that fits.
 */
export function filledStatus({size, message}: State, ways: () => readonly Way[]): readonly Row[] {
	const room = size.columns - 2;
	const lines =
		message === null
			? [fitted(room, ways())]
			: wrapped(visible(message), room, pageRows(size)).map(line => fillCells(line, room));
	return lines.map(text => [{text: ` ${text} `, styles: ['status']}]);
}

/** A way that is one sentence. */
export function sentence(text: string): Way {
	return {cut: text, least: 1, fixed: '', right: ''};
}

/** A sentence that is told whole or not at all. */
export function whole(text: string): Way {
	return {...sentence(text), least: cells(text)};
}

/** The first way that fits, the last one if none does, filled to exactly `room` cells. */
function fitted(room: number, ways: readonly Way[]): string {
	for (const way of ways) {
		const gap = way.right === '' ? 0 : cells(way.right) + 2;
		const free = room - gap - cells(way.fixed) - (way.cut && way.fixed ? 3 : 0);
		if (free < way.least && way !== ways.at(-1)) continue;
		const left = [way.cut && cutToCells(way.cut, Math.max(0, free)), way.fixed].filter(Boolean).join(' │ ');
		return fillCells(left, room - gap) + (way.right === '' ? '' : `  ${way.right}`);
	}

	return ' '.repeat(room);
}
