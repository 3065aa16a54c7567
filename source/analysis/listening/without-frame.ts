import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Frame} from '../frames/frame.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {isOtherGender} from '../mind/genders.ts';
import {isFirstInBlock} from '../reading/blocks.ts';
import {firstInBody} from '../reading/mentions.ts';
import type {Reading} from '../reading/reading.ts';
import {goesOn} from './continuation.ts';
import {exchanged} from './exchange.ts';
import type {Listening} from './listen.ts';
import {subjectOfNext} from './subject-of-next.ts';

/** The subject of the sentence behind a quotation without a frame; undefined where nobody is. */
export function subjectOfSentenceBehind({frame, voices, around, reading, index, scene}: Listening): Heard | undefined {
	const {parent, start} = reading.quotations[index]!;
	if (frame || parent >= 0) return undefined;
	const isFirst = isFirstInBlock(reading.article, reading.quotations[index]!) && namesNobodyBefore(reading, start);
	const person = subjectOfNext(scene, isFirst, reading.speech);
	return person < 0 || around.excluded.includes(person) ? undefined : {voice: voices.person(person), reason: 'nearest'};
}

/** Whoever speaks in turn with whoever asked, or goes on, unless their words are of the other gender. */
export function exchangedOrGoesOn(listening: Listening): Heard | null {
	const {frame, voices, around, reading, index, scene, gender} = listening;
	const other = exchanged(listening, scene);
	const told = other === undefined ? goesOn(listening, index, scene, around) : other;
	const heard = told ? ofMany(frame, told) : null;
	if (!heard && told !== undefined) return null;
	if (!heard && !around.isAsked) return frame ? null : onlySpeaker(listening, index);
	if (heard && !isOtherGender(reading, heard.voice.person, gender)) return heard;
	// “Ann Lee asked him why. “I was scared.””
	const voice = voices.salient(reading.quotations[index]!.start, around.excluded);
	return voice && {voice, reason: 'nearest'};
}

/** “They said” is nobody alone. */
function ofMany(frame: Frame | null, heard: Heard): Heard | null {
	const isMany = frame?.subject?.kind === 'pronoun' && frame.subject.isPlural;
	return isMany && heard.voice.person >= 0 ? null : heard;
}

/** Quotations before one in which another speaker is looked for. */
const MOST_BEFORE = 50;

/** The one who said all that was quoted before, of whoever the article names; null where another was heard, or nobody known. */
function onlySpeaker({reading, heardAt}: Hearing, index: number): Heard | null {
	if (reading.people.length !== 1 || reading.quotations[index]!.parent >= 0) return null;
	let only: Heard | null = null;
	for (let before = Math.max(0, index - MOST_BEFORE); before < index; before++) {
		const heard = heardAt(before);
		if (heard === undefined) continue;
		if (heard === null || heard.voice.person < 0) return null;
		only = heard;
	}

	return only && {voice: only.voice, reason: 'continuation'};
}

/** Whether the body names nobody before an offset. */
function namesNobodyBefore(reading: Reading, offset: number): boolean {
	return lastStartingAtOrBefore(reading.mentions, offset) < firstInBody(reading);
}
