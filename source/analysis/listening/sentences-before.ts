import type {FrameScene} from '../frames/frame.ts';
import {readSayer} from '../frames/sayers.ts';
import {type Heard, NOBODY_NAMED, type Place} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import type {Token} from '../reading/tokens.ts';
import {toldIn} from './told-sentences.ts';

/** Sentences without a quotation that are looked at before one without a frame. */
const MOST_SENTENCES = 2;

/** Who goes on speaking by the sentences before a quotation in its block; undefined where they tell nothing. */
export function goesOnInBlock(hearing: Hearing, scene: FrameScene, place: Place): Heard | null | undefined {
	const {reading, heardAt} = hearing;
	const {tokens, at, endsSentence} = scene;
	const {speech} = reading;
	let sentences = 0;
	for (let position = at - 1; position >= 0 && sentences < MOST_SENTENCES; position--) {
		const token = tokens[position]!;
		const isQuoted = token.kind === 'quotation';
		// « Ne m'attends pas. » Elle relève la tête. « … »: a sentence of its own stands in between.
		const isParted = isQuoted && position < at - 1 && endsSentence(token, tokens[position + 1]);
		const isStart = isParted || (token.kind === 'stop' ? position < at - 1 : position === 0 && !isQuoted);
		if (isQuoted && !isParted) {
			const heard = heardAt(token.index);
			if (heard === undefined) continue;
			return heard && continued(heard);
		}

		if (!isStart) continue;
		const from = token.kind === 'stop' || isQuoted ? position + 1 : position;
		const end = endOfSentence(tokens, from, at);
		// “Ann Lee's reply? “Never.””
		const sayer = end === at - 1 ? readSayer(tokens, from, end, speech) : null;
		// « Et Paul ? « … » »: the narration asks about him, and whoever spoke answers.
		const asks = !sayer && end === at - 1 && tokens[end]!.word === '?';
		if (!asks) sentences++;
		const voice = toldIn(hearing, scene, place, {from, end, sayer, asks, isNearest: sentences === 1});
		if (voice === NOBODY_NAMED) return null;
		if (voice) return {voice, reason: 'nearest'};
		const heard = isParted ? heardAt(token.index) : undefined;
		if (heard !== undefined) return heard && continued(heard);
	}

	return undefined;
}

/** The same voice, as that of whoever goes on. */
export function continued({voice}: Heard): Heard {
	return {voice, reason: 'continuation'};
}

function endOfSentence(tokens: readonly Token[], from: number, to: number): number {
	let end = from;
	while (end < to && tokens[end]!.kind !== 'stop' && tokens[end]!.kind !== 'quotation') end++;
	return end;
}
