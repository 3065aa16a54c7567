import type {Reason} from '../analysis.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';

/** A speaker: a person of the article by index, or a group by its name with the person -1. */
export type Voice = {readonly person: number; readonly name: string};

/** A voice, and the reason why a quotation was given to it. */
export type Heard = {readonly voice: Voice; readonly reason: Reason};

/** Where a phrase stands, for finding whom it means. */
export type Place = {
	readonly tokens: readonly Token[];
	/** Index of the quotation that it stands in, and the voice of that; -1 and null for none. */
	readonly parent: number;
	readonly speaker: Voice | null;
	/** People who cannot be meant: the other one in a dialogue, those whom the quotation itself names. */
	readonly excluded: readonly number[];
	/** Offset before which the text must have named whom a pronoun means; that of the pronoun where it is left out. */
	readonly since?: number;
	/** Whether it stands after its verb and the quotation. */
	readonly isAfter?: boolean;
	/** Whether the sentence before tells that somebody is asked. */
	readonly isAsked?: boolean;
	/** Whether it replies to what was quoted before. */
	readonly isAnswer?: boolean;
	/** Whether a description counts only for whom the article has described so. */
	readonly isCertain?: boolean;
};

/** Finds whom a phrase means where it stands; null where that stays open. */
export type ByPhrase = (phrase: Phrase, place: Place) => Voice | null;

/** Somebody without a name: “A woman in the gallery wept. “…,” she said.” */
export const NOBODY_NAMED: Voice = {person: -1, name: ''};

/** The voice of a person of the article. */
export function voiceOf({people}: Reading, person: number): Voice {
	return {person, name: people[person]!.name};
}
