import type {Range} from '../../text/range.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted} from './inversions.ts';
import {isClosed, isSomebody} from './somebody.ts';

/** Tokens before a quotation within another in which the verb stands that introduces it. */
const INTRODUCED_WITHIN = 6;

/**
 * The speaker of the incise inside a quotation, « Je pars, annonce-t-elle. Le bateau reste. » Null where there is none. It
 * may be somebody without a name in a turn of dialogue, « — Et après ? demande un voyageur. », or between commas.
 */
export function findIncise(
	tokens: readonly Token[],
	speech: SpeechData,
	isTurn = false,
	endsSentence: FrameScene['endsSentence'] = () => true,
): Frame | null {
	for (let index = 1; index < tokens.length - 1; index++) {
		const {kind, word} = tokens[index]!;
		// “He told me, ‘Go,’ said Ann Lee, and I went.”
		const isInner = kind === 'quotation' && isIntroduced(tokens, index);
		const isBehindInner = isInner && !endsSentence(tokens[index]!, tokens[index + 1]);
		if (kind === 'word' || (kind !== 'comma' && !isBehindInner && !/^(?:[—–]|[!?…]+|\.{2,})$/.test(word))) continue;
		// “les vaches, elles, ne lisent pas les courbes”
		if (isOf(tokens[index + 1], CLASS.negation)) continue;
		const frame = readInverted(tokens, index + 1, true, speech);
		if (!frame?.subject) continue;
		// “She pushed us, encouraged Tom when he fell”, but “said Ann Lee in a statement”
		const behind = tokens[frame.subject.to];
		const isAdded = isOf(behind, CLASS.preposition | CLASS.time) || speech.adverb.test(behind?.word ?? '');
		if (speech.modifiersFirst && /^(?:word|name)$/.test(behind?.kind ?? '') && !isAdded) continue;
		const isNobody = frame.subject.kind === 'unnamed';
		const mayBeNobody =
			(isTurn || isClosed(tokens, frame.subject.to)) &&
			(speech.ones.has(frame.subject.head) || isSomebody(frame.subject, speech));
		if (isNobody && !mayBeNobody) continue;
		// “…, disait ma mère”: the relation of the one who speaks, and so not the speaker.
		const isOwn = speech.ownDeterminers.has(tokens[frame.subject.from]!.word);
		if (isOwn && frame.subject.kind !== 'person') continue;
		return {...frame, reason: 'incise'};
	}

	return null;
}

/** Whether a stretch of a text without quotations in it has a mark behind which an incise may stand, see findIncise: most fragments have none. */
export function mayHoldIncise(text: string, {start, end}: Range): boolean {
	return /[,—–!?…]|\.\./.test(text.slice(start, end));
}

/** “He told me, ‘Go,’”: whether a verb of saying, and then a comma or a colon, stand before the quotation at a token. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
	const {kind} = tokens[at - 1] ?? {kind: 'stop'};
	if (kind !== 'comma' && kind !== 'colon') return false;
	const before = tokens.slice(Math.max(0, at - INTRODUCED_WITHIN), at - 1);
	return before.slice(before.findLastIndex(token => token.kind === 'stop') + 1).some(token => isOf(token, CLASS.verb));
}
