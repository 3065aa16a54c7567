/** A character as a terminal shows it: with the numbers of the styles that are on, sorted. */
export type Styled = {readonly character: string; readonly styles: string};

/** What ends which styles. */
const ends: Readonly<Record<string, RegExp>> = {
	22: /^[12]$/,
	23: /^3$/,
	24: /^4$/,
	27: /^7$/,
	29: /^9$/,
	39: /^(?:3[0-8]|9[0-7])(?:;|$)/,
	49: /^(?:4[0-8]|10[0-7])(?:;|$)/,
	0: /^/,
};

/** The characters of a drawn text, each with its styles, however the sequences that say so are arranged. */
export function styledCharacters(text: string): readonly Styled[] {
	const characters: Styled[] = [];
	let on: readonly string[] = [];
	for (const [piece, style] of text.matchAll(/\u001b\[([\d;]*)m|./gsu)) {
		const colour = [ends[39]!, ends[49]!].find(each => style !== undefined && each.test(style));
		if (style === undefined) characters.push({character: piece, styles: [...on].sort().join(' ')});
		else if (ends[style]) on = on.filter(each => !ends[style]!.test(each));
		else on = [...on.filter(each => each !== style && !colour?.test(each)), style];
	}

	return characters;
}
