import {lettersFrom, nextLetter} from '../../text/characters.ts';
import {lastStartingSoFar, type Range} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {everyIn, matchesIn} from '../chunk-memory.ts';
import type {Chunks} from '../chunks.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import {GLUED, isSentenceEnd} from '../sentences.ts';
import {isImpersonal} from './impersonal.ts';

/** The end of a sentence of the narration, and how the next one begins. */
export type Break = Range & {
	/** The gender of the pronoun that begins the next sentence; null where none does or where it tells none. */
	readonly pronoun: Gender | null;
	/** Whether a pronoun, or a noun with its article, begins it: it may go on about the same person. */
	readonly opening: 'pronoun' | 'description' | 'other';
	/** Whether it ends a paragraph as well. */
	readonly isParagraph: boolean;
};

const END = new RegExp(
	`[.!?…](?:(?:\\s?[${MARK_CHARACTERS})\\]])*\\s+(?=[\\p{Lu}${MARK_CHARACTERS}—])|${GLUED.source})|;\\s`,
	'uy',
);

/** Where in a chunk a sentence may end. */
const everyStop = everyIn((chunk): readonly number[] =>
	chunk.isPlain ? NO_STOPS : matchesIn(chunk, /[.!?…;]/gu).map(({index}) => index),
);

/**
 * The ends of sentences in order, those inside quotations left out; `quoted` are the quotations that stand in no other,
 * `smallText` is the text in small letters with straight apostrophes.
 */
export function findBreaks(
	chunks: Chunks,
	smallText: string,
	quoted: readonly Range[],
	speech: SpeechData,
): readonly Break[] {
	const {text} = chunks;
	const breaks: Break[] = [];
	const quotationAt = lastStartingSoFar(quoted);
	let to = 0;
	const add = (start: number, end: number) => {
		to = end;
		const isLine = text[start] === '\n';
		const around = quotationAt(start);
		if (around && end < around.end && !isLine) return;
		if (!isLine && text[start] !== ';' && !isSentenceEnd(text, start, 1, speech.abbreviations)) return;
		breaks.push(breakAt(smallText, start, end, text.slice(start, end).includes('\n'), speech));
	};

	let line = text.indexOf('\n');
	const addLines = (before: number) => {
		for (; line >= 0 && line < before; line = text.indexOf('\n', line + 1)) if (line >= to) add(line, line + 1);
	};

	everyStop(chunks, null, (stop, start) => {
		const at = start + stop;
		addLines(at);
		END.lastIndex = at;
		if (at >= to && END.test(text)) add(at, END.lastIndex);
	});
	addLines(text.length);
	return breaks;
}

const NO_STOPS: readonly number[] = [];

/** Characters behind a break in which the next sentence tells how it begins. */
const NEXT_READ = 24;

function wordsOf(smallText: string, from: number, to: number): readonly string[] {
	return smallText.slice(from, to).match(/\p{L}+'?/gu) ?? [];
}

function breakAt(smallText: string, start: number, end: number, isParagraph: boolean, speech: SpeechData): Break {
	const to = Math.min(smallText.length, end + NEXT_READ);
	const from = nextLetter(smallText, end, to);
	let behind = from + lettersFrom(smallText, from, to);
	if (behind > from && behind < to && smallText[behind] === "'") behind++;
	const first = smallText.slice(from, behind);
	const determiner = speech.determiners.get(first);
	// “Her grandmother, Ann Lee, watched”: a possessive, and no pronoun.
	const agreement = determiner?.pointing === 'possessive' ? undefined : speech.pronouns.get(first);
	// « Il faut attendre 1988 »
	const isNobody = agreement?.gender && isImpersonal(first, wordsOf(smallText, behind, to), speech);
	const pronoun = isNobody ? undefined : agreement;
	const isDescribed = determiner?.pointing === 'definite' && nextLetter(smallText, behind, to) < to;
	const opening = pronoun ? 'pronoun' : isDescribed ? 'description' : 'other';
	return {start, end, pronoun: pronoun?.gender ?? null, opening, isParagraph};
}
