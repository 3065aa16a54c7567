/**
 * What keys do, as a hint says it after `before`: "a archives, D deletes". Each is a key and a word or none; what has no key
 * is left out, and '' is all that is said where nothing has one.
 */
export function hints(
	before: string,
	does: ReadonlyArray<readonly [key: string, word: string]>,
	between = ', ',
): string {
	const words = does.filter(([key]) => key !== '').map(each => each.filter(Boolean).join(' '));
	return words.length > 0 ? before + words.join(between) : '';
}
