import type {Heard} from '../meaning/voice.ts';
import {isFirstInBlock} from '../reading/blocks.ts';
import {isAnsweringTurn} from './interview.ts';
import {headOf, isPersonal, isQuestion, QUOTED} from './interview-blocks.ts';
import {introductionOf} from './introductions.ts';
import type {Listening} from './listen.ts';

/** Whose turn of a dialogue a quotation is: undefined where it is none, null where nobody is known. */
export function inDialogue({turn, interviewee, voices, place, reading, index}: Listening): Heard | null | undefined {
	if (!turn) return undefined;
	if (interviewee >= 0)
		return isAnsweringTurn(reading, index) ? {voice: voices.person(interviewee), reason: 'interview'} : null;
	const {block, start} = reading.quotations[index]!;
	const introduced = turn.isFirst ? introductionOf(reading, voices, block, place.excluded) : null;
	const voice = turn.voice ?? introduced?.heard?.voice ?? voices.salient(start, place.excluded);
	return voice && {voice, reason: 'dialogue'};
}

/** What begins a paragraph of an interview is by the one asked; what is quoted in a quotation, by nobody who is not named there. */
export function inInterview(listening: Listening): Heard | null | undefined {
	const {interviewee, frame, voices, reading, index} = listening;
	const {parent} = reading.quotations[index]!;
	if (parent >= 0) return frame ? undefined : null;
	return interviewee >= 0 && isFirstInBlock(reading.article, reading.quotations[index]!) && isBehindQuestion(listening)
		? {voice: voices.person(interviewee), reason: 'interview'}
		: undefined;
}

/** Blocks before an answer among which its question is looked for. */
const MOST_BETWEEN = 8;

/**
 * Whether a block belongs to the questions and answers of an article that may be a report elsewhere: nobody else speaks
 * between it and a question, and no narration stands there where none follows.
 */
function isBehindQuestion({reading, heardAt, interviewee, index}: Listening): boolean {
	const {article, quotations, speech} = reading;
	const {block} = quotations[index]!;
	const isAsking = (at: number) => at >= 0 && at < article.blocks.length && isQuestion(reading, article.blocks[at]!);
	let isNarrated = false;
	let last = index - 1;
	for (let at = block - 1; at >= Math.max(0, block - MOST_BETWEEN); at--) {
		const before = article.blocks[at]!;
		const head = headOf(article.text, before);
		if (isAsking(at) || speech.answer.test(head) || isAsking(at - 1)) return !isNarrated || isAsking(block + 1);
		if (before.kind === 'heading') continue;
		if (!QUOTED.test(head) && !isPersonal(head, speech)) isNarrated = true;
		for (; last >= 0 && quotations[last]!.block >= at; last--) {
			const heard = heardAt(last);
			if (!isNarrated && heard && heard.voice.person !== interviewee) return false;
		}
	}

	return !isNarrated;
}
