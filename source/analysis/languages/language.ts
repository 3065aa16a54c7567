import type {NameData} from './name-data.ts';
import type {SpeechData} from './speech-data.ts';

/** All that the analysis knows of a language, as data. */
export type Language = {
	/** BCP 47 primary subtag. */
	readonly code: string;
	/** Words around quotations: verbs of saying, "according to", scare and title cues. */
	readonly speech: SpeechData;
	/** Words around names: honorifics, offices, particles, words that begin sentences, cues that a name is no person. */
	readonly names: NameData;
};
