/**
 * Letters as the inside of a character class: those of the scripts that articles are written in. The class \p{L} has
 * some 650 ranges, and an expression that uses it takes a millisecond or more to compile, for which the first page
 * would wait.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏͰ-῿぀-퟿';

/** Whether a text begins with a letter in capitals; false for scripts without case and for ''. */
export function beginsUpper(text: string): boolean {
	const first = text.charAt(0);
	return first !== first.toLowerCase();
}

/** Whether a text begins with a letter in lower case; false for scripts without case and for ''. */
export function beginsLower(text: string): boolean {
	const first = text.charAt(0);
	return first !== first.toUpperCase();
}
