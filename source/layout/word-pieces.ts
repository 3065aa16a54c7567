import {isLetterOrNumber} from '../text/letters.ts';

/** Letters of a piece, below which a line does not end after the hyphen or slash beside it. */
const fewest: Readonly<Record<string, {readonly left: number; readonly right: number}>> = {
	'-': {left: 2, right: 3},
	'/': {left: 3, right: 3},
};

/**
 * Whether a line that ended before `offset` would part a short piece of a word from the rest: "a-" from "t-il", "année-"
 * from "là", "e-" from "mail", "km/" from "h", "et/" from "ou".
 */
export function isShortPiece(text: string, offset: number): boolean {
	const least = fewest[text.charAt(offset - 1)];
	if (!least) return false;
	return letters(text, offset - 2, -1, least.left) < least.left || letters(text, offset, 1, least.right) < least.right;
}

/** How many letters or digits stand in a row from `offset` on in one direction; at most `limit`. */
function letters(text: string, offset: number, step: 1 | -1, limit: number): number {
	let count = 0;
	while (count < limit && isLetterOrNumber(text.charAt(offset + count * step))) count++;
	return count;
}
