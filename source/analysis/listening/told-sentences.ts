import {readAccording} from '../frames/according.ts';
import type {FrameScene} from '../frames/frame.ts';
import {readInverted} from '../frames/inversions.ts';
import {wordsFrom} from '../frames/sentence-behind.ts';
import {readReport} from '../frames/sentence-end.ts';
import {findSubjectBefore} from '../frames/subjects.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {quartersOfSentence} from '../meaning/quarters.ts';
import {NOBODY_NAMED, type Place, type Voice} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {isDeadBehind} from '../mind/fallen.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import {meansThing} from '../phrases/persons.ts';
import type {Phrase} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {isImpersonal} from '../reading/impersonal.ts';
import type {Reading} from '../reading/reading.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';

/** Characters of a quotation in which its first words stand. */
const FIRST_WITHIN = 24;

/** A sentence by its tokens, whose reply it names, whether it asks something, and whether it is the nearest that does not. */
type Sentence = {
	readonly from: number;
	readonly end: number;
	readonly sayer: Phrase | null;
	readonly asks: boolean;
	readonly isNearest: boolean;
};

/** Whom a sentence before the quotation tells of or lets speak; null for nobody, and for whoever the quotation is about. */
export function toldIn(
	{reading, voices}: Hearing,
	scene: FrameScene,
	place: Place,
	{from, end, sayer, asks, isNearest}: Sentence,
): Voice | null {
	const {tokens, at} = scene;
	const {speech} = reading;
	// “Mais pour Ann Lee, rien ne presse. « … »”
	const opening = isOf(tokens[from], CLASS.clauseOpener) ? from + 1 : from;
	const subject =
		sayer ??
		readAccording(tokens, opening, true, speech) ??
		(asks
			? questioned(tokens, from, speech)
			: findSubjectBefore(tokens, from, endOfMain(tokens, from, end, speech), speech));
	const isPerson = subject && /^(?:person|pronoun|description)$/.test(subject.kind);
	const report = asks ? null : readReport(tokens, from, end, speech);
	// “Ann Lee has died, her agent announced. “She …””
	const isDead = report !== null && isPerson && isDeadBehind(reading, tokens[subject.to - 1]!.end);
	if (subject && isNearest && isStranger(tokens, subject, end, speech)) return NOBODY_NAMED;
	const own = isPerson && !isDead ? voices.resolve(subject, place) : null;
	const isGroup = subject && isNearest && isTellingGroup(tokens, subject, {from, end: at}, speech);
	const isOfNobody = isNearest && (!subject || subject.to === end || !isNamed(subject, speech));
	const quarters = isOfNobody ? quartersOfSentence(tokens, from, end, speech) : null;
	const told = report ?? (isGroup ? subject : quarters);
	// “Her sister was blunter. “A farce.””: nobody whom the article names.
	const isRelated = isPerson && subject.isPossessive && speech.personNoun.isListed(subject.head);
	if (own === null && !told && isNearest && isRelated) return NOBODY_NAMED;
	if (own === null) return told && voices.resolve(told, place);
	const isTheirs = tellsOfRelative(tokens, from, end, speech);
	return isSpokenOf(reading, own, subject!, scene, place, isTheirs) ? null : own;
}

/** Words before the verb of a question. */
const ASKED_WITHIN = 4;

/** « Que répond la maire ? », « Et qu'en dit-elle ? »: of whom a question asks what they say; null where it asks nothing so. */
function questioned(tokens: readonly Token[], from: number, speech: SpeechData): Phrase | null {
	// “Who said so?”
	if (isOf(tokens[from], CLASS.relative) && !isOf(tokens[from], CLASS.subordinator)) return null;
	for (let index = from + 1; index < from + ASKED_WITHIN; index++) {
		const frame = isOf(tokens[index], CLASS.determiner) ? null : readInverted(tokens, index, false, speech);
		if (frame) return frame.subject;
	}

	return null;
}

/** « Son père, Paul Roux, l'accompagnait. »: whether a sentence tells what somebody's relative does, and not what they say. */
function tellsOfRelative(tokens: readonly Token[], from: number, end: number, speech: SpeechData): boolean {
	const isOwned =
		pointingOf(tokens[from]!.word, speech) === 'possessive' && speech.kin.has(tokens[from + 1]?.word ?? '');
	return isOwned && !tokens.slice(from, end).some(token => isOf(token, CLASS.verb));
}

/** « Un riverain raconte la scène. « Tout a brûlé. » »: somebody without a name, who says something. */
function isStranger(tokens: readonly Token[], {kind, head, to}: Phrase, end: number, speech: SpeechData): boolean {
	return kind === 'unnamed' && speech.personNoun.test(head) && isOf(tokens[to], CLASS.verb) && to < end;
}

function isNamed(subject: Phrase, speech: SpeechData): boolean {
	return !speech.ones.has(subject.head) && !meansThing(subject, speech);
}

/** “The council announced cuts. “Costs rose.””: a group that says something, in a sentence that names and quotes nobody. */
function isTellingGroup(
	tokens: readonly Token[],
	{kind, from: at, to}: Phrase,
	{from, end}: {readonly from: number; readonly end: number},
	speech: SpeechData,
): boolean {
	if (kind !== 'organisation' || isOf(tokens[at - 1], CLASS.clauseOpener)) return false;
	const isPlain = tokens.slice(from, end).every(token => token.kind !== 'name' && token.kind !== 'quotation');
	return (
		isPlain &&
		(tokens.slice(to, end).some(token => token.kind === 'word' && isOf(token, CLASS.verb)) ||
			speech.plainSpeaking.test(wordsFrom(tokens, to)))
	);
}

/** “He had rung her. “He said …””: the subject of the sentence before is whom the quotation is about, by name, as it began, or as somebody's relative, `isTheirs`. */
function isSpokenOf(
	{people, speech}: Reading,
	{person}: Voice,
	subject: Phrase,
	{content}: FrameScene,
	place: Place,
	isTheirs: boolean,
): boolean {
	if (person < 0) return false;
	const [first = '', ...words] =
		content
			.slice(0, FIRST_WITHIN)
			.toLowerCase()
			.match(/\p{L}+['’]?/gu) ?? [];
	const isSame = (subject.kind === 'pronoun' || isTheirs) && speech.anaphors.get(first) === people[person]!.gender;
	return (
		place.excluded.includes(person) || (isSame && speech.anaphors.has(first) && !isImpersonal(first, words, speech))
	);
}

/** “Ann Lee recalled that he had sung”: the verb of whoever tells it; the end of the sentence where none does. */
function endOfMain(tokens: readonly Token[], from: number, end: number, speech: SpeechData): number {
	for (let index = from + 1; index < end - 1; index++) {
		const isTelling = tokens[index]!.kind === 'word' && isOf(tokens[index], CLASS.verb);
		if (isTelling && hasWord(tokens, index + 1, index + 3, speech.subordinators)) return index;
		// “Ann Lee said it was late”
		const clause = isTelling && speech.omitsSubordinators ? readPhrase(tokens, index + 1, speech) : null;
		if (clause && isFollowedByVerb(tokens, clause.to)) return index;
	}

	return end;
}
