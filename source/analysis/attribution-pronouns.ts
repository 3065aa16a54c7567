import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {Reading} from './attribution-reading.ts';
import type {SpeechData} from './languages/speech-data.ts';

/** A pronoun of the narration that means one person, and that person's gender. */
export type Pronoun = {readonly start: number; readonly gender: Gender; readonly isOwner: boolean};

/** The pronouns and possessives of one gender outside quotations, in the order of the text. */
export function collectPronouns({article: {text}, speech, inner}: Reading): readonly Pronoun[] {
	const quoted = inner.get(-1) ?? [];
	const found: Pronoun[] = [];
	if (speech.anaphors.size === 0) return found;
	for (const match of text.matchAll(pronounsOf(speech.anaphors))) {
		const word = match[0].toLowerCase();
		const gender = speech.anaphors.get(word);
		if (!gender) continue;
		const around = quoted[lastStartingAtOrBefore(quoted, match.index)];
		if (!around || around.end <= match.index)
			found.push({
				start: match.index,
				gender,
				isOwner: speech.determiners.has(word) || speech.objectPronouns.has(word),
			});
	}

	return found;
}

const expressions = new WeakMap<SpeechData['anaphors'], RegExp>();

/** Any of the words, in small letters or capitals: the flag i would cost more. */
function pronounsOf(anaphors: SpeechData['anaphors']): RegExp {
	const known = expressions.get(anaphors);
	if (known) return known;
	const words = [...anaphors.keys()].map(word =>
		word.replaceAll(/./gu, letter => `[${letter}${letter.toUpperCase()}]`),
	);
	const made = new RegExp(`(?<![\\p{L}'’])(?:${words.join('|')})(?!\\p{L})`, 'gu');
	expressions.set(anaphors, made);
	return made;
}
