import type {Reason} from '../analysis.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';

/** How firmly the words around a quotation say that somebody speaks. */
export type FrameStrength = 'direct' | 'clause' | 'distant' | 'none';

/** The words around a quotation that say who speaks; the subject is null where they name none. */
export type Frame = {
	readonly strength: FrameStrength;
	readonly reason: Reason;
	readonly subject: Phrase | null;
	/** The tokens that the subject stands in, where they are not those around the quotation. */
	readonly tokens?: readonly Token[];
	/** Whoever was told: not the one who speaks. */
	readonly hearer?: Phrase | null;
	/** Where the words begin that are somebody's although no marks stand around them: they name whom they speak of. */
	readonly since?: number;
};

/** A quotation among the tokens around it. */
export type FrameScene = {
	readonly tokens: readonly Token[];
	/** Index of the quotation's own token; -1 where it stands in a name. */
	readonly at: number;
	/** It stands within another one. */
	readonly isNested: boolean;
	/** The tokens at the beginning of the next paragraph; none where a heading or nothing follows. */
	readonly behind: () => readonly Token[];
	/** What stands between its marks, of a long quotation its beginning and its end. */
	readonly content: string;
	/** Whether a quotation token ends its sentence: its content does, and what follows begins another. */
	readonly endsSentence: (token: Token, next: Token | undefined) => boolean;
};
