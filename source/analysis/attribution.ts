import type {Article} from '../document/document.ts';
import {lastStartingAtOrBefore} from '../text/range.ts';
import type {Person, Quotation, QuotationKind, Reason} from './analysis.ts';
import {dialogueTurn} from './attribution-dialogue.ts';
import {type Frame, type FrameScene, findFrame} from './attribution-frames.ts';
import {headlineMatches} from './attribution-headlines.ts';
import {findInterviewee, isAnswer} from './attribution-interview.ts';
import {findIncise} from './attribution-postposed.ts';
import {type Reading, readingOf, tokensAround, tokensOf} from './attribution-reading.ts';
import {findSubjectBefore} from './attribution-subjects.ts';
import type {Token} from './attribution-tokens.ts';
import {createVoices, type Heard, type Place, type Voices} from './attribution-voices.ts';
import {kindOf} from './kinds.ts';
import type {SpeechData} from './languages/speech-data.ts';
import type {QuotedStretch} from './quotations.ts';

/** A quotation with its kind and its voice, by the index of its stretch. */
type Judged = {readonly kind: QuotationKind; readonly heard: Heard | null};

/** Characters of a quotation in which its incise is looked for. */
const INCISE_WITHIN = 700;

/** The quotations with their kinds and their speakers, in the order of the stretches. */
export function attribute(
	article: Article,
	stretches: readonly QuotedStretch[],
	people: readonly Person[],
	speech: SpeechData,
): readonly Quotation[] {
	const reading = readingOf(article, stretches, people, speech);
	const interviewee = findInterviewee(reading);
	const voices = createVoices(reading, interviewee);
	const judged = new Map<number, Judged>();
	const isHeading = (index: number) => article.blocks[stretches[index]!.block]!.kind === 'heading';
	const order = [...stretches.keys()];
	for (const index of order.filter(index => !isHeading(index))) {
		judged.set(index, judge(reading, voices, judged, index, interviewee));
	}

	const matches = headlineMatches(reading, isHeading);
	for (const index of order.filter(isHeading)) {
		const match = judged.get(matches.get(index) ?? -1);
		const own = judge(reading, voices, judged, index, interviewee);
		if (!match)
			judged.set(
				index,
				own.kind === 'speech' && !own.heard ? {...own, heard: namedInHeading(reading, voices, index)} : own,
			);
		else if (match.heard) judged.set(index, {kind: match.kind, heard: {voice: match.heard.voice, reason: 'headline'}});
		else judged.set(index, {kind: match.kind, heard: match.kind === 'speech' ? own.heard : null});
	}

	return stretches.map(({start, end, form}, index) => {
		const {kind, heard} = judged.get(index)!;
		return {start, end, kind, form, speaker: heard?.voice.name ?? null, reason: heard?.reason ?? null};
	});
}

/** The person whom a heading names beside a quotation that nothing else explains. */
function namedInHeading({article, quotations, mentions}: Reading, voices: Voices, index: number): Heard | null {
	const {start, end} = article.blocks[quotations[index]!.block]!;
	const from = lastStartingAtOrBefore(mentions, start - 1) + 1;
	for (let at = from; at < mentions.length && mentions[at]!.start < end; at++) {
		if (mentions[at]!.quotation < 0) return {voice: voices.person(mentions[at]!.person), reason: 'headline'};
	}

	return null;
}

function judge(
	reading: Reading,
	voices: Voices,
	judged: ReadonlyMap<number, Judged>,
	index: number,
	interviewee: number,
): Judged {
	const {article, quotations, speech} = reading;
	const {start, end, content, form, parent, block} = quotations[index]!;
	const {text, blocks} = article;
	const tokens = tokensAround(reading, index);
	const at = tokens.findIndex(token => token.kind === 'quotation' && token.index === index);
	const within = text.slice(content.start, Math.min(content.end, content.start + INCISE_WITHIN));
	const scope = parent >= 0 ? quotations[parent]!.content : blocks[block]!;
	const scene: FrameScene = {
		tokens,
		at,
		content:
			within.length < content.end - content.start ? `${within} ${text.slice(content.end - 40, content.end)}` : within,
		endsSentence: (token, next) => endsSentence(reading, token, next),
	};
	const inside = tokensOf(reading, {start: content.start, end: content.start + within.length}, index);
	const incise = at < 0 ? null : findIncise(inside, speech);
	const frame = at < 0 ? null : (incise ?? findFrame(scene, speech));
	const kind = kindOf(
		{
			before: straight(text.slice(Math.max(scope.start, start - 160), start)),
			after: straight(text.slice(end, Math.min(scope.end, end + 100))),
			content: straight(scene.content),
			form,
			depth: depthOf(quotations, index),
			frame: frame?.strength ?? 'none',
			isInHeading: blocks[block]!.kind === 'heading',
			isInName: at < 0,
		},
		speech.kindCues,
	);
	if (kind !== 'speech') return {kind, heard: null};
	const heard = listen(reading, voices, judged, {index, scene, frame, isIncise: incise !== null, inside, interviewee});
	if (heard && blocks[block]!.kind !== 'heading') voices.hear(heard.voice, start);
	return {kind, heard};
}

type Listening = {
	readonly index: number;
	readonly scene: FrameScene;
	readonly frame: Frame | null;
	readonly isIncise: boolean;
	readonly inside: readonly Token[];
	readonly interviewee: number;
};

