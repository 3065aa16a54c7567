import {englishNames} from './english-names.ts';
import {englishSpeech} from './english-speech.ts';
import type {Language} from './language.ts';
import {namesOf} from './name-defaults.ts';
import {speechOf} from './speech-defaults.ts';

/** All that the analysis knows of English. */
export const english = (): Language => {
	const names = namesOf(englishNames());
	const own = englishSpeech();
	const speech = speechOf({...own, seats: new Set([...own.seats!, ...names.organisations]), places: names.places});
	return {code: 'en', speech, names};
};
