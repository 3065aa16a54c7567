import type {FrameScene} from '../frames/frame.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';

/** Who asks in the sentence before a quotation, and whether it tells whom they ask. */
export type Asker = {readonly person: number; readonly asksSomebody: boolean};

/** Characters of the paragraph before that are read, and tokens between a verb of asking and its question. */
const REACH = 300;
const QUESTION_WITHIN = 6;
/** Tokens before a verb among which a small word tells whom it asks: lui a demandé. */
const CLITICS_WITHIN = 3;

/**
 * “Ann Lee asked Tom Ray why he had left. “…””: who is named as asking in the sentence before a quotation, in its block or
 * at the end of the one before; null where nobody is.
 */
export function askerInNarration(reading: Reading, {tokens, at}: FrameScene, index: number): Asker | null {
	const {article, quotations} = reading;
	const {block, parent} = quotations[index]!;
	if (parent >= 0 || at < 0) return null;
	if (at > 0) return askerIn(tokens, at, reading);
	const before = article.blocks[block - 1];
	if (before?.kind !== 'paragraph') return null;
	const range = {start: Math.max(before.start, before.end - REACH), end: before.end};
	const earlier = tokensOf(reading, range, -1);
	return askerIn(earlier, earlier.length, reading);
}

/** Who asks in the sentence that ends before token `end`. */
function askerIn(tokens: readonly Token[], end: number, {speech}: Reading): Asker | null {
	if (tokens[end - 1]?.kind !== 'stop') return null;
	let start = end - 1;
	while (start > 0 && tokens[start - 1]!.kind !== 'stop' && tokens[start - 1]!.kind !== 'quotation') start--;
	for (let verb = start; verb < end; verb++) {
		if (!isRare(tokens[verb], speech.asking) || speech.passives.has(tokens[verb - 1]?.word ?? '')) continue;
		const behind = tokens.slice(verb + 1, Math.min(end, verb + 1 + QUESTION_WITHIN));
		const opener = behind.findIndex(({word}) => speech.questionWords.has(word));
		if (opener < 0) continue;
		const clitics = tokens.slice(Math.max(start, verb - CLITICS_WITHIN), verb);
		// « se demande si »
		if (clitics.some(({word}) => speech.reflexives.has(word))) continue;
		// “asked herself why”
		const object = behind[0]?.word ?? '';
		if (speech.anaphors.has(object) && !speech.pronouns.has(object) && !speech.determiners.has(object)) continue;
		const before = tokens[verb - 1];
		const person = before?.kind === 'name' ? before.index : findSubjectBefore(tokens, start, verb, speech)?.person;
		if (person === undefined || person < 0) continue;
		const asked = behind.slice(0, opener);
		// « lui demande pourquoi »
		const asksSomebody =
			asked.some(one => one.kind === 'name' || isOf(one, CLASS.objectPronoun)) ||
			clitics.some(({word}) => speech.datives.has(word));
		return {person, asksSomebody};
	}

	return null;
}
