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
		const opening = smallText.slice(end, end + LONGEST_OPENING);
		const behind = opening.indexOf(', ') + 2;
		const ahead = behind > 2 ? wordsAt(smallText, end + behind, pattern) : null;
		const words = ahead && OPENING.test(opening.slice(0, behind)) ? ahead : wordsAt(smallText, end, pattern);
		if (!words) continue;
		const start = words.index;
		const to = start + words[0].length;
		// « L'intéressée, elle, a refusé », but « L'intéressée, l'éleveuse Ann Lee, »
		const [, next = ''] = /^, (\p{L}+'?)/u.exec(smallText.slice(to, to + LONGEST_NEXT)) ?? [];
		if (next && !speech.pronouns.has(next)) continue;
		const isConcerned = !speech.latter.has(words[0].split(' ')[0]!);
		found.push({start, gender: speech.backward.get(words[0])!, isConcerned});
	}

	return found;
}

/** A participle and what belongs to it, up to the first comma of a sentence. */
const OPENING = /^[\p{L} '-]{1,40}, $/u;
const LONGEST_OPENING = 42;

/** Such words right at an offset. */
function wordsAt(smallText: string, at: number, pattern: RegExp): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(smallText);
}

const patternOf = onceBy(
	({backward}: SpeechData) => new RegExp(`(?:${[...backward.keys()].join('|')})(?!\\p{L})`, 'uy'),
);
