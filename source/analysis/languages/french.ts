import {frenchNames} from './french-names.ts';
import {frenchSpeech} from './french-speech.ts';
import type {Language} from './language.ts';
import {namesOf} from './name-defaults.ts';
import {speechOf} from './speech-defaults.ts';

/** All that the analysis knows of French. */
export function french(): Language {
	const own = frenchSpeech();
	const names = namesOf(frenchNames(own.verbs!));
	return {code: 'fr', speech: speechOf({...own, places: names.places}), names};
}
