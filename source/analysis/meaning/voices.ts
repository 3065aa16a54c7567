import type {Gender} from '../analysis.ts';
import {createMind} from '../mind/mind.ts';
import {anybodyAt} from '../mind/sought.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {nothingKnown} from '../reading/placed.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {createResolve} from './resolve.ts';
import {type ByPhrase, type Heard, type Voice, voiceOf} from './voice.ts';

/** Finds whom phrases mean, and remembers who was heard. */
export type Voices = {
	readonly resolve: ByPhrase;
	/** Somebody was heard at an offset of the article. */
	readonly hear: (voice: Voice, at: number) => void;
	/** Somebody without a name was heard. */
	readonly hearStranger: (phrase: Phrase, tokens: readonly Token[]) => void;
	/** Whether somebody without a name is in mind whom a pronoun at an offset may mean. */
	readonly isStrangerInMind: (at: number, gender: Gender | null) => boolean;
	readonly person: (index: number) => Voice;
	/** The people whom the article calls by a noun. */
	readonly called: (noun: string) => readonly number[];
	/** Who is most in mind at an offset of the narration; null where nobody is. */
	readonly salient: (at: number, excluded: readonly number[], least?: number) => Voice | null;
};

/** Who was heard in an earlier quotation; null where that is not known, undefined where it is no speech. */
export type HeardAt = (quotation: number) => Heard | null | undefined;

/** What finding a speaker goes by. */
export type Hearing = {readonly reading: Reading; readonly voices: Voices; readonly heardAt: HeardAt};

/** The voices of an article; `topic` is the person whom all of it is about, `author` the one who tells it, -1 for none. */
export function createVoices(reading: Reading, topic: number, author: number): Voices {
	const mind = createMind(reading, topic);
	const person = (index: number) => voiceOf(reading, index);
	return {
		person,
		called: noun => [...(mind.descriptions().get(noun)?.keys() ?? [])],
		resolve: createResolve(reading, mind, topic, author),
		hear(voice, at) {
			if (voice.person >= 0) mind.hear(voice.person, at);
		},
		hearStranger({from, to, head, gender, isPlural}, tokens) {
			if (isPlural || !reading.speech.personNoun.test(head)) return;
			const {start} = tokens[from]!;
			mind.strangers.hear({start, end: tokens[to - 1]!.end, noun: head, gender, known: nothingKnown()});
		},
		isStrangerInMind: (at, gender) =>
			mind.strangers.inMind({at, gender, mayBeHeard: true, isSpeaking: false}) > -Infinity ||
			mind.strangers.isAlluded(at, gender),
		salient(at, excluded, least = -Infinity) {
			const found = mind.find(anybodyAt(at, -1, null, new Set(excluded)));
			return found && found.score >= least ? person(found.person) : null;
		},
	};
}
