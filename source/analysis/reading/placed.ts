import type {Range} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';

/**
 * What somebody named is in the sentence: an 'agentAhead' did what the participle before its subject says, “Asked by Ann
 * Lee, he said”, or stands in other words that begin it and rule them out as the subject, “To Ann Lee, she said”; of the
 * 'unplaced' nothing is known.
 */
export type Role = 'subject' | 'oblique' | 'agentAhead' | 'unplaced';

/**
 * What was found of a mention or an allusion, with which it is kept: every pronoun asks again for all that stand before
 * it, and of a weak map the collector of garbage would look at all each time.
 */
export type KnownRole = {
	role: Role | null;
	isOblique: boolean | null;
	genderBehind: Gender | 'none' | null;
	isTelling: boolean | null;
	/** Index of the break before its sentence, -1 for none; null before anybody asks. */
	sentence: number | null;
	/** The same of an allusion's index of the mention before it. */
	named: number | null;
};

/** A mention or an allusion. */
export type Placed = Range & {readonly known: KnownRole};

/** What is known of one before anybody asks. */
export function nothingKnown(): KnownRole {
	return {role: null, isOblique: null, genderBehind: null, isTelling: null, sentence: null, named: null};
}
