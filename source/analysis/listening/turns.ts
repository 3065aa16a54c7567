import type {Heard} from '../meaning/voice.ts';
import {isFirstInBlock} from '../reading/blocks.ts';
import {isAnsweringTurn} from './interview.ts';
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
export function inInterview({interviewee, frame, voices, reading, index}: Listening): Heard | null | undefined {
	const {parent} = reading.quotations[index]!;
	if (parent >= 0) return frame ? undefined : null;
	return interviewee >= 0 && isFirstInBlock(reading.article, reading.quotations[index]!)
		? {voice: voices.person(interviewee), reason: 'interview'}
		: undefined;
}
