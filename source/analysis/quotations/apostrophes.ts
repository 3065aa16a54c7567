import {beginsWithDigit} from '../../text/characters.ts';
import type {Range} from '../../text/range.ts';
import {clippedWords} from '../languages/apostrophes.ts';
import {type QuoteStyle, STYLES, type StyledRange} from './styles.ts';

/**
 * Whether an apostrophe begins or ends a clipped word, so that it bounds no quotation.
 *
 *   the ’90s, rock ’n’ roll, let ’em
 *       ^          ^ ^           ^
 */
export function isClipped(text: string, mark: Range, within: Range): boolean {
	const after = text.slice(mark.end, Math.min(within.end, mark.end + 12));
	const before = text.slice(Math.max(within.start, mark.start - 3), mark.start);
	if (/^\d\d(?:s|(?!\d))(?!\p{L})/u.test(after) && !/\S$/.test(before)) return true;
	if (/(?:^|\s)['’‘][nN]$/.test(before)) return true;
	const word = /^\p{L}+/u.exec(after)?.[0];
	return word !== undefined && !/[\p{L}\p{N}]$/u.test(before) && clippedWords.has(word.toLowerCase());
}

/**
 * Whether a mark measures: feet and inches, minutes and seconds of an hour or a degree.
 *
 *   5' 10", 37’ 24"; 44° 51' N
 *    ^   ^    ^   ^        ^
 */
export function isMeasure(text: string, at: number, style: QuoteStyle): boolean {
	if (style.family !== 'double' && style.family !== 'single') return false;
	if (!beginsWithDigit(text[at - 1] ?? '')) return false;
	const before = text.slice(Math.max(0, at - 12), at);
	// 43"18
	if (style.family === 'double' && /^\d/.test(text.slice(at + 1, at + 2))) return true;
	if (style.family === 'double') return /\d\s?['’′]\s?\d{1,2}(?:[.,]\d+)?$/.test(before);
	return /[°º]\s?\d+$/.test(before) || /^\s?\d/.test(text.slice(at + 1, at + 3));
}

/** Whether a curved apostrophe stands right behind a single mark that opens: '’Ello,' said Ann. */
export function isBehindOpening(
	text: string,
	{start, end, style}: StyledRange,
	before: StyledRange | undefined,
): boolean {
	const isOpened = before?.end === start && before.style.family === 'single';
	return isOpened && style.family === 'single' && style.side === 'close' && /\p{L}/u.test(text[end] ?? '');
}

/**
 * The marks of a text, in order, where one of two characters is an opening mark and an apostrophe if only a single mark closes
 * behind it: only the opening one is kept.
 *
 *   ‘’Tis late,’ said Ann.      ''Yes,'' said Ann.
 *   ^         ^                 ^^    ^^
 */
export function withoutClipping(text: string, marks: readonly StyledRange[]): readonly StyledRange[] {
	if (!marks.some(({start, end}) => end - start > 1)) return marks;
	const kept = [...marks];
	let isClosedByTwo = false;
	let singles = 0;
	for (let index = marks.length - 1; index >= 0; index--) {
		const {start, end, style} = marks[index]!;
		const before = text[start - 1] ?? ' ';
		const opens = /[\s([—–]/.test(before) && /\p{L}/u.test(text[end] ?? '');
		if (style.family === 'double') {
			const isApart =
				opens && end - start > 1 && !isClosedByTwo && singles > 0 && STYLES.get(text[end - 1]!)!.isApostrophe;
			if (isApart) kept[index] = {start, end: start + 1, style: STYLES.get(text[start]!)!};
			isClosedByTwo = !opens;
			singles = 0;
		} else if (style.family === 'single') {
			if (opens) singles = Math.max(0, singles - 1);
			else if (/[,.!?…]/.test(before)) singles++;
		}
	}

	return kept;
}
