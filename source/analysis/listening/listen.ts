import type {Gender, Reason} from '../analysis.ts';
import type {Frame} from '../frames/frame.ts';
import {type Heard, NOBODY_NAMED, type Place} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {ofOtherGender} from '../mind/genders.ts';
import {goesOnInSentence} from './continuation.ts';
import {dialogueTurn, type Turn} from './dialogue.ts';
import {isFirm} from './judged.ts';
import {labelOf} from './labels.ts';
import {isOfOne, ownGender} from './own-words.ts';
import {placeAround, placeOfFrame, type Spoken} from './places.ts';
import {respectively} from './respective.ts';
import {signatureOf} from './signatures.ts';
import {inDialogue, inInterview} from './turns.ts';
import {exchangedOrGoesOn, subjectOfSentenceBehind} from './without-frame.ts';

/** A quotation that is speech, with what all steps ask of it. */
export type Listening = Hearing &
	Spoken & {
		/** Its turn of a dialogue; null where it is none. */
		readonly turn: Turn | null;
		/** The gender that its own words give its speaker, where nothing firmer tells. */
		readonly gender: Gender | null;
		readonly around: Place;
		/** Where the subject of its frame stands. */
		readonly place: Place;
	};

/** Tells who speaks, or by null that nobody known does; undefined leaves it to the next step. */
type Step = (listening: Listening) => Heard | null | undefined;

const STEPS: readonly Step[] = [
	respectively,
	goesOnInSentence,
	ofFrame,
	notWhoHears,
	signed,
	inDialogue,
	inInterview,
	subjectOfSentenceBehind,
	exchangedOrGoesOn,
];

/** Who speaks in a quotation, which the first step that answers tells; null where that stays open. */
export function listen(hearing: Hearing, spoken: Spoken): Heard | null {
	const {reading, voices, heardAt} = hearing;
	const {index, scene, inside, frame, interviewee, narrators} = spoken;
	const {form, start} = reading.quotations[index]!;
	const turn = form === 'dash' ? dialogueTurn(hearing, index) : null;
	const gender = !frame || frame.subject?.kind === 'description' ? ownGender(reading, index) : null;
	const around = placeAround(hearing, spoken, [...(turn?.excluded ?? []), ...ofOtherGender(reading, gender, start)]);
	const place = placeOfFrame(hearing, spoken, around);
	// Each by its name: V8 copies what is spread without knowing its shape.
	const listening: Listening = {
		reading,
		voices,
		heardAt,
		index,
		scene,
		inside,
		frame,
		interviewee,
		narrators,
		turn,
		gender,
		around,
		place,
	};
	for (const step of STEPS) {
		const heard = step(listening);
		if (heard !== undefined) return heard && notOfGroup(listening, heard);
	}

	return null;
}

/** « Elle a dit non. « J'ai le vent. » »: no group says “I” unless words name it as the one who speaks; else whoever is in mind. */
function notOfGroup({frame, voices, around, reading, index}: Listening, heard: Heard): Heard | null {
	const isNamed = frame?.subject && frame.subject.kind !== 'pronoun' && isFirm(heard);
	if (heard.voice.person >= 0 || isNamed || !isOfOne(reading, index)) return heard;
	const {start} = reading.quotations[index]!;
	const others = ofOtherGender(reading, frame?.subject?.gender ?? null, start);
	const voice = voices.salient(start, [...around.excluded, ...others]);
	return voice && {voice, reason: 'nearest'};
}

/** Whom the subject of the frame means. */
function ofFrame({frame, voices, place, reading, index}: Listening): Heard | null | undefined {
	if (!frame?.subject) return undefined;
	const {subject, since} = frame;
	// « La mairie « reste ouverte », assure-t-elle »: where nobody was in mind before, the subject of the sentence itself.
	const before = since === undefined || subject.isPlural ? null : voices.resolve(subject, {...place, since});
	// « Une voisine témoigne. La mairie « ment », assure-t-elle »
	const isStrange = !before && since !== undefined && voices.isStrangerInMind(since, subject.gender);
	const voice = before ?? (isStrange ? null : voices.resolve(subject, place));
	const {parent} = reading.quotations[index]!;
	if (voice && voice !== NOBODY_NAMED) return {voice, reason: reasonOf(frame, parent)};
	const isStranger = frame.subject.kind === 'unnamed' || frame.subject.kind === 'description';
	if ((voice || frame.subject.kind === 'unnamed') && parent < 0) voices.hearStranger(frame.subject, place.tokens);
	return voice || isStranger ? null : undefined;
}

/** “He was told”: whoever is in mind but the one who hears. */
function notWhoHears({frame, voices, heardAt, place, reading, index}: Listening): Heard | null | undefined {
	if (!frame?.hearer) return undefined;
	const {parent, start} = reading.quotations[index]!;
	// “I was told it was ‘in hand’”: by nobody whom the article need know.
	if (parent >= 0) return null;
	const hearer = voices.resolve(frame.hearer, place)?.person ?? -1;
	const last = heardAt(index - 1)?.voice;
	const other = last && last.person !== hearer ? last : null;
	const voice = voices.salient(start, [...place.excluded, hearer]) ?? other;
	return voice && {voice, reason: 'nearest'};
}

/** The name above or below words that stand alone. */
function signed({frame, voices, place, reading, index, scene}: Listening): Heard | undefined {
	const signature = frame ? null : (labelOf(reading, index) ?? signatureOf(reading, index, scene));
	const voice = signature && voices.resolve(signature.phrase, {...place, tokens: signature.tokens});
	return voice ? {voice, reason: 'signature'} : undefined;
}

function reasonOf({subject, reason}: Frame, parent: number): Reason {
	if (subject?.kind === 'first person' && parent < 0) return 'interview';
	return subject?.kind === 'pronoun' && (reason === 'verb before' || reason === 'verb after') ? 'pronoun' : reason;
}
