import type {SpeechData} from '../languages/speech-data.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {readAccording} from './according.ts';
import {readAccordingTo} from './according-to-whom.ts';
import type {Frame, FrameScene} from './frame.ts';

/** Tokens of an adverbial that begins a sentence, its comma counted. */
const ASIDE_WITHIN = 3;

/** “Selon elle, le projet est « mort-né »”. */
export function accordingBefore({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = start; index < at; index++) {
		const before = tokens[Math.max(start, index - 1)]!;
		const isFirst =
			index === start ||
			before.word === ';' ||
			before.word === ':' ||
			// « En effet, pour Ann Lee, »
			(before.kind === 'comma' && index <= start + ASIDE_WITHIN) ||
			(index === start + 1 && isOf(before, CLASS.clauseOpener));
		const subject = readAccording(tokens, index, isFirst, speech);
		if (subject) return {strength: 'clause', reason: 'according to', subject};
	}

	return null;
}

/** « …, Ann Lee, pour qui le projet est « mort-né » »: whoever is named before the clause. */
export function accordingToNamed({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = at - 1; index > start; index--) {
		const subject = readAccordingTo(tokens, index, speech);
		if (subject) return {strength: 'clause', reason: 'according to', subject};
	}

	return null;
}
