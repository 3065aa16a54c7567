import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {FrameScene} from '../frames/frame.ts';
import type {Heard, Place} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';
import {isFirstInBlock} from '../reading/blocks.ts';
import type {Reading} from '../reading/reading.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import {answeredInBlock} from './exchange.ts';
import {introductionOf} from './introductions.ts';
import {isFirm} from './judged.ts';
import type {Listening} from './listen.ts';
import {continued, goesOnInBlock} from './sentences-before.ts';

/** How firmly in mind somebody must be to be heard without any word that says so: see mostSalient. */
const IN_MIND = -1.95;

/**
 * “She called it ‘a gift’ and promised ‘more to come’”: no new subject, so the one heard before in the sentence goes on; null
 * for words again in brackets that nobody known said, undefined where there is none before.
 */
export function goesOnInSentence({inside, scene, frame, heardAt}: Listening): Heard | null | undefined {
	const {tokens, at, endsSentence} = scene;
	// « Presorat » (« Prisonniers »): the same in other words.
	const [before, bracket] = tokens.slice(Math.max(0, at - 2), at);
	if (bracket?.word === '(' && before!.kind === 'quotation' && !(frame?.subject && frame.subject.from > at))
		return heardAt(before!.index) ?? null;
	for (let index = inside ? -1 : at - 1; index >= 0; index--) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.word === ';' || (frame?.subject && frame.subject.from >= index)) break;
		if (token.kind !== 'quotation') continue;
		if (endsSentence(token, tokens[index + 1])) break;
		const heard = heardAt(token.index);
		if (!heard) continue;
		// « La juge, qui rit de l'« histoire », dit : « Non. » »: who was only guessed is not the subject.
		const isTold = frame?.strength === 'direct' && frame.subject && frame.subject.kind !== 'pronoun';
		// “Ann Lee, whom Tom Ray called “a bully”, said: “No.””: between commas.
		const isAside =
			isTold &&
			tokens[frame.subject.to]?.kind === 'comma' &&
			tokens.slice(index + 1, at).some(({kind}, after, rest) => kind === 'comma' && isOf(rest[after + 1], CLASS.verb));
		if (!isTold || (isFirm(heard) && !isAside)) return continued(heard);
	}

	return undefined;
}

/**
 * Who speaks in a quotation without a frame: the one heard last in its block, the subject of the sentence before it, or
 * the one heard at the end of the block before; null for somebody without a name, undefined where nothing tells.
 */
export function goesOn(hearing: Hearing, index: number, scene: FrameScene, place: Place): Heard | null | undefined {
	const near = goesOnInBlock(hearing, scene, place);
	if (near !== undefined || place.parent >= 0) return near;
	return goesOnAfterBlock(hearing, index, place) ?? undefined;
}

/** The same in the block before, and whoever is firmly in mind. */
function goesOnAfterBlock(hearing: Hearing, index: number, {excluded}: Place): Heard | null {
	const {reading, voices, heardAt} = hearing;
	const {article, quotations} = reading;
	const {block, start} = quotations[index]!;
	const isFirst = isFirstInBlock(article, quotations[index]!);
	const introduction = isFirst ? introductionOf(reading, voices, block, excluded) : null;
	if (introduction?.isFirm) return introduction.heard;
	const before = outermostBefore(quotations, index);
	const last = before < 0 ? -Infinity : quotations[before]!.block;
	const isNear = block - last <= 1 || (isFirst && block - last === 2 && namesNobody(reading, block - 1));
	const answered = isFirst && block - last === 1 ? answeredInBlock(hearing, before, start) : undefined;
	if (answered) return answered;
	const heard = isNear ? heardAt(before) : null;
	if (heard) return continued(heard);
	if (introduction) return introduction.heard;
	const voice = isFirst ? voices.salient(start, excluded, IN_MIND) : null;
	return voice && {voice, reason: 'nearest'};
}

/** Whether a block is a paragraph that names nobody. */
function namesNobody({article, mentions}: Reading, block: number): boolean {
	const {start, end, kind} = article.blocks[block]!;
	return kind === 'paragraph' && (mentions[lastStartingAtOrBefore(mentions, end)]?.start ?? -1) < start;
}

/** The last quotation before `index` that stands in no other; -1 where there is none. */
function outermostBefore(quotations: readonly QuotedStretch[], index: number): number {
	let before = index - 1;
	while (before >= 0 && quotations[before]!.parent >= 0) before = quotations[before]!.parent;
	return before;
}
