import type {QuotationKind} from '../analysis.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';

/** A quotation with its kind and its voice. */
export type Judged = {readonly kind: QuotationKind; readonly heard: Heard | null};

/** What judging one quotation after the other has to go by. */
export type Judging = Hearing & {
	/** Index of the person whom an interview questions; -1 for none. */
	readonly interviewee: number;
	/** Whose words each block gives without quotation marks; -1 for nobody. */
	readonly narrators: readonly number[];
	/** What was judged so far, by the index of the quotation. */
	readonly judged: Map<number, Judged>;
	/** Titles of works: wherever the same words stand, they are a title too. */
	readonly titles: Set<string>;
};

/** Whether words of the quotation's own say who speaks, and not what stands before. */
export function isFirm(heard: Heard | null): boolean {
	return heard !== null && heard.reason !== 'continuation' && heard.reason !== 'nearest';
}

/** Whether the language has verbs of saying; without them nothing tells who speaks, nor that nobody does. */
export function tellsSpeakers({verbs}: SpeechData): boolean {
	return verbs.infinitives.size > 0;
}
