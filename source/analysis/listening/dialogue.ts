import {findIncise} from '../frames/incises.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {Voice} from '../meaning/voice.ts';
import type {Hearing, Voices} from '../meaning/voices.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import type {Reading} from '../reading/reading.ts';
import {tokensOf} from '../reading/scopes.ts';
import type {Token} from '../reading/tokens.ts';

/** What the turns around a turn of dialogue say of it. */
export type Turn = {
	/** Who speaks, as far as the turns around it tell: in a dialogue of two every other one; null where that is not known. */
	readonly voice: Voice | null;
	/** People who speak right before or after and so not now. */
	readonly excluded: readonly number[];
	/** Whether a turn stands before it. */
	readonly isFirst: boolean;
};

/** Turns ahead that are read for a speaker whom their own incise names, and words between that and whom it addresses. */
const AHEAD = 3;
const ADDRESS_WITHIN = 3;

/** The turn of a dash dialogue that the quotation `index` is. */
export function dialogueTurn({reading, voices, heardAt}: Hearing, index: number): Turn {
	const {quotations} = reading;
	const before = turnBeside(quotations, index, -1);
	const earlier = before < 0 ? -1 : turnBeside(quotations, before, -1);
	const last = before < 0 ? null : heardAt(before);
	const known = [addressed(reading, voices, before), earlier < 0 ? null : (heardAt(earlier)?.voice ?? null)];
	const others = last ? [last.voice] : [];
	let ahead = turnBeside(quotations, index, 1);
	for (let count = 1; ahead >= 0 && count <= AHEAD; count++, ahead = turnBeside(quotations, ahead, 1)) {
		const voice = namedIn(reading, voices, ahead);
		if (voice && count % 2 === 0) known.push(voice);
		else if (voice) others.push(voice);
	}

	const excluded = others.flatMap(({person}) => (person < 0 ? [] : [person]));
	const voice = known.find(one => one && !excluded.includes(one.person)) ?? null;
	return {voice, excluded, isFirst: before < 0};
}

/** Whom the incise of a turn names, by a name or a description; null where it has none. */
function namedIn(reading: Reading, voices: Voices, index: number): Voice | null {
	const tokens = tokensIn(reading, index);
	const subject = findIncise(tokens, reading.speech)?.subject ?? null;
	return subject && subject.kind !== 'pronoun' ? resolve(voices, tokens, subject, index) : null;
}

/** “— …, dit-elle à Paul”: it is Paul's turn next. */
function addressed(reading: Reading, voices: Voices, index: number): Voice | null {
	if (index < 0) return null;
	const {speech} = reading;
	const tokens = tokensIn(reading, index);
	const to = findIncise(tokens, speech)?.subject?.to ?? tokens.length;
	for (let at = to; at < Math.min(tokens.length, to + ADDRESS_WITHIN); at++) {
		const phrase = speech.addressing.has(tokens[at]!.word) ? readPhrase(tokens, at + 1, speech) : null;
		if (phrase) return resolve(voices, tokens, phrase, index);
	}

	return null;
}

function tokensIn(reading: Reading, index: number): readonly Token[] {
	const {start, end} = reading.quotations[index]!.content;
	return tokensOf(reading, {start, end: Math.min(end, start + CONTENT_READ)}, index);
}

function resolve(voices: Voices, tokens: readonly Token[], phrase: Phrase, parent: number): Voice | null {
	if (phrase.kind !== 'person' && phrase.kind !== 'description') return null;
	return voices.resolve(phrase, {tokens, parent, speaker: null, excluded: [], isCertain: true});
}

/** The turn in the block before (-1) or after (1); -1 where there is none. */
export function turnBeside(quotations: Reading['quotations'], index: number, step: 1 | -1): number {
	const block = quotations[index]!.block + step;
	for (let at = index + step; quotations[at] && (quotations[at]!.block - block) * step <= 0; at += step) {
		if (quotations[at]!.form === 'dash' && quotations[at]!.block === block) return at;
	}

	return -1;
}
