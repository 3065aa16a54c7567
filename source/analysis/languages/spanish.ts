import type {Language} from './language.ts';
import {spanishNames} from './spanish-names.ts';
import {spanishSpeech} from './spanish-speech.ts';

/** All that the analysis knows of Spanish. */
export const spanish = (): Language => ({code: 'es', speech: spanishSpeech(), names: spanishNames()});
