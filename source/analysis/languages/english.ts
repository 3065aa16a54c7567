import {englishNames} from './english-names.ts';
import {englishSpeech} from './english-speech.ts';
import type {Language} from './language.ts';
import {namesOf} from './name-defaults.ts';
import {speechOf} from './speech-defaults.ts';

/** All that the analysis knows of English. */
export const english = (): Language => ({
	code: 'en',
	speech: speechOf(englishSpeech()),
	names: namesOf(englishNames()),
});
