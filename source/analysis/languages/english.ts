import {englishNames} from './english-names.ts';
import {englishSpeech} from './english-speech.ts';
import type {Language} from './language.ts';

/** All that the analysis knows of English. */
export const english = (): Language => ({code: 'en', speech: englishSpeech(), names: englishNames()});
