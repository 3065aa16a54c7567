import type {Article} from '../document/document.ts';
import type {Person, Quotation, QuotationKind} from './analysis.ts';
import {type Chunks, chunksOf} from './chunks.ts';
import type {Frame, FrameScene} from './frames/frame.ts';
import {findFrame} from './frames/frames.ts';
import {findIncise, mayHoldIncise} from './frames/incises.ts';
import {CONTENT_READ, sceneOf} from './frames/scene.ts';
import {kindOf} from './kinds/kinds.ts';
import {kindSceneOf} from './kinds/scenes.ts';
import type {SpeechData} from './languages/speech-data.ts';
import {judgeHeading} from './listening/heading-quotations.ts';
import {headingTexts, standsAbove} from './listening/headings.ts';
import {headlineMatches} from './listening/headlines.ts';
import {findInterviewee} from './listening/interview.ts';
import {isFirm, type Judged, type Judging, tellsSpeakers} from './listening/judged.ts';
import {listen} from './listening/listen.ts';
import {authorOf, findNarrators} from './listening/narrators.ts';
import {hearBack} from './listening/reopened.ts';
import {comparedWords, repeatWords} from './listening/repeated-words.ts';
import type {Heard} from './meaning/voice.ts';
import {createVoices} from './meaning/voices.ts';
import type {QuotedStretch} from './quotations/quotations.ts';
import {type Reading, readingOf} from './reading/reading.ts';
import {tokensOf} from './reading/scopes.ts';
import type {Token} from './reading/tokens.ts';

const TITLE: Judged = {kind: 'title', heard: null};

/**
 * The quotations with their kinds and their speakers, in the order of the stretches. The body is judged first, in the
 * order of reading, and then the headings, whose words the body explains.
 */
export function attribute(
	article: Article,
	stretches: readonly QuotedStretch[],
	people: readonly Person[],
	speech: SpeechData,
	chunks: Chunks = chunksOf(article.text, speech),
): readonly Quotation[] {
	const reading = readingOf(article, stretches, people, speech, chunks);
	const interviewee = findInterviewee(reading);
	const voices = createVoices(reading, interviewee, interviewee < 0 ? authorOf(reading) : -1);
	const judged = new Map<number, Judged>();
	const narrators = findNarrators(reading, interviewee);
	const heardAt = (index: number) => {
		const earlier = judged.get(index);
		return earlier && earlier.kind !== 'speech' ? undefined : (earlier?.heard ?? null);
	};
	const judging: Judging = {reading, voices, heardAt, interviewee, narrators, judged, titles: new Set()};
	const titles = headingTexts(article);
	const areAbove = stretches.map(stretch => standsAbove(article, stretch, titles));
	const isHeading = (index: number) => areAbove[index]!;
	const body = [...stretches.keys()].filter(index => !isHeading(index));
	const hear = (index: number, {heard}: Judged) => heard && voices.hear(heard.voice, stretches[index]!.start);
	for (let from = 0; from < body.length; from += AT_ONCE)
		judgeTogether(judging, body.slice(from, from + AT_ONCE), hear);
	hearBack(judging);
	repeatWords(judging);
	const matches = headlineMatches(reading, isHeading);
	for (const index of stretches.keys()) {
		if (!isHeading(index)) continue;
		judgeTogether(judging, [index], (_, own) =>
			judged.set(index, judgeHeading(judging, index, own, matches.get(index))),
		);
	}

	return stretches.map(({start, end, form}, index) => {
		const own = judged.get(index)!;
		const isTitle =
			judging.titles.size > 0 &&
			judging.titles.has(comparedWords(reading, index)) &&
			!(isFirm(own.heard) && isPunctuated(reading, index));
		const {kind, heard} = isTitle ? TITLE : own;
		return {start, end, kind, form, speaker: heard?.voice.name ?? null, reason: heard?.reason ?? null};
	});
}

/** What the words around a quotation say of it, and the tokens in it where its incise stands there. */
type Framed = {readonly scene: FrameScene; readonly frame: Frame | null; readonly inside: readonly Token[] | null};

/** Quotations that take each step together: what a step runs then stands in the caches of the processor. */
const AT_ONCE = 64;

/** Judges quotations in their order: what frames them, their kinds, and last who speaks, each told as soon as it is known. */
function judgeTogether(judging: Judging, indices: readonly number[], tell: (index: number, own: Judged) => void): void {
	const {reading, judged} = judging;
	const scenes = indices.map(index => sceneOf(reading, index));
	const frames = scenes.map(scene => (scene.at < 0 ? null : findFrame(scene, reading.speech)));
	const framed = indices.map((index, at) => framedOf(reading, index, scenes[at]!, frames[at]!));
	for (const [at, index] of indices.entries()) {
		judged.set(index, {kind: kindIn(judging, index, framed[at]!), heard: null});
	}

	for (const [at, index] of indices.entries()) {
		const {kind} = judged.get(index)!;
		const own = {kind, heard: heardIn(judging, index, framed[at]!, kind)};
		judged.set(index, own);
		tell(index, own);
	}
}

function framedOf(reading: Reading, index: number, scene: FrameScene, outside: Frame | null): Framed {
	const {speech, quotations} = reading;
	const {content, form} = quotations[index]!;
	const {start, end} = content;
	const isInName = scene.at < 0;
	// “My son asks, and I say, ask the postman,” said Ann Lee: what names her stands outside.
	const isNamedAfter = outside?.reason === 'inverted verb' || outside?.reason === 'verb after';
	const read = {start, end: Math.min(end, start + CONTENT_READ)};
	const isWhole = isInName || isNamedAfter || !(reading.inner.has(index) || mayHoldIncise(reading.straightText, read));
	const inside = isWhole ? [] : tokensOf(reading, read, index);
	const found = findIncise(inside, speech, form === 'dash', scene.endsSentence);
	// « Ann Lee se souvient : « Partez, m'a répondu un gendarme, partez. » »: she tells of somebody's words.
	const isTold =
		form !== 'dash' && found?.subject?.kind === 'unnamed' && outside?.subject && outside.subject.kind !== 'unnamed';
	const incise = isTold ? null : found;
	return {scene, frame: incise ?? outside, inside: incise && inside};
}

function kindIn({reading, judged, titles}: Judging, index: number, {scene, frame}: Framed): QuotationKind {
	const strength = tellsSpeakers(reading.speech) ? (frame?.strength ?? 'none') : 'distant';
	const kindScene = kindSceneOf(reading, index, scene, strength, at => judged.get(at)?.kind);
	const kind = reading.papers.has(index) ? 'title' : kindOf(kindScene, reading.speech);
	if (kind === 'title') titles.add(comparedWords(reading, index));
	return kind;
}

/** Who speaks in a quotation whose kind is known; null where it is no speech, or nobody known speaks. */
function heardIn(judging: Judging, index: number, {scene, frame, inside}: Framed, kind: QuotationKind): Heard | null {
	const {reading, interviewee, narrators} = judging;
	if (kind !== 'speech' || !tellsSpeakers(reading.speech)) return null;
	return listen(judging, {index, scene, inside, frame, interviewee, narrators});
}

/** “Mind your feet,” she says: a comma inside the marks, which no title has. */
function isPunctuated({article, quotations}: Reading, index: number): boolean {
	return /[,.!?]/.test(article.text[quotations[index]!.content.end - 1] ?? '');
}
