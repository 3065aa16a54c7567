/*
 * Problem: the class \p{L} has some 650 ranges, and an expression that uses it takes a millisecond to compile, for which
 * the first page would wait.
 *
 * Approach: up to U+017F, which is all of French and its neighbours, letters are those that have a case, and three more;
 * only beyond is the expression asked, and not about dashes, quotation marks and currencies, which are in every article.
 */

import {isFarCapital, isFarLetter, isFarLetterOrNumber} from './far-letters.ts';

const firstUnknown = 0x180;
const caseless = new Set('ªºĸ');
const numbers = new Set('0123456789²³¹¼½¾');

/** Whether a character, one code unit, is a letter; false for ''. */
export function isLetter(character: string): boolean {
	if (isFar(character)) return isFarLetter(character);
	return character.toLowerCase() !== character.toUpperCase() || caseless.has(character);
}

/** Whether a character, one code unit, is a letter or a number; false for ''. */
export function isLetterOrNumber(character: string): boolean {
	if (isFar(character)) return isFarLetterOrNumber(character);
	return numbers.has(character) || isLetter(character);
}

/** Whether a character, one code unit, is a capital letter; false for ''. */
export function isCapital(character: string): boolean {
	if (isFar(character)) return isFarCapital(character);
	return character.toLowerCase() !== character;
}

function isFar(character: string): boolean {
	const code = character.charCodeAt(0);
	const isMarkOrCurrency = (code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20d0);
	return code >= firstUnknown && !isMarkOrCurrency;
}
