import {beginsLower} from '../../text/characters.ts';
import {itemAt} from '../../text/lists.ts';
import {pointingOf} from '../languages/pronoun-data.ts';
import type {SpeechData} from '../languages/speech-data.ts';
import {type Phrase, phraseOf} from '../phrases/phrase.ts';
import {readPhrase} from '../phrases/phrases.ts';
import {hasWord, type Token} from '../reading/tokens.ts';
import {CLASS, isOf, isRare} from '../reading/word-classes.ts';
import type {Frame, FrameScene} from './frame.ts';
import {findSubjectBefore} from './subjects.ts';
import {isVerbAt} from './verb-at.ts';

/** Tokens between a noun for what somebody claims and the words themselves. */
const FARTHEST = 14;
/** Tokens of whoever claims it, and adjectives before the noun. */
const LONGEST_OWNER = 7;
const MOST_ADJECTIVES = 2;

/**
 * “Ann Lee's claim that the vote was “stolen””, “her warning of a “lost decade””: whose claim it is; null where no such noun
 * stands before the quotation, or a verb of saying or a comma behind it.
 */
export function claimFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = at - 1; index > Math.max(start, at - FARTHEST); index--) {
		const {kind} = tokens[index]!;
		if (kind === 'comma' || kind === 'stop' || kind === 'colon') return null;
		if (kind !== 'word') continue;
		if (isOf(tokens[index], CLASS.claim) && !isJudged(tokens, start, index, at, speech)) {
			const author = claimantBehind(tokens, index + 1, at, speech);
			const isClaim = author !== null || isFollowedByClaim(tokens, index + 1, at, speech);
			const subject = author ?? (isClaim ? claimantOf(tokens, start, index, speech) : null);
			if (subject) return {strength: 'clause', reason: subject.kind === 'pronoun' ? 'pronoun' : 'verb before', subject};
		}

		if (isVerbAt(tokens, index, speech)) return null;
	}

	return null;
}

/** Tokens between what is claimed of somebody and the words. */
const ACCUSED_WITHIN = 12;

/**
 * “Ann Lee faces charges that she ran “a private army””, « rejette les accusations de « trahison » »: words of nobody who is
 * told, and least of all of the accused; null where it is told whose claim it is.
 */
export function accusationFrame({tokens, at}: FrameScene, start: number, speech: SpeechData): Frame | null {
	for (let index = at - 1; index >= Math.max(start, at - ACCUSED_WITHIN); index--) {
		const {kind} = tokens[index]!;
		if (kind === 'comma' || kind === 'colon' || kind === 'quotation') return null;
		if (!isRare(tokens[index], speech.accusations)) continue;
		const next = tokens[index + 1]!.word;
		const isOpen = speech.subordinators.has(next) || speech.complements.has(next) || speech.prepositions.has(next);
		const isMade = hasWord(tokens, Math.max(start, index - 3), index, speech.making);
		if (!isOpen || isMade || isJudged(tokens, start, index, at, speech)) return null;
		return {strength: 'distant', reason: 'verb before', subject: phraseOf('unnamed', index, index + 1)};
	}

	return null;
}

/** Tokens before a claim among which whoever judges it does so. */
const JUDGED_WITHIN = 6;

/** “called reports of a split “nonsense””, “dismissed claims of fraud as “a joke””: what somebody says of the claim with the noun at a token. */
function isJudged(tokens: readonly Token[], start: number, noun: number, at: number, speech: SpeechData): boolean {
	const before = tokens.slice(Math.max(start, noun - JUDGED_WITHIN), noun);
	const branding = before.findLastIndex(({word}) => speech.branding.has(word));
	// “called after reports of a bomb”
	if (branding >= 0 && before.slice(branding).every(token => !isOf(token, CLASS.preposition))) return true;
	return speech.inverters.has(tokens[at - 1]!.word) && before.some(({word}) => speech.spokenOf.has(word));
}

/** Words of a clause, and so no term that somebody else uses of its owner. */
const CLAUSE = 3;

/**
 * « loin du « tout va bien » de Paul Roux », « rompant avec le « je m'en vais » de Paul Roux »: whose words they are. Behind
 * a verb of saying only words with “I” are: “Ann Lee fustige le « laxisme » de Paul Roux”.
 */
export function ownerFrame({tokens, at, content}: FrameScene, hasVerb: boolean, speech: SpeechData): Frame | null {
	const {contractions, firstPersonSingular} = speech;
	const before = itemAt(tokens, at - 1)?.word ?? '';
	if (!isOf(tokens[at + 1], CLASS.complement)) return null;
	if (pointingOf(before, speech) !== 'definite' && !contractions.has(before)) return null;
	const owner = readPhrase(tokens, at + 2, speech);
	const words: readonly string[] = content.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	const isOwn = words.length >= CLAUSE && words.some(word => firstPersonSingular.has(word));
	if (owner?.kind !== 'person' || (hasVerb && !isOwn)) return null;
	return {
		strength: words.length >= CLAUSE && beginsLower(content) ? 'distant' : 'none',
		reason: 'according to',
		subject: owner,
	};
}

/** “claim that it was”, “claim the vote was”, “description of it as”, but “criticism of her was”: what is said of it is no part of it. */
function isFollowedByClaim(tokens: readonly Token[], from: number, to: number, speech: SpeechData): boolean {
	if (!isOf(tokens[from], CLASS.preposition)) return from < to && !isOf(tokens[from], CLASS.auxiliary);
	return tokens.slice(from, to).every(one => !speech.passives.has(one.word) || speech.nonFinite.test(one.word));
}

/** “calls from Ann Lee to resign”, “claims by the mayor that it was”: who makes the claim, named behind its noun; null where nobody is. */
function claimantBehind(tokens: readonly Token[], from: number, to: number, speech: SpeechData): Phrase | null {
	const author = speech.authoring.has(tokens[from]!.word) ? readPhrase(tokens, from + 1, speech) : null;
	const isNamed = author?.kind === 'person' || author?.kind === 'organisation' || author?.kind === 'description';
	return isNamed && author.to < to && !speech.passives.has(tokens[author.to]!.word) ? author : null;
}

/** Whose claim the noun at a token is: “the former mayor's”, “his”; null where nobody's. */
function claimantOf(tokens: readonly Token[], start: number, noun: number, speech: SpeechData): Phrase | null {
	for (let at = noun - 1; at >= Math.max(start, noun - 1 - MOST_ADJECTIVES); at--) {
		const {kind, word} = tokens[at]!;
		const gender = speech.anaphors.get(word);
		if (gender && isOf(tokens[at], CLASS.determiner)) return phraseOf('pronoun', at, noun, {gender, head: word});
		if (isOf(tokens[at], CLASS.genitive)) return longestBefore(tokens, start, at, speech);
		// “withdrew a claim”
		const maker = pointingOf(word, speech) === 'indefinite' ? at - 1 : -1;
		if (maker > start && speech.making.has(tokens[maker]!.word)) {
			const subject = findSubjectBefore(tokens, start, maker, speech);
			return subject?.kind === 'unnamed' ? null : subject;
		}

		if (kind !== 'word' || isOf(tokens[at], CLASS.determiner)) return null;
	}

	return null;
}

function longestBefore(tokens: readonly Token[], start: number, end: number, speech: SpeechData): Phrase | null {
	const before = tokens.slice(0, end);
	for (let at = Math.max(start, end - LONGEST_OWNER); at < end; at++) {
		const phrase = readPhrase(before, at, speech);
		if (phrase?.to === end) return phrase;
	}

	return null;
}
