import type {Heard} from '../meaning/voice.ts';
import {type HeadlineMatch, namedInHeading} from './headlines.ts';
import {isFirm, type Judged, type Judging, tellsSpeakers} from './judged.ts';

/**
 * A heading's quotation is what its like in the body is; without one, what it is by its `own` words and the name beside it
 * decide.
 */
export function judgeHeading(judging: Judging, index: number, own: Judged, match: HeadlineMatch | undefined): Judged {
	const {reading, voices, judged} = judging;
	const other = judged.get(match?.index ?? -1);
	const isNamed = isFirm(own.heard) && own.heard!.voice.person >= 0;
	// “Ray complains of a ‘rush’”, who in the body is “they”.
	const isGroup = other?.heard?.reason === 'pronoun' && other.heard.voice.person < 0;
	const isOwn = !other || (isNamed && (match!.at > 0 || isGroup));
	if (isOwn) {
		const isOpen = own.kind === 'speech' && tellsSpeakers(reading.speech);
		if (isFirm(own.heard) || !isOpen) return {kind: own.kind, heard: isFirm(own.heard) ? own.heard : null};
		return {kind: own.kind, heard: namedInHeading(reading, voices, index) ?? heardBelow(judging, index)};
	}

	if (other.heard) return {kind: other.kind, heard: {voice: other.heard.voice, reason: 'headline'}};
	return {kind: other.kind, heard: other.kind === 'speech' ? own.heard : null};
}

/** Whoever is heard first in the block below a heading within the text; null where nobody is. */
function heardBelow({reading: {quotations}, judged}: Judging, index: number): Heard | null {
	const {block} = quotations[index]!;
	const next = quotations[index + 1];
	const heard = block > 0 && next?.block === block + 1 ? judged.get(index + 1)?.heard : null;
	return heard ? {voice: heard.voice, reason: 'headline'} : null;
}
