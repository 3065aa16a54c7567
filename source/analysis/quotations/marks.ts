/**
 * Problem: the same mark opens, closes, elides and measures; broken pages open with the mark that closes.
 * Approach: marks that touch form a run, and what stands on both sides of the run says what they do; the shape of a mark
 * is asked last. What stays ambiguous is left to the pairing, which knows what is open.
 * Limits: a mark between two letters with no space anywhere is believed by its shape.
 */

import {isSpaceAt} from '../../text/characters.ts';
import type {Range} from '../../text/range.ts';
import {afterClosing, beforeApostrophe, elisions} from '../languages/apostrophes.ts';
import {isBehindOpening, isClipped, isMeasure, withoutClipping} from './apostrophes.ts';
import {isTrailing, type MarkRole, roleOf, type Side, sideAfter, sideBefore} from './mark-roles.ts';
import {MARK_CHARACTERS, QUOTE_STYLES, type QuoteStyle, STYLES, type StyledRange} from './styles.ts';

/** A mark that may bound a quotation. */
export type QuoteMark = Range & {
	readonly style: QuoteStyle;
	readonly role: MarkRole;
	/** The text on both sides leaves no doubt; without it the mark opens nothing that is never closed. */
	readonly isCertain: boolean;
	/** It ends a word as a possessive or clipped word would. */
	readonly isWeak: boolean;
};

const APOSTROPHES = QUOTE_STYLES.flatMap(({mark, isApostrophe}) => (isApostrophe ? [mark] : [])).join('');
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿœ';

/** Any mark, but for an apostrophe between two plain letters: it is none, and there are more of these than of all others. */
const ANY_MARK = new RegExp(
	[
		...QUOTE_STYLES.map(({mark}) => mark).filter(mark => mark.length > 1),
		`(?![${APOSTROPHES}])[${MARK_CHARACTERS}]`,
		`[${APOSTROPHES}](?![${LETTERS}])`,
		`(?<![${LETTERS}])[${APOSTROPHES}]`,
	].join('|'),
	'g',
);

/** The marks of a text between two offsets, in order; apostrophes and primes are none. */
export function scanMarks(text: string, {start, end}: Range): QuoteMark[] {
	const found = withoutClipping(text, marksIn(text.slice(start, end), start));
	const marks: QuoteMark[] = [];
	for (let first = 0; first < found.length; ) {
		let last = first;
		while (last + 1 < found.length && found[last]!.end === found[last + 1]!.start) last++;
		// An elision, which the quotation follows at once, belongs to the words before it.
		//
		//   d'”erreur”
		//    ^ an apostrophe, and what stands after it opens
		//
		const behind = sideAfter(text, found[last]!.end, end);
		const isElided = last > first && behind !== 'closer' && isElision(text, found[first]!, start);
		const left = isElided ? 'opener' : sideBefore(text, found[first]!.start, start);
		// d'" une erreur ", : " Oui " and the first words of a block: nothing closes there, though a space follows.
		const isOpening =
			isElided || (behind === 'edge' && found[last]!.end < end && isFirst(text, start, found[first]!.start));
		const isTrail = isTrailing(text, found[last]!.end, end, left);
		const right = isOpening ? 'word' : isTrail ? 'closer' : behind;
		for (let index = isElided ? first + 1 : first; index <= last; index++) {
			const mark = found[index]!;
			if (mark.style.isApostrophe && isClipped(text, mark, {start, end})) continue;
			if (left === 'edge' && isBehindOpening(text, mark, found[index - 1])) continue;
			if (isMeasure(text, mark.start, mark.style)) continue;
			const role = roleOf(mark.style, left, right);
			if (!role) continue;
			marks.push({
				start: mark.start,
				end: mark.end,
				style: mark.style,
				role: role.role,
				isCertain: role.isCertain,
				isWeak: isWeak(text, mark, right, last > index),
			});
		}

		first = last + 1;
	}

	return marks;
}

/** Whether nothing stands before a mark in a text from an offset on, or a colon and a space. */
function isFirst(text: string, from: number, mark: number): boolean {
	return mark === from || (mark - 2 >= from && text[mark - 2] === ':' && isSpaceAt(text, mark - 1));
}

/** What the expression finds in a text that begins at an offset. */
function marksIn(text: string, offset: number): readonly StyledRange[] {
	const found: StyledRange[] = [];
	ANY_MARK.lastIndex = 0;
	for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
		const start = offset + match.index;
		found.push({start, end: start + match[0].length, style: STYLES.get(match[0])!});
	}

	return found;
}

function isElision(text: string, mark: StyledRange, from: number): boolean {
	if (!mark.style.isApostrophe) return false;
	const word = /(?<![\p{L}\p{N}'’‘"“”])\p{L}{1,6}$/u.exec(text.slice(Math.max(from, mark.start - 8), mark.start))?.[0];
	return word !== undefined && elisions.has(word.toLowerCase());
}

function isWeak(text: string, {start, style}: StyledRange, right: Side, isInside: boolean): boolean {
	if (!style.isApostrophe || right !== 'edge' || isInside) return false;
	const next = /^\s+([\p{L}]+)/u.exec(text.slice(start + 1, start + 16))?.[1] ?? '';
	if (afterClosing.has(next)) return false;
	const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0].toLowerCase() ?? '';
	return beforeApostrophe.test(word) || elisions.has(word);
}
