import {Buffer} from 'node:buffer';
import {Unicode11Addon} from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import {type Cell, toCell} from './cell.ts';

/** What a person would see of a program's bytes. Columns and rows count from 0, in what is in view. */
export type Screen = {
	/** The whole screen, a line each row, without the blanks at their ends. */
	readonly text: () => string;
	/** One row, without the blanks at its end; '' outside the screen. */
	readonly line: (row: number) => string;
	/** One cell; null outside the screen. */
	readonly cell: (column: number, row: number) => Cell | null;
	readonly cells: () => readonly (readonly Cell[])[];
	readonly isAlternate: () => boolean;
	readonly isCursorHidden: () => boolean;
	/** Whether the program asked for pastes between marks. */
	readonly isPasteMarked: () => boolean;
	/** Whether all that was written is on the screen. */
	readonly isUpToDate: () => boolean;
	/** Takes what a program writes; calls back when it is on the screen. */
	readonly write: (data: string, shown: () => void) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly close: () => void;
};

// The add-on takes the memory of a Buffer for its own, which is only so where Buffers share none.
const {poolSize} = Buffer;
Buffer.poolSize = 0;
const {UnicodeGraphemesAddon} = await import('@xterm/addon-unicode-graphemes');
Buffer.poolSize = poolSize;

/** How a terminal counts cells: each character by itself, by Unicode 6 or 11, or whole clusters, by Unicode 15. */
export type Counting = '6' | '11' | '15-graphemes';

/** A terminal without a window. `answer` gets what it replies when it is asked, such as where its cursor is. */
export function openScreen(
	columns: number,
	rows: number,
	answer: (reply: string) => void,
	counting: Counting = '11',
): Screen {
	const terminal = new xterm.Terminal({cols: columns, rows, scrollback: 1000, allowProposedApi: true});
	for (const addon of [new Unicode11Addon(), new UnicodeGraphemesAddon()]) terminal.loadAddon(addon);
	terminal.unicode.activeVersion = counting;
	terminal.onData(answer);

	// The emulator keeps this to itself, but not what it parses: DECTCEM, private mode 25.
	let isCursorHidden = false;
	const watch = (final: string, hides: boolean) =>
		terminal.parser.registerCsiHandler({prefix: '?', final}, modes => {
			if (modes.includes(25)) isCursorHidden = hides;
			return false;
		});
	watch('h', false);
	watch('l', true);

	let unread = 0;
	const rowAt = (row: number) => {
		const {active} = terminal.buffer;
		return row >= 0 && row < terminal.rows ? active.getLine(active.viewportY + row) : undefined;
	};

	// Where the window was made narrower, the emulator still has what was cut off.
	const line = (row: number) => rowAt(row)?.translateToString(true, 0, terminal.cols).trimEnd() ?? '';
	const cell = (column: number, row: number) => {
		const found = rowAt(row)?.getCell(column);
		return found === undefined ? null : toCell(found);
	};

	return {
		text: () => range(terminal.rows).map(line).join('\n'),
		line,
		cell,
		cells: () => range(terminal.rows).map(row => range(terminal.cols).map(column => cell(column, row)!)),
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		isCursorHidden: () => isCursorHidden,
		isPasteMarked: () => terminal.modes.bracketedPasteMode,
		isUpToDate: () => unread === 0,
		write: (data, shown) => {
			unread++;
			terminal.write(data, () => {
				unread--;
				shown();
			});
		},
		resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
		close: () => terminal.dispose(),
	};
}

function range(length: number): readonly number[] {
	return Array.from({length}, (_, index) => index);
}
