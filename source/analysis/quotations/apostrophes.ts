import type {Range} from '../../text/range.ts';
import {clippedWords} from '../languages/apostrophes.ts';
import type {QuoteStyle} from './styles.ts';

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
	const before = text.slice(Math.max(0, at - 12), at);
	if (!/\d$/.test(before)) return false;
	if (style.family === 'double') return /\d\s?['’′]\s?\d{1,2}(?:[.,]\d+)?$/.test(before);
	if (style.family !== 'single') return false;
	return /[°º]\s?\d+$/.test(before) || /^\s?\d/.test(text.slice(at + 1, at + 3));
}
