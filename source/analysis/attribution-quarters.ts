import type {Phrase} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import type {Token} from './attribution-tokens.ts';
import type {SpeechData} from './languages/speech-data.ts';

/** Words from the beginning of a sentence to “one”, where the group stands before it. */
const OPENING_WITHIN = 14;

/**
 * « … », corrige-t-on chez FO; « Du côté de la préfecture, on évoque … »: the group among whom “one”, the phrase given,
 * says it; null where none is told.
 */
export function quartersOf(one: Phrase, tokens: readonly Token[], speech: SpeechData): Phrase | null {
	const first = tokens.slice(0, one.from).findLastIndex(({kind}) => kind === 'stop' || kind === 'quotation') + 1;
	const isNear = one.from > first && one.from - first <= OPENING_WITHIN;
	return quartersAt(tokens, one.to, speech) ?? (isNear ? quartersAt(tokens, first, speech) : null);
}

/** The group that the words from a token on lead to: chez FO, à la préfecture, du côté de la direction. */
function quartersAt(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const words = speech.quarters.find(list => list.every((word, offset) => tokens[at + offset]?.word === word));
	const phrase = words ? readPhrase(tokens, at + words.length, speech) : null;
	return phrase?.kind === 'organisation' ? phrase : null;
}
