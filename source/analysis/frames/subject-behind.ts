/**
 * Problem: « Dans le train où il évoquait « un échec », la maire et Paul Roux … »: a paragraph begins with a clause whose
 * pronoun means somebody whom the sentence names only behind the quotation.
 * Approach: nobody is named before, and the main clause begins after a comma with a person and a word that may be its verb.
 */

import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {FrameScene} from './frame.ts';

/** Tokens behind the quotation among which the main clause begins. */
const WITHIN = 24;

/** Whom the pronoun of a clause means that the main one names behind it; null where it does not, or may mean others. */
export function namedBehind(
	{tokens, at}: FrameScene,
	start: number,
	{kind, from, isPlural}: Phrase,
	speech: SpeechData,
): Phrase | null {
	if (kind !== 'pronoun' || isPlural || start > 0 || from === 0 || speech.allowsSubjectFirst) return null;
	const {word: opener} = tokens[from - 1]!;
	const isClause = speech.clauseOpeners.has(opener) || speech.relatives.has(opener);
	if (!isClause || tokens.slice(0, at).some(token => token.kind === 'name' || token.kind === 'quotation')) return null;
	for (let index = at + 1; index < Math.min(tokens.length, at + WITHIN); index++) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.kind === 'quotation' || token.kind === 'colon') return null;
		const phrase = token.kind === 'comma' ? readPhrase(tokens, index + 1, speech) : null;
		if (phrase?.kind === 'person' && mayBeVerb(tokens, phrase.to)) return phrase;
	}

	return null;
}

/** Whether a verb may stand at a token, or behind a comma there that closes an apposition. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[tokens[at]?.kind === 'comma' ? at + 1 : at];
	if (token?.kind !== 'word' || token.isCapital) return false;
	return !isOf(token, CLASS.preposition | CLASS.link | CLASS.determiner);
}
