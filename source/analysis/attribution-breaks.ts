import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import type {SpeechData} from './languages/speech-data.ts';
import {MARK_CHARACTERS} from './quote-styles.ts';
import {isSentenceEnd} from './sentences.ts';

/** The end of a sentence of the narration, and how the next one begins. */
export type Break = Range & {
	/** The gender of the pronoun that begins the next sentence; null where none does or where it tells none. */
	readonly pronoun: Gender | null;
	/** Whether a pronoun, or a noun with its article, begins it: it may go on about the same person. */
	readonly opening: 'pronoun' | 'description' | 'other';
	/** Whether it ends a paragraph as well. */
	readonly isParagraph: boolean;
};

const END = new RegExp(`[.!?…](?:\\s?[${MARK_CHARACTERS})\\]])*\\s+(?=[\\p{Lu}${MARK_CHARACTERS}—])|\\n|;\\s`, 'gu');

/** The ends of sentences in order, those inside quotations left out; `quoted` are the quotations that stand in no other. */
export function findBreaks(text: string, quoted: readonly Range[], speech: SpeechData): readonly Break[] {
	const breaks: Break[] = [];
	for (const match of text.matchAll(END)) {
		const start = match.index;
		const end = start + match[0].length;
		const around = quoted[lastStartingAtOrBefore(quoted, start)];
		if (around && end < around.end && text[start] !== '\n') continue;
		if (/[.!?…]/.test(text[start]!) && !isSentenceEnd(text, start, 1, speech.abbreviations)) continue;
		const next = text
			.slice(end, end + 24)
			.toLowerCase()
			.replaceAll('’', "'");
		const [first = '', second] = next.match(/\p{L}+'?/gu) ?? [];
		// “Her grandmother, Ann Lee, watched”: a possessive, and no pronoun.
		const pronoun = speech.determiners.get(first)?.pointing === 'possessive' ? undefined : speech.pronouns.get(first);
		const isDescribed = second !== undefined && speech.determiners.get(first)?.pointing === 'definite';
		const opening = pronoun ? 'pronoun' : isDescribed ? 'description' : 'other';
		breaks.push({start, end, pronoun: pronoun?.gender ?? null, opening, isParagraph: match[0].includes('\n')});
	}

	return breaks;
}
