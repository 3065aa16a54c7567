import {gathered} from '../../text/lists.ts';
import {lastAtMost} from '../../text/range.ts';
import type {Frame, FrameScene} from '../frames/frame.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import type {Place} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {isFollowedByVerb} from '../phrases/adjacency.ts';
import type {Phrase} from '../phrases/phrase.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {askerInNarration} from './asked.ts';
import {askerBefore} from './exchange.ts';
import {addressedBy} from './own-words.ts';

/** A quotation that is speech, with what its words and those around it say. */
export type Spoken = {
	readonly index: number;
	readonly scene: FrameScene;
	/** The tokens between its marks where an incise among them is the frame; null where the frame stands outside. */
	readonly inside: readonly Token[] | null;
	readonly frame: Frame | null;
	/** Index of the person whom an interview questions; -1 for none. */
	readonly interviewee: number;
	/** Whose words each block gives without quotation marks; -1 for nobody. */
	readonly narrators: readonly number[];
};

/** People named in a quotation who are looked at. */
const MOST_NAMED = 20;

/**
 * Where the words around a quotation stand; nobody whom it names speaks there, nor one of the `others`: of its dialogue, or
 * of another gender.
 */
export function placeAround(
	{reading, voices, heardAt}: Hearing,
	{index, scene, narrators, frame}: Spoken,
	others: readonly number[],
): Place {
	const {parent, block} = reading.quotations[index]!;
	const asker = frame ? null : askerInNarration(reading, scene, index);
	const narrator = narrators[block]!;
	return {
		tokens: scene.tokens,
		parent,
		speaker: parent >= 0 ? (heardAt(parent)?.voice ?? null) : narrator < 0 ? null : voices.person(narrator),
		excluded: [
			...others,
			...namedInside(reading, index),
			...gathered(addressedBy(reading, index), voices.called),
			...(asker?.asksSomebody ? [asker.person] : []),
		],
		isAsked: asker?.asksSomebody === true,
	};
}

/** Where the subject of the frame stands, around the quotation or in it; whoever asked does not reply. */
export function placeOfFrame(hearing: Hearing, {index, scene, inside, frame}: Spoken, around: Place): Place {
	const tokens = inside ?? frame?.tokens ?? around.tokens;
	const isAnswer = frame?.subject && isReply(tokens, frame.subject, hearing.reading.speech);
	const asker = isAnswer ? askerBefore(hearing, scene, index) : -1;
	const narrated = inside ? null : askerInNarration(hearing.reading, scene, index);
	// “Ann Lee asked if it was so. “No,” said the actress”, “Ann Lee asked her why. “It rained,” she said”
	const isOther = narrated && (isAnswer || frame?.subject?.kind === 'description' || narrated.asksSomebody);
	const others = inside || !frame?.subject || frame.tokens ? [] : namedBetween(scene, frame.subject);
	return {
		tokens,
		parent: inside ? index : around.parent,
		speaker: inside ? null : around.speaker,
		excluded: [...around.excluded, ...others, ...(asker < 0 ? [] : [asker]), ...(isOther ? [narrated.person] : [])],
		isAfter: frame?.reason === 'inverted verb' || frame?.reason === 'verb after',
		isAnswer: isAnswer === true,
	};
}

/** “she wrote that Ann Lee had ‘no ear’”: people named between a pronoun, or a noun and its verb, and the quotation, whom it does not mean. */
function namedBetween({tokens, at}: FrameScene, {kind, to}: Phrase): number[] {
	const isSubject = kind === 'description' && isFollowedByVerb(tokens, to);
	if (kind !== 'pronoun' && !isSubject) return [];
	return tokens.slice(to, Math.max(to, at)).flatMap(token => (token.kind === 'name' ? [token.index] : []));
}

/** Words around the subject of a frame among which its verb stands. */
const VERB_BEFORE = 3;
const VERB_AFTER = 4;

/** “…,” the witness replied: a pronoun or a description that answers. */
function isReply(tokens: readonly Token[], {kind, from, to}: Phrase, {replying}: SpeechData): boolean {
	if (kind !== 'pronoun' && kind !== 'description') return false;
	return tokens
		.slice(Math.max(0, from - VERB_BEFORE), to + VERB_AFTER)
		.some(({word}) => replying.has(word.includes('-') ? word.slice(0, word.indexOf('-')) : word));
}

/** People named in a quotation: they are spoken of, so no pronoun or description around it means them. */
function namedInside(reading: Reading, index: number): number[] {
	const {mentions, starts, quotations} = reading;
	const {content} = quotations[index]!;
	const named: number[] = [];
	let at = lastAtMost(starts.mentions, content.end);
	for (; at >= 0 && mentions[at]!.start >= content.start && named.length < MOST_NAMED; at--) {
		if (mentions[at]!.quotation === index && !isOwnName(reading, mentions[at]!.start)) named.push(mentions[at]!.person);
	}

	return named;
}

/** Characters before a name among which its owner says that it is theirs. */
const OWN_WITHIN = 16;

/** “I'm Ann,” “Moi, c'est Ann”, “My name is Ann Lee”: who says so. */
function isOwnName({article, speech}: Reading, start: number): boolean {
	const words = article.text
		.slice(Math.max(0, start - OWN_WITHIN), start)
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[\p{L}']+|[^\p{L}'\s]+/gu);
	return words !== null && speech.ownNaming.test(words.slice(-3).join(' '));
}
