import type {SpeechData} from '../languages/speech-data.ts';
import {isVerbForm} from '../reading/verb-forms.ts';
import {CLASS, classesOf} from '../reading/word-classes.ts';
import {rememberingBy} from '../remembering.ts';

/** Whether a word may be a verb of saying after a quotation or inside it, where more verbs are. */
export const isVerbAfter: (word: string, speech: SpeechData) => boolean = rememberingBy(
	(word, {verbs, verbsAfter}: SpeechData) => isVerbForm(word, verbs) || isVerbForm(word, verbsAfter),
);

/** Whether a word serves the grammar only, so that it is no noun. */
export const isFunctionWord: (word: string, speech: SpeechData) => boolean = rememberingBy(
	(word, speech: SpeechData) => (classesOf(word, speech) & CLASS.functional) !== 0,
);
