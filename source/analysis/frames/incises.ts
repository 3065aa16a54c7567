import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {readInverted} from './inversions.ts';
import {readSubjectFirst} from './subject-first.ts';

/** Tokens of an incise behind whoever says it: “recalled later”. */
const VERB_WITHIN = 3;

/** Tokens before a quotation within another in which the verb stands that introduces it. */
const INTRODUCED_WITHIN = 6;

/**
 * The speaker of the incise inside a quotation, « Je pars, annonce-t-elle. Le bateau reste. » Null where there is none. In a
 * turn of dialogue it may be somebody without a name: « — Et après ? demande un voyageur. »
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
		if (kind === 'word' || (kind !== 'comma' && !isBehindInner && !/^(?:[—–]|[!?…]+)$/.test(word))) continue;
		// “les vaches, elles, ne lisent pas les courbes”
		if (speech.negations.has(tokens[index + 1]!.word)) continue;
		const first = isBehindInner && speech.allowsSubjectFirst ? readSubjectFirst(tokens, index + 1, speech) : null;
		const frame = first ?? readInverted(tokens, index + 1, true, speech);
		if (!frame?.subject) continue;
		if (frame === first) return {...frame, reason: 'incise'};
		// “She pushed us, encouraged Tom when he fell”, but “said Ann Lee in a statement”
		const behind = tokens[frame.subject.to];
		const isAdded = isOf(behind, CLASS.preposition | CLASS.time) || speech.adverb.test(behind?.word ?? '');
		if (speech.modifiersFirst && /^(?:word|name)$/.test(behind?.kind ?? '') && !isAdded) continue;
		const isNobody = frame.subject.kind === 'unnamed';
		if (isNobody && !(isTurn && speech.personNoun.test(frame.subject.head))) continue;
		// “…, disait ma mère”: the relation of the one who speaks, and so not the speaker.
		const isOwn = speech.ownDeterminers.has(tokens[frame.subject.from]!.word);
		if (isOwn && frame.subject.kind !== 'person') continue;
		return {...frame, reason: 'incise'};
	}

	return null;
}

/** “The water came, Ann Lee said, and we ran.”: somebody named between two commas inside a quotation, of which nothing else tells whose it is; null for none. */
export function findNamedIncise(tokens: readonly Token[], speech: SpeechData): Frame | null {
	if (!speech.allowsSubjectFirst) return null;
	for (let index = 1; index < tokens.length - 2; index++) {
		if (tokens[index]!.kind !== 'comma') continue;
		const frame = readSubjectFirst(tokens, index + 1, speech);
		if (frame?.subject?.kind !== 'person') continue;
		const {to} = frame.subject;
		const end = tokens.findIndex(({kind}, at) => at >= to && kind !== 'word');
		if (end > to && end <= to + VERB_WITHIN && /^(?:comma|stop)$/.test(tokens[end]!.kind))
			return {...frame, reason: 'incise'};
	}

	return null;
}

/** “He told me, ‘Go,’”: whether a verb of saying, and then a comma or a colon, stand before the quotation at a token. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
	const {kind} = tokens[at - 1] ?? {kind: 'stop'};
	if (kind !== 'comma' && kind !== 'colon') return false;
	const before = tokens.slice(Math.max(0, at - INTRODUCED_WITHIN), at - 1);
	return before.slice(before.findLastIndex(token => token.kind === 'stop') + 1).some(token => isOf(token, CLASS.verb));
}
