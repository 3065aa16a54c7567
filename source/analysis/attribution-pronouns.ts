import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Reading} from './attribution-reading.ts';

/** A pronoun of the narration that means one person, and that person's gender. */
export type Pronoun = {readonly start: number; readonly gender: Gender};

/** The pronouns and possessives of one gender outside quotations, in the order of the text. */
export function collectPronouns({article: {text}, speech, inner}: Reading): readonly Pronoun[] {
	const quoted = inner.get(-1) ?? [];
	const found: Pronoun[] = [];
	for (const match of text.matchAll(/(?<![\p{L}'’])\p{L}{2,7}(?![\p{L}])/gu)) {
		const word = match[0].toLowerCase();
		const gender = speech.anaphors.get(word);
		if (!gender) continue;
		const around = quoted[lastStartingAtOrBefore(quoted, match.index)];
		if (!around || around.end <= match.index) found.push({start: match.index, gender});
	}

	return found;
}
