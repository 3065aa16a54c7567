import type {SpeechData} from '../languages/speech-data.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Token} from '../reading/tokens.ts';

/** Tokens from the noun of somebody without a name to the comma behind what completes it. */
const CLOSED_WITHIN = 6;

/** « un riverain », « une source »: whether a phrase means somebody by a noun, be it one of other things too. */
export function isSomebody({kind, head}: Phrase, {personNoun, informants}: SpeechData): boolean {
	return personNoun.test(head) || (kind === 'unnamed' && informants.has(head));
}

/** « un élu de la majorité, »: whether nothing but words stand between a token and a comma near by. */
export function isClosed(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(from, from + CLOSED_WITHIN).find(({kind}) => kind !== 'word')?.kind === 'comma';
}
