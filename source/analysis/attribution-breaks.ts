import {lastStartingAtOrBefore, type Range} from '../text/range.ts';
import type {Gender} from './analysis.ts';
import {type Chunks, matchesIn, ofChunk} from './chunks.ts';
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

const END = new RegExp(`[.!?…](?:\\s?[${MARK_CHARACTERS})\\]])*\\s+(?=[\\p{Lu}${MARK_CHARACTERS}—])|;\\s`, 'uy');

/** Where in a chunk a sentence may end. */
const stopsOf = ofChunk((chunk): readonly number[] =>
	chunk.isPlain ? NO_STOPS : matchesIn(chunk, /[.!?…;]/gu).map(({index}) => index),
);

/** The ends of sentences in order, those inside quotations left out; `quoted` are the quotations that stand in no other. */
export function findBreaks(
	{text, starts, chunks}: Chunks,
	quoted: readonly Range[],
	speech: SpeechData,
): readonly Break[] {
	const breaks: Break[] = [];
	let to = 0;
	const add = (start: number, end: number) => {
		to = end;
		const isLine = text[start] === '\n';
		const around = quoted[lastStartingAtOrBefore(quoted, start)];
		if (around && end < around.end && !isLine) return;
		if (!isLine && text[start] !== ';' && !isSentenceEnd(text, start, 1, speech.abbreviations)) return;
		breaks.push(breakAt(text, start, end, speech));
	};

	for (let index = -1; index < chunks.length; index++) {
		const chunk = chunks[index];
		const start = chunk ? starts[index]! : 0;
		for (const stop of chunk ? stopsOf(chunk, null) : NO_STOPS) {
			END.lastIndex = start + stop;
			if (start + stop >= to && END.test(text)) add(start + stop, END.lastIndex);
		}

		const next = starts[index + 1] ?? text.length;
		for (let at = Math.max(to, start + (chunk?.text.length ?? 0)); at < next; at++) {
			if (text[at] === '\n') add(at, at + 1);
		}
	}

	return breaks;
}

const NO_STOPS: readonly number[] = [];

function breakAt(text: string, start: number, end: number, speech: SpeechData): Break {
	const next = text
		.slice(end, end + 24)
		.toLowerCase()
		.replaceAll('’', "'");
	const [first = '', second] = next.match(/\p{L}+'?/gu) ?? [];
	// “Her grandmother, Ann Lee, watched”: a possessive, and no pronoun.
	const pronoun = speech.determiners.get(first)?.pointing === 'possessive' ? undefined : speech.pronouns.get(first);
	const isDescribed = second !== undefined && speech.determiners.get(first)?.pointing === 'definite';
	const opening = pronoun ? 'pronoun' : isDescribed ? 'description' : 'other';
	return {start, end, pronoun: pronoun?.gender ?? null, opening, isParagraph: text.slice(start, end).includes('\n')};
}
