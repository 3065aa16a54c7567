import type {Article} from '../document/document.ts';
import type {Person, Quotation, QuotationKind} from './analysis.ts';
import {type Chunks, chunksOf} from './chunks.ts';
import {findFrame} from './frames/frames.ts';
import {findIncise} from './frames/inversions.ts';
import {CONTENT_READ, sceneOf} from './frames/scene.ts';
import {kindSceneOf} from './kind-scenes.ts';
import {kindOf} from './kinds.ts';
import type {SpeechData} from './languages/speech-data.ts';
import {headingTexts, isBlank, standsAbove} from './listening/headings.ts';
import {type HeadlineMatch, headlineMatches, namedInHeading, rowsOf} from './listening/headlines.ts';
import {findInterviewee} from './listening/interview.ts';
import {listen} from './listening/listen.ts';
import {authorOf, findNarrators} from './listening/narrators.ts';
import type {Heard} from './meaning/voice.ts';
import {createVoices, type Voices} from './meaning/voices.ts';
import type {QuotedStretch} from './quotations.ts';
import {type Reading, readingOf, tokensOf} from './reading/reading.ts';

/** A quotation with its kind and its voice. */
type Judged = {readonly kind: QuotationKind; readonly heard: Heard | null};

const TITLE: Judged = {kind: 'title', heard: null};

/** What judging one quotation after the other has to go by. */
type Court = {
	readonly reading: Reading;
	readonly voices: Voices;
	readonly interviewee: number;
	readonly narrators: readonly number[];
	/** What was judged so far, by the index of the quotation. */
	readonly judged: Map<number, Judged>;
	/** Titles of works: wherever the same words stand, they are a title too. */
	readonly titles: Set<string>;
};

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
	const court: Court = {reading, voices, interviewee, narrators, judged, titles: new Set()};
	const titles = headingTexts(article);
	const areAbove = stretches.map(stretch => standsAbove(article, stretch, titles));
	const isHeading = (index: number) => areAbove[index]!;
	for (const index of stretches.keys()) {
		if (isHeading(index)) continue;
		const verdict = judge(court, index);
		judged.set(index, verdict);
		if (verdict.heard) voices.hear(verdict.heard.voice, stretches[index]!.start);
	}

	hearBack(court);
	repeatWords(court);
	const matches = headlineMatches(reading, isHeading);
	for (const index of stretches.keys()) {
		if (isHeading(index)) judged.set(index, judgeHeading(court, index, matches.get(index)));
	}

	return stretches.map(({start, end, form}, index) => {
		const own = judged.get(index)!;
		const isTitle =
			court.titles.size > 0 &&
			court.titles.has(titleWords(reading, index)) &&
			!(isFirm(own.heard) && isPunctuated(reading, index));
		const {kind, heard} = isTitle ? TITLE : own;
		return {start, end, kind, form, speaker: heard?.voice.name ?? null, reason: heard?.reason ?? null};
	});
}

function judge({reading, voices, interviewee, narrators, judged, titles}: Court, index: number): Judged {
	const {speech, quotations} = reading;
	const scene = sceneOf(reading, index);
	const {content, form} = quotations[index]!;
	const {start, end} = content;
	const isInName = scene.at < 0;
	const inside = tokensOf(reading, {start, end: Math.min(end, start + CONTENT_READ)}, index);
	const outside = isInName ? null : findFrame(scene, speech);
	// “My son asks, and I say, ask the postman,” said Ann Lee: what names her stands outside.
	const isNamedAfter = outside?.reason === 'inverted verb' || outside?.reason === 'verb after';
	const incise = isInName || isNamedAfter ? null : findIncise(inside, speech, form === 'dash');
	const frame = incise ?? outside;
	const strength = tellsSpeakers(speech) ? (frame?.strength ?? 'none') : 'distant';
	const kindScene = kindSceneOf(reading, index, scene, strength, at => judged.get(at)?.kind);
	const kind = kindOf(kindScene, speech);
	if (kind === 'title') titles.add(titleWords(reading, index));
	if (kind !== 'speech' || !tellsSpeakers(speech)) return {kind, heard: null};
	const heardAt = (at: number) => {
		const earlier = judged.get(at);
		return earlier && earlier.kind !== 'speech' ? undefined : (earlier?.heard ?? null);
	};
	return {
		kind,
		heard: listen({reading, voices, heardAt}, {index, scene, inside: incise && inside, frame, interviewee, narrators}),
	};
}

/**
 * Words that run over several paragraphs, each reopened, are those of whom the last paragraph names. They are the first
 * in their block; those that go on after others are theirs.
 */
