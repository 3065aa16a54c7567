import {lastStartingSoFar} from '../../text/range.ts';
import type {Gender} from '../analysis.ts';
import {everyIn, matchesIn} from '../chunk-memory.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Reading} from '../reading/reading.ts';
import {onceBy} from '../remembering.ts';

/** A pronoun of the narration that means one person, and that person's gender. */
export type Pronoun = {readonly start: number; readonly gender: Gender; readonly isOwner: boolean};

/** The pronouns and possessives of one gender outside quotations, in the order of the text. */
export function collectPronouns({chunks, speech, inner}: Reading): readonly Pronoun[] {
	const quotationAt = lastStartingSoFar(inner.get(-1) ?? []);
	const found: Pronoun[] = [];
	if (speech.anaphors.size === 0) return found;
	everyPronoun(chunks, speech, ({start: at, gender, isOwner}, from) => {
		const start = from + at;
		const around = quotationAt(start);
		if (!around || around.end <= start) found.push({start, gender, isOwner});
	});
	return found;
}

/** Those of a chunk: of Dit-il the second half. */
const everyPronoun = everyIn((chunk, speech: SpeechData): readonly Pronoun[] => {
	const {anaphors, determiners, objectPronouns} = speech;
	const found = chunk.isPlain ? [{0: chunk.text, index: 0}] : matchesIn(chunk, pronounsOf(anaphors));
	return found.flatMap(({0: written, index}) => {
		const word = written.toLowerCase();
		const gender = anaphors.get(word);
		return gender ? [{start: index, gender, isOwner: determiners.has(word) || objectPronouns.has(word)}] : [];
	});
});

/** Any of the words, in small letters or capitals: the flag i would cost more. */
const pronounsOf = onceBy((anaphors: SpeechData['anaphors']): RegExp => {
	const words = [...anaphors.keys()].map(word =>
		word.replaceAll(/./gu, letter => `[${letter}${letter.toUpperCase()}]`),
	);
	return new RegExp(`(?<![\\p{L}'’])(?:${words.join('|')})(?!\\p{L})`, 'gu');
});
