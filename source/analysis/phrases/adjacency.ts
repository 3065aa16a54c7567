import {itemAt} from '../../text/lists.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Whether a verb stands at a token. */
export function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	// “in May”
	const isName = token?.isProper && isOf(tokens[at - 1], CLASS.preposition);
	return token?.kind === 'word' && !isName && isOf(token, CLASS.auxiliary | CLASS.verb);
}

/** Only small words, an apposition between commas or a relative clause stand between the phrase and its verb. */
export function isNextToVerb(tokens: readonly Token[], end: number, verb: number, speech: SpeechData): boolean {
	let index = end;
	if (tokens[index]?.word === '(') index = afterBrackets(tokens, index, verb);
	const isRelative = isOf(tokens[index + 1], CLASS.relative);
	if (tokens[index]?.kind === 'comma') {
		const close = tokens.findIndex((token, at) => at > index && at < verb && token.kind === 'comma');
		// “…, who replied”, but “…, who is 48, replied”.
		if (close < 0 && !isRelative) return false;
		// “Ann Lee, 47, a nurse, said”
		const later = isBehindAge(tokens, close)
			? tokens.findIndex(({kind}, at) => at > close && at < verb && kind === 'comma')
			: -1;
		index = close < 0 ? index + 1 : Math.max(close, later) + 1;
	}

	for (; index < verb; index++) {
		const {kind, word} = tokens[index]!;
		const isSmall = isOf(tokens[index], CLASS.auxiliary | CLASS.filler | CLASS.relative | CLASS.pronoun);
		if (kind !== 'word' || !(isSmall || speech.adverb.test(word))) return false;
	}

	return true;
}

/** “Ann Lee, 47, a nurse,”: whether the comma at a token closes an age. */
export function isBehindAge(tokens: readonly Token[], at: number): boolean {
	return /^\d{1,3}$/.test(itemAt(tokens, at - 1)?.word ?? '') && itemAt(tokens, at - 2)?.kind === 'comma';
}

/** Index of the token after the brackets that open at `at`, or the next one where they stay open. */
export function afterBrackets(tokens: readonly Token[], at: number, to: number): number {
	for (let index = at + 1; index < to; index++) if (tokens[index]!.word === ')') return index + 1;
	return at + 1;
}

/** « le prévenu hausse les épaules », « la société Sotrame ferme son usine »: what stands between a noun and an article is a verb, if no table has it. */
export function hasObject(tokens: readonly Token[], at: number, speech: SpeechData): boolean {
	const [link, verb, article, object] = tokens.slice(at - 1, at + 3);
	if (speech.modifiersFirst || verb?.kind !== 'word' || verb.isCapital || isOf(verb, CLASS.adjective)) return false;
	// « la direction générale les a reçus »
	const isClitic = isOf(object, CLASS.auxiliary | CLASS.verb);
	const isArticle =
		!isClitic && article?.kind === 'word' && isOf(article, CLASS.determiner) && !isOf(article, CLASS.preposition);
	return isArticle && !isOf(link, CLASS.link) && !isOf(object, CLASS.time);
}
