import type {Range} from '../text/range.ts';

/** Words that somebody said, wrote or posted; irony, a term or a nickname; the title of a work. */
export type QuotationKind = 'speech' | 'scare' | 'title';

/** How a quotation is formed: between two marks, without its closing or its opening mark, or after a dialogue dash. */
export type QuotationForm = 'marked' | 'unclosed' | 'unopened' | 'dash';

/** Why a quotation was given to its speaker. */
export type Reason =
	| 'verb before'
	| 'verb after'
	| 'inverted verb'
	| 'incise'
	| 'according to'
	| 'colon'
	| 'continuation'
	| 'pronoun'
	| 'headline'
	| 'signature'
	| 'interview'
	| 'dialogue'
	| 'nearest';

/** A quotation, its marks included. */
export type Quotation = Range & {
	readonly kind: QuotationKind;
	readonly form: QuotationForm;
	/** A person's full name, or the organisation or group as the text names it without its article; null where open. */
	readonly speaker: string | null;
	/** Null where the speaker is. */
	readonly reason: Reason | null;
};

/** The gender that the text gives a person. */
export type Gender = 'female' | 'male';

/** A person, under the most complete name that the article gives. */
export type Person = {
	readonly name: string;
	readonly gender: Gender | null;
	/** Every place that names the person, sorted, without civility or office; never empty, never overlapping. */
	readonly mentions: readonly Range[];
	/** What the article calls the person right beside the name, folded; left out where no list is to be asked for it. */
	readonly offices?: readonly string[];
};

/** Quotations sorted and properly nested; people in the order of their first mention. */
export type Analysis = {readonly quotations: readonly Quotation[]; readonly people: readonly Person[]};
