import type {ClauseData} from './clause-data.ts';
import type {KindCue} from './kind-cue.ts';
import type {NounData} from './noun-data.ts';
import type {PronounData} from './pronoun-data.ts';
import type {VerbData} from './verb-data.ts';

/** What the analysis of quotations knows of a language. */
export type SpeechData = VerbData & PronounData & NounData & ClauseData & {readonly kindCues: readonly KindCue[]};
