import type {Lines} from './lines.ts';

/**
 * The bytes that draw a whole screen from its first cell, and leave the cursor at the start of the row after the status:
 * where Ink leaves it after a frame.
 */
export function frameOf({left, rows, status}: Lines): string {
	const margin = ' '.repeat(left);
	const drawn = [...rows.map(row => (row === '' ? '' : margin + row)), status];
	return `\u001B[H${drawn.map(row => `\u001B[K${row}\r\n`).join('')}\u001B[J`;
}
