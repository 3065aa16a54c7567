import {EventEmitter} from 'node:events';
import process from 'node:process';
import type {Size} from '../app/state.ts';

/** The terminal's size in cells; what is usual where it does not say. */
export function currentSize(): Size {
	const {columns, rows} = process.stdout;
	return {columns: columns || 80, rows: rows || 24};
}

/** As much of standard output as Ink uses: it writes by `write`, and says nothing of resizes. */
export class StandIn extends EventEmitter {
	readonly isTTY = true;

	constructor(private readonly writeNow: (text: string) => void) {
		super();
	}

	get columns(): number {
		return currentSize().columns;
	}

	get rows(): number {
		// A frame as high as the terminal makes Ink erase the scrollback; in a single row no frame could be less high.
		return Math.max(2, currentSize().rows);
	}

	write(text: string, written?: () => void): boolean {
		this.writeNow(text);
		if (written) setImmediate(written);
		return true;
	}
}
