/** Whether a character, one code unit, of any script is a letter. */
export function isFarLetter(character: string): boolean {
	return /\p{L}/u.test(character);
}

/** The same for a letter or a number. */
export function isFarLetterOrNumber(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}

/** The same for a capital letter. */
export function isFarCapital(character: string): boolean {
	return /\p{Lu}/u.test(character);
}
