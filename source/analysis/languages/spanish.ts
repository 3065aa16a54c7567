import type {Language} from './language.ts';
import {namesOf} from './name-defaults.ts';
import {spanishNames} from './spanish-names.ts';
import {spanishSpeech} from './spanish-speech.ts';
import {speechOf} from './speech-defaults.ts';

/** All that the analysis knows of Spanish. */
export const spanish = (): Language => ({
	code: 'es',
	speech: speechOf(spanishSpeech()),
	names: namesOf(spanishNames()),
});