/** Who speaks in a quotation that is speech. */
function listen(
	reading: Reading,
	voices: Voices,
	judged: ReadonlyMap<number, Judged>,
	{index, scene, frame, isIncise, inside, interviewee}: Listening,
): Heard | null {
	const {quotations, article} = reading;
	const {parent, form, block, start} = quotations[index]!;
	const heardAt = (quotation: number) => judged.get(quotation)?.heard ?? null;
	const asked = interviewee >= 0 ? voices.person(interviewee) : null;
	const outer = parent >= 0 ? (heardAt(parent)?.voice ?? null) : asked && isAnswer(reading, block) ? asked : null;
	const turn = form === 'dash' ? dialogueTurn(reading, index, heardAt) : null;
	const place: Place = {
		tokens: isIncise ? inside : scene.tokens,
		parent: isIncise ? index : parent,
		speaker: isIncise ? null : outer,
		excluded: [...(turn?.excluded ?? []), ...namedInside(reading, index)],
	};
	const coordinate = isIncise ? null : sameSentence(scene, frame, heardAt);
	if (coordinate) return coordinate;
	if (frame?.subject) {
		const voice = voices.resolve(frame.subject, place);
		if (voice) return {voice, reason: reasonOf(frame, parent)};
		if (frame.subject.kind === 'unnamed') return null;
	}

	if (turn) {
		const voice = turn.voice ?? voices.salient(start, turn.excluded);
		return voice && {voice, reason: 'dialogue'};
	}

	if (parent >= 0) return null;
	const isFirstInBlock = article.text.slice(article.blocks[block]!.start, start).trim() === '';
	if (asked && isFirstInBlock) return {voice: asked, reason: 'interview'};
	return continued(reading, voices, judged, index, scene, place);
}

function reasonOf({subject, reason}: Frame, parent: number): Reason {
	if (subject?.kind === 'first person' && parent < 0) return 'interview';
	return subject?.kind === 'pronoun' && (reason === 'verb before' || reason === 'verb after') ? 'pronoun' : reason;
}

/** “He said he « borrowed » it and would pay « soon »”: no new subject, so the one heard before in the sentence goes on. */
function sameSentence(
	{tokens, at, endsSentence}: FrameScene,
	frame: Frame | null,
	heardAt: (quotation: number) => Heard | null,
): Heard | null {
	for (let index = at - 1; index >= 0; index--) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.word === ';' || (frame?.subject && frame.subject.from >= index)) return null;
		if (token.kind !== 'quotation') continue;
		if (endsSentence(token, tokens[index + 1])) return null;
		const heard = heardAt(token.index);
		if (heard) return {voice: heard.voice, reason: 'continuation'};
	}

	return null;
}

/** A quotation without a frame: its sentence or the sentence before it says who goes on. */
function continued(
	reading: Reading,
	voices: Voices,
	judged: ReadonlyMap<number, Judged>,
	index: number,
	{tokens, at}: FrameScene,
	place: Place,
): Heard | null {
	const {quotations, speech} = reading;
	let stops = 0;
	for (let position = at - 1; position >= 0; position--) {
		const token = tokens[position]!;
		if (token.kind === 'quotation') {
			const heard = judged.get(token.index)?.heard;
			if (heard) return {voice: heard.voice, reason: 'continuation'};
			if (judged.get(token.index)?.kind === 'speech') return null;
		}

		if (token.kind !== 'stop' && position > 0) continue;
		if (position === at - 1) continue;
		if (++stops > 2) break;
		const from = position === 0 ? 0 : position + 1;
		const end = tokens.findIndex(
			(other, later) => later >= from && (other.kind === 'stop' || other.kind === 'quotation'),
		);
		const subject = findSubjectBefore(tokens, from, end < 0 ? at : end, speech);
		const voice =
			subject && subject.kind !== 'unnamed' && subject.kind !== 'crowd' && subject.kind !== 'organisation'
				? voices.resolve(subject, place)
				: null;
		if (voice && !tokens.slice(from, at).some(other => other.kind === 'quotation')) return {voice, reason: 'nearest'};
	}

	const before = judged.get(previousAtTop(quotations, index));
	const distance = quotations[index]!.block - (quotations[previousAtTop(quotations, index)]?.block ?? -9);
	return before?.heard && distance <= 1 ? {voice: before.heard.voice, reason: 'continuation'} : null;
}

/** People named in a quotation: they are spoken of, so no pronoun or description around it means them. */
function namedInside({mentions, quotations}: Reading, index: number): number[] {
	const {start, end, content} = quotations[index]!;
	const named: number[] = [];
	for (
		let at = lastStartingAtOrBefore(mentions, end);
		at >= 0 && mentions[at]!.start >= start && named.length < 20;
		at--
	) {
		const isPartOfIncise = mentions[at]!.quotation !== index;
		if (!isPartOfIncise && content.start <= mentions[at]!.start) named.push(mentions[at]!.person);
	}

	return named;
}

function previousAtTop(quotations: readonly QuotedStretch[], index: number): number {
	let before = index - 1;
	while (before >= 0 && quotations[before]!.parent >= 0) before = quotations[before]!.parent;
	return before;
}

function depthOf(quotations: readonly QuotedStretch[], index: number): number {
	let depth = 0;
	for (let parent = quotations[index]!.parent; parent >= 0; parent = quotations[parent]!.parent) depth++;
	return depth;
}

function endsSentence({quotations, article}: Reading, token: Token, next: Token | undefined): boolean {
	const {end} = quotations[token.index]!.content;
	if (!/[.!?…]/.test(article.text[end - 1] ?? '')) return false;
	if (!next) return true;
	if (next.kind === 'quotation') return true;
	const isQuestion = article.text[end - 1] !== '.';
	return next.isCapital && !(isQuestion && next.kind === 'name');
}

function straight(text: string): string {
	return text.replaceAll(/[’‘]/g, "'").replaceAll(/[\u00A0\u202F\n]/g, ' ');
}