function hearBack({reading: {quotations, article}, judged}: Court): void {
	const outer = [...quotations.keys()].filter(index => quotations[index]!.parent < 0);
	for (let at = outer.length - 2; at >= 0; at--) {
		const [before, index, after] = [outer[at - 1], outer[at]!, outer[at + 1]!];
		const {form, block, end} = quotations[index]!;
		const next = article.blocks[block + 1];
		if (form !== 'unclosed' || !next || quotations[after]!.block !== block + 1) continue;
		if (before !== undefined && quotations[before]!.block === block) continue;
		const own = judged.get(index);
		const heard = judged.get(after)?.heard ?? null;
		if (own?.kind !== 'speech' || isFirm(own.heard) || !isFirm(heard)) continue;
		const isReopened = isBlank(article.text, next.start, quotations[after]!.start);
		if (isReopened && isBlank(article.text, end, article.blocks[block]!.end))
			judged.set(index, {kind: 'speech', heard});
	}
}

/**
 * “Ann Lee called it ‘a blow’. How can ‘a blow’ hurt?”: a fragment that the article gives to somebody is theirs wherever it
 * stands, and so is one of four words and more that somebody's longer words have.
 */
function repeatWords({reading, judged}: Court): void {
	const open = [...judged].filter(([, {kind, heard}]) => kind === 'scare' || (kind === 'speech' && !heard));
	if (open.length === 0) return;
	const rowsIn = (index: number) => (reading.quotations[index]!.parent < 0 ? rowsOf(reading, index) : []);
	const words = new Set(open.flatMap(([index]) => [titleWords(reading, index), ...rowsIn(index)].join(' ').split(' ')));
	const said = new Map<string, Heard>();
	for (const [index, {kind, heard}] of judged) {
		if (kind !== 'speech' || !heard || !isFirm(heard)) continue;
		for (const row of [titleWords(reading, index), ...rowsOf(reading, index, words)]) {
			if (!said.has(row)) said.set(row, heard);
		}
	}

	for (const [index, {kind}] of open) {
		const again = kind === 'scare' ? said.get(titleWords(reading, index)) : undefined;
		const rows = rowsIn(index);
		const isPart = rows.length > 1 && rows.every(row => said.get(row)?.voice.name === said.get(rows[0]!)?.voice.name);
		const heard = again ?? (isPart ? said.get(rows[0]!) : undefined);
		if (heard) judged.set(index, {kind: 'speech', heard: {voice: heard.voice, reason: 'continuation'}});
	}
}

function isFirm(heard: Heard | null): boolean {
	return heard !== null && heard.reason !== 'continuation' && heard.reason !== 'nearest';
}

/** Whether the language has verbs of saying; without them nothing tells who speaks, nor that nobody does. */
function tellsSpeakers({verbs}: SpeechData): boolean {
	return verbs.infinitives.size > 0;
}

/** The words of a quotation, to be known again: without case and the comma or full stop that English sets inside. */
function titleWords({smallText, quotations}: Reading, index: number): string {
	const {start, end} = quotations[index]!.content;
	const words = smallText.slice(start, Math.min(end, start + CONTENT_READ));
	return words.endsWith(',') || words.endsWith('.') ? words.slice(0, -1) : words;
}

/** “Mind your feet,” she says: a comma inside the marks, which no title has. */
function isPunctuated({article, quotations}: Reading, index: number): boolean {
	return /[,.!?]$/.test(article.text.slice(quotations[index]!.content.start, quotations[index]!.content.end).slice(-1));
}

/** Whoever is heard first in the block below a heading within the text; null where nobody is. */
function heardBelow({reading: {quotations}, judged}: Court, index: number): Heard | null {
	const {block} = quotations[index]!;
	const next = quotations[index + 1];
	const heard = block > 0 && next?.block === block + 1 ? judged.get(index + 1)?.heard : null;
	return heard ? {voice: heard.voice, reason: 'headline'} : null;
}

/** A heading's quotation is what its like in the body is; without one, its own words and the name beside it decide. */
function judgeHeading(court: Court, index: number, match: HeadlineMatch | undefined): Judged {
	const own = judge(court, index);
	const other = court.judged.get(match?.index ?? -1);
	const isNamed = isFirm(own.heard) && own.heard!.voice.person >= 0;
	// “Ray complains of a ‘rush’”, who in the body is “they”.
	const isGroup = other?.heard?.reason === 'pronoun' && other.heard.voice.person < 0;
	const isOwn = !other || (isNamed && (match!.at > 0 || isGroup));
	if (isOwn) {
		const isOpen = own.kind === 'speech' && tellsSpeakers(court.reading.speech);
		if (isFirm(own.heard) || !isOpen) return {kind: own.kind, heard: isFirm(own.heard) ? own.heard : null};
		return {kind: own.kind, heard: namedInHeading(court.reading, court.voices, index) ?? heardBelow(court, index)};
	}

	// “The minister hails ‘a master’”, above words that nothing in the body gives to anybody.
	if (other.kind === 'scare' && own.kind === 'speech' && isFirm(own.heard)) {
		court.judged.set(match!.index, {kind: 'speech', heard: {voice: own.heard!.voice, reason: 'continuation'}});
		return own;
	}

	if (other.heard) return {kind: other.kind, heard: {voice: other.heard.voice, reason: 'headline'}};
	return {kind: other.kind, heard: other.kind === 'speech' ? own.heard : null};
}
