import {lastStartingAtOrBefore} from '../../text/range.ts';
import {readAccording} from '../frames/according.ts';
import {readSayer} from '../frames/colon-frames.ts';
import type {FrameScene} from '../frames/frame.ts';
import {readReport} from '../frames/postposed.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {type Heard, NOBODY_NAMED, type Place, type Voice} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {isVerbForm} from '../phrases/verbs.ts';
import type {QuotedStretch} from '../quotations/quotations.ts';
import {isFirstInBlock} from '../reading/blocks.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {introductionOf} from './introductions.ts';
import type {Listening} from './listen.ts';

/** Sentences without a quotation that are looked at before one without a frame. */
const MOST_SENTENCES = 2;

/** How firmly in mind somebody must be to be heard without any word that says so: see mostSalient. */
const IN_MIND = -2;

/** “She called it ‘a gift’ and promised ‘more to come’”: no new subject, so the one heard before in the sentence goes on. */
export function goesOnInSentence({inside, scene, frame, heardAt}: Listening): Heard | undefined {
	const {tokens, at, endsSentence} = scene;
	for (let index = inside ? -1 : at - 1; index >= 0; index--) {
		const token = tokens[index]!;
		if (token.kind === 'stop' || token.word === ';' || (frame?.subject && frame.subject.from >= index)) break;
		if (token.kind !== 'quotation') continue;
		if (endsSentence(token, tokens[index + 1])) break;
		const heard = heardAt(token.index);
		if (heard) return continued(heard);
	}

	return undefined;
}

/**
 * Who speaks in a quotation without a frame: the one heard last in its block, the subject of the sentence before it, or
 * the one heard at the end of the block before; null where nobody is.
 */
export function goesOn(hearing: Hearing, index: number, scene: FrameScene, place: Place): Heard | null {
	const near = goesOnInBlock(hearing, scene, place);
	if (near !== undefined) return near;
	return place.parent >= 0 ? null : goesOnAfterBlock(hearing, index, place);
}

/** The same in the sentences before the quotation in its block; undefined where they tell nothing. */
function goesOnInBlock({reading, voices, heardAt}: Hearing, scene: FrameScene, place: Place): Heard | null | undefined {
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
		// “Mais pour Ann Lee, rien ne presse. « … »”
		const opening = speech.clauseOpeners.has(tokens[from]!.word) ? from + 1 : from;
		const subject =
			sayer ??
			readAccording(tokens, opening, true, speech) ??
			(asks ? null : findSubjectBefore(tokens, from, endOfMain(tokens, from, end, speech), speech));
		const isPerson = subject && /^(?:person|pronoun|description)$/.test(subject.kind);
		const report = asks ? null : readReport(tokens, from, end, speech);
		const own = isPerson ? voices.resolve(subject, place) : null;
		const isGroup = subject && sentences === 1 && isTellingGroup(tokens, subject, {from, end: at}, speech);
		const told = report ?? (isGroup ? subject : null);
		const voice = own ?? (told && voices.resolve(told, place));
		if (voice === NOBODY_NAMED) return null;
		const isTheme = own !== null && isSpokenOf(reading, own, subject!, scene, place);
		if (voice && !isTheme) return {voice, reason: 'nearest'};
		const heard = isParted ? heardAt(token.index) : undefined;
		if (heard !== undefined) return heard && continued(heard);
	}

	return undefined;
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
	const heard = isNear ? heardAt(before) : null;
	if (heard) return continued(heard);
	if (introduction) return introduction.heard;
	const voice = isFirst ? voices.salient(start, excluded, IN_MIND) : null;
	return voice && {voice, reason: 'nearest'};
}

/** “The council announced cuts. “Costs rose.””: a group that says something, in a sentence that names and quotes nobody. */
function isTellingGroup(
	tokens: readonly Token[],
	{kind, from: at, to}: Phrase,
	{from, end}: {readonly from: number; readonly end: number},
	speech: SpeechData,
): boolean {
	if (kind !== 'organisation' || speech.clauseOpeners.has(tokens[at - 1]?.word ?? '')) return false;
	const isPlain = tokens.slice(from, end).every(token => token.kind !== 'name' && token.kind !== 'quotation');
	return isPlain && tokens.slice(to, end).some(token => token.kind === 'word' && isVerbForm(token.word, speech.verbs));
}

/** Whether a block is a paragraph that names nobody. */
function namesNobody({article, mentions}: Reading, block: number): boolean {
	const {start, end, kind} = article.blocks[block]!;
	return kind === 'paragraph' && (mentions[lastStartingAtOrBefore(mentions, end)]?.start ?? -1) < start;
}

/** “He had rung her. “He said …””: the subject of the sentence before is whom the quotation is about, by name or as it began. */
function isSpokenOf(
	{people, speech}: Reading,
	{person}: Voice,
	subject: Phrase,
	{content}: FrameScene,
	place: Place,
): boolean {
	if (person < 0) return false;
	const first = /\p{L}+/u.exec(content)?.[0].toLowerCase() ?? '';
	const isSame = subject.kind === 'pronoun' && speech.anaphors.get(first) === people[person]!.gender;
	return place.excluded.includes(person) || (isSame && speech.anaphors.has(first));
}

function continued({voice}: Heard): Heard {
	return {voice, reason: 'continuation'};
}

/** “Ann Lee recalled that he had sung”: the verb of whoever tells it; the end of the sentence where none does. */
function endOfMain(tokens: readonly Token[], from: number, end: number, speech: SpeechData): number {
	for (let index = from + 1; index < end - 1; index++) {
		const isTelling = tokens[index]!.kind === 'word' && isVerbForm(tokens[index]!.word, speech.verbs);
		if (isTelling && tokens.slice(index + 1, index + 3).some(({word}) => speech.subordinators.has(word))) return index;
	}

	return end;
}

function endOfSentence(tokens: readonly Token[], from: number, to: number): number {
	let end = from;
	while (end < to && tokens[end]!.kind !== 'stop' && tokens[end]!.kind !== 'quotation') end++;
	return end;
}

/** The last quotation before `index` that stands in no other; -1 where there is none. */
function outermostBefore(quotations: readonly QuotedStretch[], index: number): number {
	let before = index - 1;
	while (before >= 0 && quotations[before]!.parent >= 0) before = quotations[before]!.parent;
	return before;
}
