/**
 * Problem: papers sign a quotation that stands alone below it, “-- Ann Lee, after the vote”, « ANN LEE (58 ans) ».
 * Approach: where nothing but the quotation stands in its block, or a dash follows it there, a name signs it that comes
 * right after a dash, or that is all of the next block but for what a comma or brackets add.
 */
import type {FrameScene} from '../frames/frame.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isFirstInBlock, isLastInBlock} from '../reading/blocks.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Characters of a block that is a signature, and tokens after its dash among which the name stands. */
const LONGEST = 240;
const NAME_WITHIN = 6;
const DASH = /^[-–—―]$/;

/** A phrase that says whose a quotation is, with the tokens that it stands among. */
export type Signature = {readonly phrase: Phrase; readonly tokens: readonly Token[]};

/** The phrase that signs a quotation; null where none does. */
export function signatureOf(reading: Reading, index: number, {tokens, at}: FrameScene): Signature | null {
	const {article, quotations} = reading;
	const quotation = quotations[index]!;
	const {parent, block} = quotation;
	if (parent >= 0 || at < 0 || !isFirstInBlock(article, quotation)) return null;
	if (DASH.test(tokens[at + 1]?.word ?? '')) return signed(reading, tokens, at + 1);
	const next = article.blocks[block + 1];
	if (!next || next.kind === 'heading' || !isLastInBlock(article, quotation)) return null;
	// A name that stands there twice is that of a picture and its caption.
	const after = article.blocks[block + 2];
	if (after && article.text.slice(after.start, after.end) === article.text.slice(next.start, next.end)) return null;
	return signatureIn(reading, block + 1);
}

/** The name that is all of a block but for what a comma or brackets add; null where there is none. */
export function signatureIn(reading: Reading, block: number): Signature | null {
	const own = reading.article.blocks[block];
	return own && own.end - own.start <= LONGEST ? signed(reading, tokensOf(reading, own, -1), 0) : null;
}

function signed(reading: Reading, tokens: readonly Token[], from: number): Signature | null {
	const phrase = readSignature(reading, tokens, from);
	return phrase && {phrase, tokens};
}

/** The phrase of a person, or after a dash of whoever is named first, with which a signature begins at a token. */
function readSignature({speech}: Reading, tokens: readonly Token[], from: number): Phrase | null {
	let at = from;
	while (DASH.test(tokens[at]?.word ?? '')) at++;
	const phrase = readPhrase(tokens, at, speech);
	if (at === from) {
		const isWhole = tokens.slice(at).every(({kind}) => kind !== 'stop' && kind !== 'quotation' && kind !== 'colon');
		const next = phrase && tokens[phrase.to];
		// « Ann Lee, étudiante, estime que la radio compte »: a sentence that lost its stop.
		const isTelling = tokens.some(
			(token, index) => index > at && isOf(token, CLASS.subordinator) && isOf(tokens[index - 1], CLASS.verb),
		);
		const isAlone = next === undefined || next?.kind === 'comma' || next?.word === '(';
		return isWhole && isAlone && !isTelling && phrase?.kind === 'person' ? phrase : null;
	}

	if (phrase?.kind === 'person' || phrase?.kind === 'organisation') return phrase;
	const end = tokens.findIndex(({kind}, index) => index >= at && kind !== 'word');
	return end >= at && end < at + NAME_WITHIN ? readPhrase(tokens, end, speech) : null;
}
