import {lastStartingAtOrBefore} from '../../text/range.ts';
import {readAccording} from '../frames/according.ts';
import {readInverted} from '../frames/inversions.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import {sequencesAt} from '../reading/sequences.ts';
import type {Token} from '../reading/tokens.ts';
import type {Issuer} from './issuers.ts';

/** Blocks before the words that point back, and characters of each that are read. */
const MOST_BLOCKS = 3;
const REACH = 600;
/** Words from “one” to the source: « ajoute-t-on de même source ». */
const WITHIN = 2;

/** « selon la même source », « ajoute-t-on de même source »: whether a phrase means whoever reported what was told before. */
export function isSameSource({from, to}: Phrase, tokens: readonly Token[], speech: SpeechData): boolean {
	for (let at = from; at < to + WITHIN; at++) if (sequencesAt(tokens, at, speech.sameSource).length > 0) return true;
	return false;
}

/** Who reported what the text tells right before an offset; null where nobody did, or somebody without a name. */
export function sourceBefore(reading: Reading, at: number): Issuer | null {
	const {article, speech} = reading;
	const last = lastStartingAtOrBefore(article.blocks, at);
	for (let block = last; block >= Math.max(0, last - MOST_BLOCKS); block--) {
		const {start, end} = article.blocks[block]!;
		const range = {start: Math.max(start, Math.min(end, at) - REACH), end: Math.min(end, at)};
		const tokens = tokensOf(reading, range, -1);
		for (let index = tokens.length - 1; index >= 0; index--) {
			const phrase = reporterAt(tokens, index, speech);
			const isAny = phrase && (phrase.kind === 'pronoun' || speech.ones.has(phrase.head));
			const isPointing = phrase && (isAny || isSameSource(phrase, tokens, speech));
			if (phrase && !isPointing) return phrase.kind === 'unnamed' ? null : {phrase, tokens};
		}
	}

	return null;
}

/** « …, indique la mairie », « selon la mairie », « La mairie a publié »: who reports something at a token; null for nobody. */
function reporterAt(tokens: readonly Token[], at: number, speech: SpeechData): Phrase | null {
	const isAfterMark = /^(?:comma|quotation)$/.test(tokens[at]!.kind);
	const behind = isAfterMark ? (readInverted(tokens, at + 1, false, speech)?.subject ?? null) : null;
	if (behind) return behind;
	const isOpening = at === 0 || tokens[at - 1]!.kind !== 'word';
	if (!isOpening) return null;
	const according = readAccording(tokens, at, true, speech);
	if (according) return according;
	const phrase = readPhrase(tokens, at, speech);
	return phrase?.kind === 'organisation' && isFollowedByVerb(tokens, phrase.to) ? phrase : null;
}
