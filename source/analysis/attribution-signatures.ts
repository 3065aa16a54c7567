/**
 * Problem: papers sign a quotation that stands alone below it, “-- Ann Lee, after the vote”, « ANN LEE (58 ans) ».
 * Approach: where nothing but the quotation stands in its block, or a dash follows it there, a name signs it that comes
 * right after a dash, or that is all of the next block but for what a comma or brackets add.
 */
import type {FrameScene} from './attribution-frame.ts';
import type {Phrase} from './attribution-phrase.ts';
import {readPhrase} from './attribution-phrases.ts';
import {type Reading, tokensOf} from './attribution-reading.ts';
import type {Token} from './attribution-tokens.ts';

/** Characters of a block in which a signature stands, and tokens after its dash among which the name does. */
const READ = 240;
const NAME_WITHIN = 6;
const DASH = /^[-–—―]$/;

/** The phrase that signs a quotation, with the tokens that it stands among; null where none does. */
export function signatureOf(
	reading: Reading,
	index: number,
	{tokens, at}: FrameScene,
): {readonly phrase: Phrase; readonly tokens: readonly Token[]} | null {
	const {article, quotations} = reading;
	const {parent, block, start, end} = quotations[index]!;
	const own = article.blocks[block]!;
	if (parent >= 0 || at < 0 || article.text.slice(own.start, start).trim() !== '') return null;
	const signed = (among: readonly Token[], from: number) => {
		const phrase = readSignature(reading, among, from);
		return phrase && {phrase, tokens: among};
	};
	if (DASH.test(tokens[at + 1]?.word ?? '')) return signed(tokens, at + 1);
	const next = article.blocks[block + 1];
	if (!next || next.kind === 'heading' || article.text.slice(end, own.end).trim() !== '') return null;
	// A name that stands there twice is that of a picture and its caption.
	const after = article.blocks[block + 2];
	if (after && article.text.slice(after.start, after.end) === article.text.slice(next.start, next.end)) return null;
	return signed(tokensOf(reading, {start: next.start, end: Math.min(next.end, next.start + READ)}, -1), 0);
}

/** The phrase of a person, or after a dash of whoever is named first, with which a signature begins at a token. */
function readSignature({speech}: Reading, tokens: readonly Token[], from: number): Phrase | null {
	let at = from;
	while (DASH.test(tokens[at]?.word ?? '')) at++;
	const phrase = readPhrase(tokens, at, speech);
	if (at === from) {
		const isWhole = tokens.slice(at).every(({kind}) => kind !== 'stop' && kind !== 'quotation' && kind !== 'colon');
		const next = phrase && tokens[phrase.to];
		const isAlone = next === undefined || next?.kind === 'comma' || next?.word === '(';
		return isWhole && isAlone && phrase?.kind === 'person' ? phrase : null;
	}

	if (phrase?.kind === 'person' || phrase?.kind === 'organisation') return phrase;
	const end = tokens.findIndex(({kind}, index) => index >= at && kind !== 'word');
	return end >= at && end < at + NAME_WITHIN ? readPhrase(tokens, end, speech) : null;
}
