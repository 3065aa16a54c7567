import type {Gender} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';

/** A subject that points back to whoever was named last, and no further. */
export type Backward = {
	readonly start: number;
	readonly gender: Gender;
	/** Whether it means whom the words before are about, and so nobody who said them: l'intéressée. */
	readonly isConcerned: boolean;
};

/** Characters of a comma and the word behind it. */
const LONGEST_NEXT = 12;

/** « Celle-ci a refusé. », « Sollicité, ce dernier se tait. », « L'intéressée sourit. »: those that begin a sentence of the narration, in order. */
export function collectBackward({smallText, breaks, speech}: Reading): readonly Backward[] {
	const found: Backward[] = [];
	if (speech.backward.size === 0) return found;
	const pattern = patternOf(speech);
	for (const {end} of breaks) {
		pattern.lastIndex = end;
		const [whole, words] = pattern.exec(smallText) ?? [];
		if (!whole || !words) continue;
		const to = end + whole.length;
		// « L'intéressée, elle, a refusé », but « L'intéressée, l'éleveuse Ann Lee, »
		const [, next = ''] = /^, (\p{L}+'?)/u.exec(smallText.slice(to, to + LONGEST_NEXT)) ?? [];
		if (next && !speech.pronouns.has(next)) continue;
		const isConcerned = !speech.latter.has(words.split(' ')[0]!);
		found.push({start: to - words.length, gender: speech.backward.get(words)!, isConcerned});
	}

	return found;
}

/** The words at the beginning of a sentence, or behind a participle and the first comma. */
const patternOf = onceBy(
	({backward}: SpeechData) => new RegExp(`(?:[\\p{L} '-]{1,40}, )?(${[...backward.keys()].join('|')})(?!\\p{L})`, 'uy'),
);
