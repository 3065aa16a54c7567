import type {Article} from '../document/document.ts';
import type {Person, Quotation} from './analysis.ts';
import {type Chunks, chunksOf} from './chunks.ts';
import {findFrame} from './frames/frames.ts';
import {findIncise} from './frames/inversions.ts';
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
import {createVoices} from './meaning/voices.ts';
import type {QuotedStretch} from './quotations/quotations.ts';
import {type Reading, readingOf, tokensOf} from './reading/reading.ts';

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
	for (const index of stretches.keys()) {
		if (isHeading(index)) continue;
		const verdict = judge(judging, index);
		judged.set(index, verdict);
		if (verdict.heard) voices.hear(verdict.heard.voice, stretches[index]!.start);
	}

	hearBack(judging);
	repeatWords(judging);
	const matches = headlineMatches(reading, isHeading);
	for (const index of stretches.keys()) {
		if (isHeading(index)) judged.set(index, judgeHeading(judging, index, judge(judging, index), matches.get(index)));
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

function judge(judging: Judging, index: number): Judged {
	const {reading, interviewee, narrators, judged, titles} = judging;
	const {speech, quotations} = reading;
	const scene = sceneOf(reading, index);
	const {content, form} = quotations[index]!;
	const {start, end} = content;
	const isInName = scene.at < 0;
	const outside = isInName ? null : findFrame(scene, speech);
	// “My son asks, and I say, ask the postman,” said Ann Lee: what names her stands outside.
	const isNamedAfter = outside?.reason === 'inverted verb' || outside?.reason === 'verb after';
	const inside =
		isInName || isNamedAfter ? [] : tokensOf(reading, {start, end: Math.min(end, start + CONTENT_READ)}, index);
	const incise = findIncise(inside, speech, form === 'dash');
	const frame = incise ?? outside;
	const strength = tellsSpeakers(speech) ? (frame?.strength ?? 'none') : 'distant';
	const kindScene = kindSceneOf(reading, index, scene, strength, at => judged.get(at)?.kind);
	const kind = kindOf(kindScene, speech);
	if (kind === 'title') titles.add(comparedWords(reading, index));
	if (kind !== 'speech' || !tellsSpeakers(speech)) return {kind, heard: null};
	const heard = listen(judging, {index, scene, inside: incise && inside, frame, interviewee, narrators});
	return {kind, heard};
}

/** “Mind your feet,” she says: a comma inside the marks, which no title has. */
function isPunctuated({article, quotations}: Reading, index: number): boolean {
	return /[,.!?]/.test(article.text[quotations[index]!.content.end - 1] ?? '');
}
