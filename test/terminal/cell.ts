import type {IBufferCell} from '@xterm/headless';

/** The terminal's own colour, one of its palette of 256, or red, green and blue in 24 bits written "#rrggbb". */
export type Colour = null | number | string;

/** A character as the terminal shows it. */
export type Cell = {
	/** With its combining marks; '' in the right half of a wide character and ' ' in a cell never written. */
	readonly text: string;
	/** Cells that it takes: 0 in the right half of a wide character. */
	readonly width: number;
	readonly foreground: Colour;
	readonly background: Colour;
	readonly isBold: boolean;
	readonly isDim: boolean;
	readonly isItalic: boolean;
	readonly isUnderlined: boolean;
	readonly isStruck: boolean;
	readonly isInverse: boolean;
};

/** What the emulator says of a cell, as plain data. */
export function toCell(cell: IBufferCell): Cell {
	const width = cell.getWidth();
	return {
		text: cell.getChars() || (width === 0 ? '' : ' '),
		width,
		foreground: toColour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
		background: toColour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
		isBold: cell.isBold() !== 0,
		isDim: cell.isDim() !== 0,
		isItalic: cell.isItalic() !== 0,
		isUnderlined: cell.isUnderline() !== 0,
		isStruck: cell.isStrikethrough() !== 0,
		isInverse: cell.isInverse() !== 0,
	};
}

function toColour(isDefault: boolean, isRgb: boolean, colour: number): Colour {
	if (isDefault) return null;
	return isRgb ? `#${colour.toString(16).padStart(6, '0')}` : colour;
}
