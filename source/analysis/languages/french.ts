import {frenchNames} from './french-names.ts';
import {frenchSpeech} from './french-speech.ts';
import type {Language} from './language.ts';

/** All that the analysis knows of French. */
export const french: Language = {code: 'fr', speech: frenchSpeech, names: frenchNames};
