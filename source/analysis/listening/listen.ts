import {lastStartingAtOrBefore} from '../../text/range.ts';
import type {Reason} from '../analysis.ts';
import type {Frame, FrameScene} from '../frames/frame.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {type Heard, NOBODY_NAMED} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {isOtherGender, ofOtherGender} from '../mind/genders.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {firstInBody} from '../reading/mentions.ts';
import type {Reading} from '../reading/reading.ts';
import {goesOn, goesOnInSentence} from './continuation.ts';
import {dialogueTurn} from './dialogue.ts';
import {exchanged} from './exchange.ts';
import {isAnsweringTurn} from './interview.ts';
import {introductionOf} from './introductions.ts';
import {labelOf} from './labels.ts';
import {ownGender} from './own-words.ts';
import {placeAround, placeOfFrame, type Spoken} from './places.ts';
import {signatureOf} from './signatures.ts';

/** Quotations before one in which another speaker is looked for. */
const MOST_BEFORE = 50;

/** Who speaks in a quotation; null where that stays open. */
export function listen(hearing: Hearing, spoken: Spoken): Heard | null {
	const {reading, voices, heardAt} = hearing;
	const {index, scene, inside, frame, interviewee} = spoken;
	const {parent, form, block, start} = reading.quotations[index]!;
	const turn = form === 'dash' ? dialogueTurn(hearing, index) : null;
	const own = !frame || frame.subject?.kind === 'description' ? ownGender(reading, index) : null;
	const around = placeAround(hearing, spoken, [...(turn?.excluded ?? []), ...ofOtherGender(reading, own, start)]);
	const place = placeOfFrame(hearing, spoken, around);
	const same = inside ? null : goesOnInSentence(scene, frame, heardAt);
	if (same) return same;
	if (frame?.subject) {
		const voice = voices.resolve(frame.subject, frame.since === undefined ? place : {...place, since: frame.since});
		if (voice === NOBODY_NAMED) return null;
		if (voice) return {voice, reason: reasonOf(frame, parent)};
		if (frame.subject.kind === 'unnamed' || frame.subject.kind === 'description') return null;
	}

	if (frame?.hearer) {
		const hearer = voices.resolve(frame.hearer, place)?.person ?? -1;
		const last = parent < 0 ? heardAt(index - 1)?.voice : null;
		const other = last && last.person !== hearer ? last : null;
		const voice = voices.salient(start, [...place.excluded, hearer]) ?? other;
		return voice && {voice, reason: 'nearest'};
	}

	const signature = frame ? null : (labelOf(reading, index) ?? signatureOf(reading, index, scene));
	const signer = signature && voices.resolve(signature.phrase, {...place, tokens: signature.tokens});
	if (signer) return {voice: signer, reason: 'signature'};

	const asked = interviewee >= 0 ? voices.person(interviewee) : null;
	if (turn && asked) return isAnsweringTurn(reading, index) ? {voice: asked, reason: 'interview'} : null;
	if (turn) {
		const introduced = turn.isFirst ? introductionOf(reading, voices, block, place.excluded) : null;
		const voice = turn.voice ?? introduced?.heard.voice ?? voices.salient(start, place.excluded);
		return voice && {voice, reason: 'dialogue'};
	}

	const {text, blocks} = reading.article;
	const isFirstInBlock = text.slice(blocks[block]!.start, start).trim() === '';
	if (asked && parent < 0 && isFirstInBlock) return {voice: asked, reason: 'interview'};
	if (parent >= 0 && !frame) return null;
	const isFirst = isFirstInBlock && namesNobodyBefore(reading, start);
	const behind = frame || parent >= 0 ? -1 : subjectBehind(scene, isFirst, reading.speech);
	if (behind >= 0 && !around.excluded.includes(behind)) return {voice: voices.person(behind), reason: 'nearest'};
	const other = exchanged(hearing, scene);
	const heard = ofMany(frame, other === undefined ? goesOn(hearing, index, scene, around) : other);
	if (!heard) return other === undefined && !frame ? onlySpeaker(hearing, index) : null;
	if (!isOtherGender(reading, heard.voice.person, own)) return heard;
	const voice = voices.salient(start, around.excluded);
	return voice && {voice, reason: 'nearest'};
}

/** “They said” is nobody alone. */
function ofMany(frame: Frame | null, heard: Heard | null): Heard | null {
	const isMany = frame?.subject?.kind === 'pronoun' && frame.subject.isPlural;
	return isMany && heard && heard.voice.person >= 0 ? null : heard;
}

/** The one who said all that was quoted before, of whoever the article names; null where another was heard, or nobody known. */
function onlySpeaker({reading, heardAt}: Hearing, index: number): Heard | null {
	if (reading.people.length !== 1 || reading.quotations[index]!.parent >= 0) return null;
	let only: Heard | null = null;
	for (let before = Math.max(0, index - MOST_BEFORE); before < index; before++) {
		const heard = heardAt(before);
		if (!heard) continue;
		if (heard.voice.person < 0) return null;
		only = heard;
	}

	return only && {voice: only.voice, reason: 'continuation'};
}

/** Whether the body names nobody before an offset. */
function namesNobodyBefore(reading: Reading, offset: number): boolean {
	return lastStartingAtOrBefore(reading.mentions, offset) < firstInBody(reading);
}

/** « Quand ? » Ann Lee sourit.: the person who is the subject of the sentence behind the first quotation of a block; -1 for none. */
function subjectBehind({tokens, at, endsSentence}: FrameScene, isFirst: boolean, speech: SpeechData): number {
	const before = tokens.slice(0, Math.max(0, at));
	if (before.some(({kind}) => kind === 'quotation' || kind === 'name')) return -1;
	if (at < 0) return -1;
	const next = tokens[at + 1]?.kind === 'stop' ? at + 2 : at + 1;
	if (next === at + 1 && !endsSentence(tokens[at]!, tokens[next])) return -1;
	// “The law calls it “a dwelling”. Ann Lee disagrees”: a fragment of a sentence that is not hers.
	if (next > at + 1 && at > 0 && tokens[at - 1]!.kind !== 'stop') return -1;
	const phrase = readPhrase(tokens, next, speech);
	const end = tokens.find(({kind}, index) => index >= next && (kind === 'stop' || kind === 'quotation'));
	if (phrase?.kind === 'person' && end?.kind === 'stop') return phrase.person;
	// « Marchez derrière moi. » Accroupie sous sa lampe, Ann Lee avance.: the first words of an article, before anybody is named.
	if (!isFirst || end?.kind !== 'stop') return -1;
	const last = tokens.indexOf(end);
	const subject = findSubjectBefore(tokens, next, last, speech);
	if (subject?.kind === 'person') return subject.person;
	// « Je lui ai couru après. » Aucune peur dans la voix d'Ann Lee, buraliste.: nobody else is named.
	const named = new Set(tokens.slice(next, last).flatMap(({kind, index}) => (kind === 'name' ? [index] : [])));
	const first = tokens.findIndex(({kind}, index) => index >= next && kind === 'name');
	const isThing =
		!subject || subject.from > first || (subject.kind === 'unnamed' && !speech.personNoun.test(subject.head));
	return named.size === 1 && isThing ? [...named][0]! : -1;
}

function reasonOf({subject, reason}: Frame, parent: number): Reason {
	if (subject?.kind === 'first person' && parent < 0) return 'interview';
	return subject?.kind === 'pronoun' && (reason === 'verb before' || reason === 'verb after') ? 'pronoun' : reason;
}
