import {frenchNames} from './french-names.ts';
import {frenchSpeech} from './french-speech.ts';
import type {Language} from './language.ts';

/** All that the analysis knows of French. */
export function french(): Language {
	const speech = frenchSpeech();
	return {code: 'fr', speech, names: frenchNames(speech.verbs)};
}
