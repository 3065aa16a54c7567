/** A text made ready for searching: folded, and where each folded code unit came from. */
export type Folded = {readonly text: string; offsetAt(index: number): number};

/** Marks that readers type in one way and find in many; everything else folds by Unicode decomposition. */
const alike: ReadonlyMap<string, string> = new Map([
	...[...'’‘‛ʼ′`´‹›'].map(mark => [mark, "'"] as const),
	...[...'«»“”„‟″'].map(mark => [mark, '"'] as const),
	...[...'‐‑‒–—―−'].map(mark => [mark, '-'] as const),
	...[...'\u00A0\u202F\u2007\u2009\u200A\u2002\u2003\t'].map(space => [space, ' '] as const),
	...[...'\u00AD\u200B\u200C\u200D\u2060\uFEFF'].map(nothing => [nothing, ''] as const),
	['œ', 'oe'],
	['Œ', 'Oe'],
	['æ', 'ae'],
	['Æ', 'Ae'],
	['ß', 'ss'],
	['ẞ', 'SS'],
	['ø', 'o'],
	['Ø', 'O'],
	['ł', 'l'],
	['Ł', 'L'],
]);

const plain = /^[\n\u0020-\u0026\u0028-\u005F\u0061-\u007E]*$/;

/**
 * A text with accents, typographic apostrophes, quotation marks, dashes and no-break spaces made plain, runs of spaces made
 * one, and, unless `keepsCase`, letters made small. Two texts that a reader would take for the same fold to the same.
 */
export function fold(text: string, keepsCase: boolean): string {
	return foldWithOffsets(text, keepsCase).text;
}

/** The same, with the way back: `offsetAt(i)` is the offset in `text` of the i-th folded code unit. */
export function foldWithOffsets(text: string, keepsCase: boolean): Folded {
	if (plain.test(text) && !text.includes('  ')) {
		return {text: keepsCase ? text : text.toLowerCase(), offsetAt: index => index};
	}

	const parts: string[] = [];
	let offsets = new Uint32Array(text.length + 64);
	let length = 0;
	let last = '';
	let offset = 0;
	for (const character of text) {
		const folded = foldCharacter(character, keepsCase);
		if (folded !== '' && !(folded === ' ' && last === ' ')) {
			parts.push(folded);
			if (length + folded.length >= offsets.length) {
				const larger = new Uint32Array(offsets.length * 2);
				larger.set(offsets);
				offsets = larger;
			}

			for (let index = 0; index < folded.length; index++) offsets[length++] = offset;
			last = folded;
		}

		offset += character.length;
	}

	offsets[length] = text.length;
	return {text: parts.join(''), offsetAt: index => offsets[Math.min(index, length)]!};
}

const foldedCharacters = [new Map<string, string>(), new Map<string, string>()] as const;

function foldCharacter(character: string, keepsCase: boolean): string {
	const known = foldedCharacters[keepsCase ? 1 : 0];
	let folded = known.get(character);
	if (folded === undefined) {
		const plainer = character.normalize('NFKD').replace(/\p{M}/gu, '');
		folded = alike.get(character) ?? Array.from(plainer, part => alike.get(part) ?? part).join('');
		if (!keepsCase) folded = folded.toLowerCase();
		known.set(character, folded);
	}

	return folded;
}
