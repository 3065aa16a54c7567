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

/**
 * What does not fold to itself or its small letter: a character that is common and never a space or nothing; any others, with
 * all that stands around them, since spaces may meet there; spaces in a row.
 */
const special = /[À-ÿŒœ‘-”«»]| *[^\n -_a-~][^\n!-_a-~]*| {2,}/g;

/**
 * A text with accents, typographic apostrophes, quotation marks, dashes and no-break spaces made plain, runs of spaces made
 * one, and, unless `keepsCase`, letters made small. Two texts that a reader would take for the same fold to the same.
 */
export function fold(text: string, keepsCase: boolean): string {
	return foldWithOffsets(text, keepsCase).text;
}

/** The same, with the way back: `offsetAt(i)` is the offset in `text` of the i-th folded code unit. */
export function foldWithOffsets(text: string, keepsCase: boolean): Folded {
	// From the folded code unit `indices[n]` on, each lies `shifts[n]` before the one that it came from.
	const indices = [0];
	const shifts = [0];
	const leads = (index: number, offset: number) => {
		if (offset - index === shifts.at(-1)) return;
		indices.push(index);
		shifts.push(offset - index);
	};
	const folded = text.replace(special, (run, start: number) => {
		const only = run.length === 1 ? foldCharacter(run, keepsCase) : '';
		if (only.length === 1 && only !== ' ') return only;
		let offset = start;
		let index = start - shifts.at(-1)!;
		let last = '';
		let all = '';
		for (const character of run) {
			const plainer = foldCharacter(character, keepsCase);
			if (plainer !== '' && !(plainer === ' ' && last === ' ')) {
				for (const end = index + plainer.length; index < end; index++) leads(index, offset);
				all += plainer;
				last = plainer;
			}

			offset += character.length;
		}

		leads(index, offset);
		return all;
	});
	return {
		text: keepsCase ? folded : folded.toLowerCase(),
		offsetAt: index => {
			const nearest = Math.min(index, folded.length);
			return nearest + shifts[lastUpTo(indices, nearest)]!;
		},
	};
}

/** The last of ascending numbers that is not more than another; the first is not. */
function lastUpTo(numbers: readonly number[], most: number): number {
	let low = 0;
	let high = numbers.length;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (numbers[middle]! <= most) low = middle;
		else high = middle;
	}

	return low;
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
