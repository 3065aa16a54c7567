import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Tokens of a name with commas in it. */
const LONGEST = 12;

/**
 * “the Rail, Maritime and Transport union”: the end of a name in capitals, with commas and “and”, that begins at a token
 * and ends with the noun of its group; -1 for none.
 */
export function endOfListed(tokens: readonly Token[], from: number, speech: SpeechData): number {
	const isCapital = (at: number) => tokens[at]?.kind === 'word' && tokens[at]!.isCapital;
	if (!speech.modifiersFirst || !isCapital(from) || tokens[from + 1]?.kind !== 'comma') return -1;
	let and = -1;
	for (let at = from + 1; at < from + LONGEST; at++) {
		const token = tokens[at];
		if (and > 0 && at > and + 1 && isOf(token, CLASS.group)) return at + 1;
		const isAnd = isOf(token, CLASS.link) && !isOf(token, CLASS.complement | CLASS.determiner | CLASS.genitive);
		const isComma = token?.kind === 'comma' && and < 0;
		if (isAnd) and = at;
		// Each of them is followed by a capital, or a comma by “and”.
		if (isAnd || isComma ? !isCapital(at + 1) && !(isComma && isOf(tokens[at + 1], CLASS.link)) : !isCapital(at))
			return -1;
	}

	return -1;
}
