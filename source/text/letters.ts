/*
 * Problem: the class \p{L} has some 650 ranges, and an expression that uses it takes a millisecond to compile, for which
 * the first page would wait.
 *
 * Approach: up to U+017F, which is all of French and its neighbours, letters are those that have a case, and three more;
 * only beyond is the expression asked.
 */

const firstUnknown = 0x180;
const caseless = new Set('ªºĸ');

/** Whether a character, one code unit, is a letter; false for ''. */
export function isLetter(character: string): boolean {
	if (!(character.charCodeAt(0) < firstUnknown)) return /\p{L}/u.test(character);
	return character.toLowerCase() !== character.toUpperCase() || caseless.has(character);
}

/** Whether a character, one code unit, is a letter or a number; false for ''. */
export function isLetterOrNumber(character: string): boolean {
	if (character >= '0' && character <= '9') return true;
	return isLetter(character) || (character > '~' && /\p{N}/u.test(character));
}

/** Whether a character, one code unit, is a capital letter; false for ''. */
export function isCapital(character: string): boolean {
	if (!(character.charCodeAt(0) < firstUnknown)) return /\p{Lu}/u.test(character);
	return character.toLowerCase() !== character;
}
